import { buatTabel } from '../../src/app/buat-tabel';
import { takeBack } from '../../src/app/take-back';
import { put, type Content, type Embedded } from '../excel/contract/embedded';
import { openSample, pictureOf } from './open-book';
import { spendOtherwise } from './spend-otherwise';

let excel: Embedded;
beforeEach(() => {
  excel = openSample('ajung-2023');
});
afterEach(() => excel.close());

const NARASI = 'Narasi';
const make = () => buatTabel(excel.session);
/** The sheet of the sentences, row by row: No, Bagian, Kunci, Kalimat, Kalimat Anda, and two columns beside. */
const rows = (): Content[][] => excel.values(NARASI, 0, 0, 140, 7);
const rowOf = (kunci: string): number => rows().findIndex((row) => row[2] === kunci);
const wordingOf = (kunci: string): Content => rows()[rowOf(kunci)]?.[4] ?? null;
const firstKeys = (): string[] => {
  const header = rowOf('Kunci');
  return rows()
    .slice(header + 1)
    .flatMap((row) => (typeof row[2] === 'string' ? [row[2]] : []));
};
const write = (kunci: string, text: string): void => put(excel.sheet(NARASI), rowOf(kunci), 4, text);

it('survives two regenerations, with figures that change meanwhile', async () => {
  await make();
  const [one = '', two = ''] = firstKeys();
  write(one, 'Kalimat saya sendiri.');
  write(two, '=bukan rumus, 100% kalimat');
  await make();
  spendOtherwise(excel);
  const { drawn } = await make();
  expect([wordingOf(one), wordingOf(two)]).toEqual(['Kalimat saya sendiri.', '=bukan rumus, 100% kalimat']);
  expect(drawn.find(({ kunci }) => kunci === 'narasi')?.perubahan).toEqual({ sel: expect.any(Number) as number });
  expect((await make()).drawn.find(({ kunci }) => kunci === 'narasi')?.perubahan).toBe('sama');
});

it('follows its key when the person has sorted the rows another way', async () => {
  await make();
  const [one = '', two = ''] = firstKeys();
  write(one, 'Milik yang pertama.');
  const [top, below] = [rowOf(one), rowOf(two)];
  const [first, second] = [rows()[top] ?? [], rows()[below] ?? []];
  for (let column = 0; column < 5; column += 1) {
    put(excel.sheet(NARASI), top, column, second[column] ?? null);
    put(excel.sheet(NARASI), below, column, first[column] ?? null);
  }
  await make();
  expect([wordingOf(one), wordingOf(two)]).toEqual(['Milik yang pertama.', null]);
  expect(firstKeys().slice(0, 2)).toEqual([one, two]);
});

it('of a sentence that vanishes is kept, and comes home when the sentence returns', async () => {
  await make();
  const gone = firstKeys().find((kunci) => kunci.includes('serapan') || kunci.includes('realisasi-anggaran')) ?? '';
  expect(gone).not.toBe('');
  write(gone, 'Serapan menurut saya.');
  const anggaran = excel.sheet('Anggaran').tables[0];
  if (!anggaran) throw new Error('no table');
  anggaran.name = 'Disembunyikan';
  await make();
  expect(wordingOf(gone)).toBe('Serapan menurut saya.');
  expect(rows()[rowOf(gone)]?.[1]).toBe('Tidak lagi dibuat');
  await make();
  anggaran.name = 'Anggaran';
  await make();
  expect(wordingOf(gone)).toBe('Serapan menurut saya.');
  expect(rows()[rowOf(gone)]?.[1]).not.toBe('Tidak lagi dibuat');
});

it('keeps rows the person added and what stands beside the table', async () => {
  await make();
  const [one = ''] = firstKeys();
  const bagian = rows()[rowOf(one)]?.[1];
  const free = 130;
  put(excel.sheet(NARASI), free, 1, bagian ?? null);
  put(excel.sheet(NARASI), free, 4, 'Kalimat tambahan saya.');
  put(excel.sheet(NARASI), rowOf(one), 6, 'cek dengan camat');
  for (let run = 0; run < 2; run += 1) {
    await make();
    expect(rows()[rowOf('tambahan-1')]?.slice(1, 5)).toEqual([bagian, 'tambahan-1', null, 'Kalimat tambahan saya.']);
    expect(rows()[rowOf(one)]).toContain('cek dengan camat');
  }
  // At the end of its part of the report.
  const next = rows()[rowOf('tambahan-1') + 1]?.[1];
  expect(next).not.toBe(bagian);
  expect((await make()).drawn.find(({ kunci }) => kunci === 'narasi')?.perubahan).toBe('sama');
});

it('is not drawn over when its headings are gone; the other tables are drawn', async () => {
  await make();
  const [one = ''] = firstKeys();
  write(one, 'Jangan hilang.');
  put(excel.sheet(NARASI), rowOf('Kunci'), 2, 'Kode');
  const before = excel.values(NARASI, 0, 0, 140, 7);
  const { drawn, omitted, tertinggal } = await make();
  expect(excel.values(NARASI, 0, 0, 140, 7)).toEqual(before);
  expect(drawn.map(({ kunci }) => kunci)).not.toContain('narasi');
  expect(omitted.find(({ id }) => id === 'narasi')?.alasan).toMatch(/"Narasi" tidak digambar ulang.*“Kunci”.*Kembalikan/);
  expect(tertinggal).toEqual([]);
});

it('is taken back with the sheet', async () => {
  await make();
  const [one = ''] = firstKeys();
  write(one, 'Sebelum.');
  const before = pictureOf(excel.state, true);
  const { checkpoint } = await make();
  if (checkpoint === null) throw new Error('no checkpoint');
  write(one, 'Sesudah.');
  await takeBack(excel.session, checkpoint);
  expect(pictureOf(excel.state, true)).toEqual(before);
});
