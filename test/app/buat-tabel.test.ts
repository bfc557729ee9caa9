import { buatTabel, type BuatTabelResult } from '../../src/app/buat-tabel';
import { takeBack } from '../../src/app/take-back';
import type { Progress } from '../../src/app/progress';
import { put, type Embedded } from '../excel/contract/embedded';
import { spendOtherwise } from './spend-otherwise';
import { failureOf, openSample, pictureOf, SAMPLES } from './open-book';

let excel: Embedded;
afterEach(() => excel.close());
const open = (sample: (typeof SAMPLES)[number] = 'ajung-2023'): void => {
  excel = openSample(sample);
};
const sheetNames = (): string[] => excel.state.sheets.map(({ name }) => name);
const keys = ({ drawn }: BuatTabelResult): string[] => drawn.map(({ kunci }) => kunci);

describe.each(SAMPLES)('sheet by sheet, %s', (sample) => {
  it('sends a message a sheet, names each, and draws what one message draws', async () => {
    open(sample);
    const told: Progress[] = [];
    excel.countSyncs();
    const { drawn } = await buatTabel(excel.session, { perLembar: true, onProgress: (progress) => told.push(progress) });
    expect(excel.countSyncs()).toBe(2 + drawn.length);
    const drawing = told.filter(({ langkah }) => langkah.includes('"'));
    expect(drawing.map(({ langkah }) => langkah)).toEqual(drawn.map(({ lembar }) => `Menggambar lembar "${lembar}"`));
    expect(drawing.map(({ selesai }) => selesai)).toEqual(drawn.map((_table, index) => index));
    expect(told.at(-1)).toEqual({ langkah: 'Selesai', selesai: drawn.length, dari: drawn.length });
    const bySheet = pictureOf(excel.state);
    excel.close();
    open(sample);
    excel.countSyncs();
    await buatTabel(excel.session);
    expect(excel.countSyncs()).toBe(3);
    expect(JSON.stringify(pictureOf(excel.state))).toBe(JSON.stringify(bySheet));
  });
});

describe('stopped by the person', () => {
  it('between two sheets: those made are whole, and they alone are taken back', async () => {
    open();
    const before = pictureOf(excel.state);
    const stop = new AbortController();
    const onProgress = ({ selesai }: Progress): void => {
      if (selesai === 3) stop.abort();
    };
    const made = await buatTabel(excel.session, { perLembar: true, signal: stop.signal, onProgress });
    const wholeNames = made.drawn.map(({ lembar }) => lembar);
    expect(wholeNames.length).toBeGreaterThanOrEqual(3);
    expect(wholeNames.length).toBeLessThanOrEqual(4);
    expect(sheetNames().slice(-wholeNames.length)).toEqual(wholeNames);
    for (const name of wholeNames) expect(excel.sheet(name).pageLayout.printArea).not.toBeNull();
    if (made.checkpoint === null) throw new Error('no checkpoint');
    expect(made.checkpoint.addedSheets.map(({ sheet }) => sheet)).toEqual(wholeNames);
    await takeBack(excel.session, made.checkpoint);
    expect(pictureOf(excel.state)).toEqual(before);
  });

  it('on a second run: sheets not reached keep what the person typed, also when what was made is taken back', async () => {
    open();
    const [first, , third] = (await buatTabel(excel.session)).drawn;
    put(excel.sheet(third?.lembar ?? ''), 40, 0, 'Catatan saya');
    const stop = new AbortController();
    const onProgress = ({ selesai }: Progress): void => {
      if (selesai === 1) stop.abort();
    };
    const again = await buatTabel(excel.session, { perLembar: true, signal: stop.signal, onProgress });
    expect(again.checkpoint?.sheets.map(({ sheet }) => sheet)).toEqual(again.drawn.map(({ lembar }) => lembar));
    expect(again.drawn[0]?.lembar).toBe(first?.lembar);
    expect(excel.values(third?.lembar ?? '', 40, 0, 1, 1)).toEqual([['Catatan saya']]);
  });

  it('Excel failing at the fourth sheet: three stand, the fourth is taken back with them, no other is named in the checkpoint', async () => {
    open();
    const before = pictureOf(excel.state);
    let written = 0;
    const onProgress = ({ langkah }: Progress): void => {
      if (!langkah.includes('"')) return;
      written += 1;
      if (written === 4) excel.host.faults.inject({ kind: 'fail-at-action', on: 'write', action: 'Range.merge' });
    };
    const failure = await failureOf(buatTabel(excel.session, { perLembar: true, onProgress }));
    expect(failure.checkpoint?.addedSheets).toHaveLength(4);
    const [, stand = ''] = /Lembar yang sudah utuh: (.*?)\. Lembar/.exec(failure.pesan) ?? [];
    expect(stand.split(', ')).toHaveLength(3);
    if (failure.checkpoint === null) throw new Error('no checkpoint');
    await takeBack(excel.session, failure.checkpoint);
    expect(pictureOf(excel.state)).toEqual(before);
  });
});

