import { buatTabel } from '../../../src/app/buat-tabel';
import { describeFailure } from '../../../src/app/describe-failure';
import type { Progress } from '../../../src/app/progress';
import { susunDokumen } from '../../../src/app/word/susun-dokumen';
import { unduhLaporan } from '../../../src/app/word/unduh-laporan';
import { put, type Embedded } from '../../excel/contract/embedded';
import { fakeGambar } from '../../word/docx/fake-gambar';
import { all, lakipTables, readDocx, textOf } from '../../word/docx/read-docx';
import { openSample, pictureOf, SAMPLES } from '../open-book';

let excel: Embedded;
afterEach(() => excel.close());

const download = () => unduhLaporan(excel.session, { gambar: fakeGambar });
const paragraphsOf = (bytes: Uint8Array): string[] => all(readDocx(bytes).body, 'w:p').map(textOf);

describe.each(SAMPLES)('the Word report of %s', (name) => {
  it('has every sentence, heading, signature and printed figure, and leaves the workbook as it was', async () => {
    excel = openSample(name);
    const before = pictureOf(excel.state);
    const { bytes, nama } = await download();
    const { dokumen } = await susunDokumen(excel.session);
    expect(nama).toMatch(/^LAKIP Kecamatan (?:Ajung 2023|Ambulu 2021)\.docx$/);
    const { body } = readDocx(bytes);
    const printed = new Set(all(body, 'w:p').map((one) => textOf(one).replace(/\s+/gu, ' ').trim()));
    const said = (text: string): boolean => printed.has(text.replace(/\s+/gu, ' ').trim());
    const blocks = dokumen.bagian.flatMap(({ blok }) => [...blok]);
    const lines = blocks.flatMap((one) => {
      if (one.jenis === 'judul') return [one.teks];
      if (one.jenis === 'tanda-tangan') return [...(one.kiri?.baris ?? []), ...one.kanan.baris];
      // Word writes the numbers of a list itself.
      return one.jenis === 'paragraf' ? one.teks.split('\n').map((line) => line.replace(/^\d+\. /, '')) : [];
    });
    expect(lines.filter((line) => line.trim() !== '' && !said(line))).toEqual([]);
    expect(lines.length).toBeGreaterThan(80);
    const tables = blocks.flatMap((one) => (one.jenis === 'tabel' ? [one.tabel] : []));
    const read = lakipTables(body);
    expect(read).toHaveLength(tables.length);
    tables.forEach((table, index) => {
      const texts = (read[index]?.rows ?? []).flatMap(({ cells }) =>
        cells.flatMap(({ merge, text }) => (merge === 'continue' ? [] : [text])),
      );
      const wanted = table.rows.flatMap(({ cells }) => cells.flatMap((cell) => (cell === null ? [] : [cell.text])));
      expect(texts.slice(-wanted.length)).toEqual(wanted);
    });
    expect(pictureOf(excel.state)).toEqual(before);
  });
});

it('carries the wording of the person from the sheet of the sentences, as text', async () => {
  excel = openSample('ajung-2023');
  await buatTabel(excel.session);
  const rows = excel.values('Narasi', 0, 0, 140, 5);
  const own = '<b>Kami</b> & mereka: "100%" =JUMLAH(A1)';
  put(
    excel.sheet('Narasi'),
    rows.findIndex((row) => row[2] === 'simpulan-kinerja'),
    4,
    own,
  );
  const paragraphs = paragraphsOf((await download()).bytes);
  expect(paragraphs).toContain(own);
  const { dokumen } = await susunDokumen(excel.session, { susunan: 'Baku' });
  const blocks = dokumen.bagian.flatMap(({ blok }) => [...blok]);
  expect(blocks.find((one) => one.jenis === 'paragraf' && one.kunci === 'simpulan-kinerja')).toMatchObject({ teks: own });
});

it('says so when the headings of that sheet are gone', async () => {
  excel = openSample('ajung-2023');
  await buatTabel(excel.session);
  const header = excel.values('Narasi', 0, 0, 40, 5).findIndex((row) => row[2] === 'Kunci');
  put(excel.sheet('Narasi'), header, 2, 'Kode');
  const { omitted } = await download();
  expect(omitted.find(({ judul }) => judul === 'Kalimat Anda')?.alasan).toMatch(/lembar "Narasi" tidak ikut dimuat.*“Kunci”/);
});

it('tells how far it is, and stops between two blocks when asked: no file, nothing changed', async () => {
  excel = openSample('ambulu-2021');
  const seen: Progress[] = [];
  await unduhLaporan(excel.session, { gambar: fakeGambar, onProgress: (step) => void seen.push(step) });
  expect(seen[0]).toEqual({ langkah: 'Membaca tabel', selesai: 0, dari: 1 });
  expect(seen.map(({ langkah }) => langkah)).toContain('Tabel 3.1');
  const counts = seen.slice(1).map(({ selesai }) => selesai);
  expect(counts).toEqual([...counts].sort((a, b) => a - b));
  expect(seen.at(-1)?.selesai).toBe(seen.at(-1)?.dari);

  const before = pictureOf(excel.state);
  const stop = new AbortController();
  const outcome: unknown = await unduhLaporan(excel.session, {
    gambar: fakeGambar,
    signal: stop.signal,
    onProgress: ({ langkah }) => {
      if (langkah === 'Tabel 3.1') stop.abort();
    },
  }).catch((error: unknown) => error);
  expect(describeFailure(outcome)).toMatchObject({ judul: 'Dihentikan', mayHaveWritten: false });
  expect(pictureOf(excel.state)).toEqual(before);
});