describe('what changed', () => {
  it('is counted sheet by sheet', async () => {
    open();
    await buatTabel(excel.session);
    spendOtherwise(excel);
    const changed = (await buatTabel(excel.session)).drawn.filter(({ perubahan }) => perubahan !== 'sama');
    expect(changed.map(({ kunci }) => kunci)).toContain('realisasi-anggaran');
    expect(changed.map(({ kunci }) => kunci)).not.toContain('pegawai-jabatan');
  });

  it('a cell the person had typed over counts, and is what the table says again', async () => {
    open();
    const [first] = (await buatTabel(excel.session)).drawn;
    put(excel.sheet(first?.lembar ?? ''), 0, 0, 'Judul saya');
    put(excel.sheet(first?.lembar ?? ''), 60, 1, 'Di bawah');
    expect((await buatTabel(excel.session)).drawn[0]?.perubahan).toEqual({ sel: 2 });
  });
});

describe('another set', () => {
  it('of another layout: sheets of the former one stay and are named; those of both keep their place', async () => {
    open();
    const first = await buatTabel(excel.session);
    expect(first.tertinggal).toEqual([]);
    const before = sheetNames();
    const other = await buatTabel(excel.session, { susunan: 'Ambulu 2021' });
    const gone = keys(first).filter((kunci) => !keys(other).includes(kunci));
    expect(gone.length).toBeGreaterThan(0);
    expect(other.tertinggal.map(({ kunci }) => kunci).sort()).toEqual([...gone].sort());
    expect(sheetNames().filter((name) => before.includes(name))).toEqual(before);
    // Back again: nothing but the other layout's sheets are left over.
    const back = await buatTabel(excel.session);
    expect(keys(back)).toEqual(keys(first));
    expect(back.tertinggal.map(({ kunci }) => kunci).sort()).toEqual(
      keys(other)
        .filter((kunci) => !keys(first).includes(kunci))
        .sort(),
    );
  });

  it('of some tables: each new sheet finds its place in report order, and no sheet counts as left over', async () => {
    open();
    const some = await buatTabel(excel.session, { ids: ['realisasi-anggaran', 'pengukuran-realisasi'] });
    expect(some.drawn).toHaveLength(2);
    const whole = await buatTabel(excel.session);
    expect(some.tertinggal).toEqual([]);
    const generated = new Set(whole.drawn.map(({ lembar }) => lembar));
    const standing = sheetNames().filter((name) => generated.has(name));
    // The sheets before the two had nothing to stand after: they are at the end, in order among themselves.
    const [pengukuran, realisasi] = some.drawn.map(({ lembar }) => lembar);
    expect(standing.indexOf(pengukuran ?? '')).toBeLessThan(standing.indexOf(realisasi ?? ''));
    const between = whole.drawn.map(({ lembar }) => lembar);
    const inside = between.slice(between.indexOf(pengukuran ?? ''), between.indexOf(realisasi ?? '') + 1);
    expect(standing.slice(standing.indexOf(pengukuran ?? ''), standing.indexOf(realisasi ?? '') + 1)).toEqual(inside);
  });
});
