import { buatTabel } from '../../src/app/buat-tabel';
import { describeFailure } from '../../src/app/describe-failure';
import { goTo } from '../../src/app/go-to';
import { hitung, type HitungResult } from '../../src/app/hitung';
import { openSession } from '../../src/app/open-session';
import { scanWorkbook } from '../../src/app/scan-workbook';
import { takeBack } from '../../src/app/take-back';
import { addSheet, openEmbedded, put, type Content, type Embedded, type TableSpec } from '../excel/contract/embedded';
import { cellAt, cellsOf, failureOf, openSample, pictureOf, SAMPLES, valueAt } from './open-book';

const PENGATURAN: TableSpec = { name: 'Pengaturan', headers: ['Kunci', 'Nilai'], rows: [['Tahun Laporan', 2023]] };
const TARGET: TableSpec = {
  name: 'Target',
  headers: ['Kode', 'Indikator', 'Arah', 'Target 2023'],
  rows: [
    ['IKU.1', 'Satu', 'Positif', 80],
    ['IKU.2', 'Dua', 'Positif', 50],
  ],
};
const REALISASI: TableSpec = {
  name: 'Realisasi',
  headers: ['Kode', 'Realisasi 2023', 'Capaian (%)', 'Catatan'],
  rows: [
    ['IKU.2', 45, 11, '==C4*2'],
    ['IKU.1', 72, 22, 'milik saya'],
  ],
};
const ANGGARAN: TableSpec = {
  name: 'Anggaran',
  headers: ['Kode', 'Uraian', 'Pagu', 'Realisasi', 'Serapan (%)'],
  rows: [
    ['7.01.01', 'Program satu', 1000, 500, 33],
    ['7.01.02', 'Program dua', 2000, 1500, 44],
  ],
};
const CAPAIAN = ['Realisasi!D4', 'Realisasi!D5'];
const SERAPAN = ['Anggaran!F4', 'Anggaran!F5'];

let excel: Embedded;
afterEach(() => excel.close());

/** The usual tables, some of them changed or (null) left out. */
function open(changes: Readonly<Record<string, Partial<TableSpec> | null>> = {}, more: readonly TableSpec[] = []): void {
  const tables = [PENGATURAN, TARGET, REALISASI, ANGGARAN].flatMap((table) => {
    const change = changes[table.name];
    return change === null ? [] : [{ ...table, sheet: table.name, ...change }];
  });
  excel = openEmbedded([...tables, ...more]);
}

const values = (addresses: readonly string[]): Content[] => addresses.map((alamat) => valueAt(excel, alamat));
const finding = ({ temuan }: Pick<HitungResult, 'temuan'>, aturan: string) => temuan.filter((one) => one.aturan === aturan);

describe('tables', () => {
  it('one that is missing is named with what it costs; the rest is computed', async () => {
    open({ Target: null });
    const result = await hitung(excel.session);
    const [missing] = finding(result, 'tabel-tidak-ada').filter(({ tabel }) => tabel === 'Target');
    expect(missing).toMatchObject({ tingkat: 'peringatan' });
    expect(missing?.pesan).toMatch(
      /“Target” tidak ada.*capaian indikator tidak dapat dihitung.*Buat tabel Excel bernama “Target”/,
    );
    expect(values(CAPAIAN)).toEqual([null, null]);
    expect(values(SERAPAN)).toEqual([50, 75]);
  });

  it('one with nearly the right name is pointed out', async () => {
    open({ Target: { name: 'tblTarget', sheet: 'Target' } });
    const { temuan, tidakAda } = await scanWorkbook(excel.session);
    expect(tidakAda).toContain('Target');
    expect(finding({ temuan }, 'tabel-tidak-ada').find(({ tabel }) => tabel === 'Target')?.pesan).toContain(
      'ganti namanya menjadi “Target”',
    );
  });

  it('none at all: nothing is written or drawn, and it is said', async () => {
    open({ Pengaturan: null, Target: null, Realisasi: null, Anggaran: null });
    const before = pictureOf(excel.state);
    const result = await hitung(excel.session);
    expect(result).toMatchObject({ written: [], checkpoint: null, ringkasan: 'Tidak ada baris yang dapat dihitung.' });
    const made = await buatTabel(excel.session);
    expect(made.drawn).toEqual([]);
    expect(made.omitted.length).toBeGreaterThan(0);
    expect(made.omitted.every(({ alasan }) => alasan.length > 10)).toBe(true);
    expect(pictureOf(excel.state)).toEqual(before);
  });

  it('without rows: nothing is computed and nothing falls over', async () => {
    open({ Target: { rows: [] }, Realisasi: { rows: [] }, Anggaran: { rows: [] } });
    const result = await hitung(excel.session);
    expect(result.ringkasan).toBe('Tidak ada baris yang dapat dihitung.');
    expect(finding(result, 'kode-kosong')).toEqual([]);
    expect((await buatTabel(excel.session)).drawn).toEqual([]);
  });

  it('a totals row and a typed total are no data and are not written into', async () => {
    open({
      Anggaran: { rows: [...ANGGARAN.rows, ['JUMLAH', null, 3000, 2000, 55]], totals: ['Total', null, 6000, 4000, '==1+1'] },
    });
    const result = await hitung(excel.session);
    expect(values([...SERAPAN, 'Anggaran!F6'])).toEqual([50, 75, null]);
    expect(cellAt(excel, 'Anggaran!F7')?.formula).toBe('=1+1');
    expect(values(['Anggaran!B7', 'Anggaran!D7'])).toEqual(['Total', 6000]);
    expect(finding(result, 'baris-jumlah')).toMatchObject([{ tingkat: 'info', alamat: 'Anggaran!B6' }]);
    expect(result.hasil.ringkasan).toMatchObject({ totalPagu: 3000, totalRealisasi: 2000 });
  });
});

describe('columns', () => {
  const REQUIRED: [table: string, headers: readonly string[], words: RegExp, alamat: string][] = [
    ['Target', ['Nomer', 'Indikator', 'Arah', 'Target 2023'], /Tabel Target tidak punya kolom “Kode”/, 'Target!B3'],
    ['Target', ['Kode', 'Indikator', 'Arah', 'Target 2022'], /tidak punya kolom “Target 2023” \(yang ada: 2022\)/, 'Target!E3'],
    ['Realisasi', ['Kode', 'Hasil', 'Capaian (%)', 'Catatan'], /Realisasi tidak punya kolom “Realisasi <tahun>”/, 'Realisasi!B3'],
    ['Anggaran', ['Kode', 'Uraian', 'Plafon', 'Realisasi', 'Serapan (%)'], /Anggaran tidak punya kolom “Pagu”/, 'Anggaran!B3'],
  ];
  it.each(REQUIRED)('%s without a required one: %j', async (table, headers, words, alamat) => {
    open({ [table]: { headers } });
    const result = await hitung(excel.session);
    const [missing] = finding(result, 'kolom-tidak-ada');
    expect(missing).toMatchObject({ tingkat: 'galat', tabel: table, alamat });
    expect(missing?.pesan).toMatch(words);
    expect(values(table === 'Anggaran' ? SERAPAN : CAPAIAN)).toEqual([null, null]);
    expect(values(table === 'Anggaran' ? CAPAIAN : SERAPAN)).not.toContain(null);
  });

  it('two that mean the same: neither is read, both are named', async () => {
    open({ Anggaran: { headers: ['Kode', 'Pagu (Rp)', 'Pagu', 'Realisasi', 'Serapan (%)'] } });
    const result = await hitung(excel.session);
    const [double] = finding(result, 'kolom-ganda');
    expect(double).toMatchObject({ tingkat: 'galat', alamat: 'Anggaran!D3', terkait: ['Anggaran!C3'] });
    expect(double?.pesan).toContain('“Pagu (Rp)” dan “Pagu”');
    expect(values(SERAPAN)).toEqual([null, null]);
  });

  it("the person's own columns, and formulas in them, stay as they are; missing results are added at the right end", async () => {
    open();
    const { written } = await hitung(excel.session);
    expect(written.map(({ table, header, alamat }) => [table, header, alamat])).toEqual([
      ['Realisasi', 'Capaian (%)', 'Realisasi!D4:D5'],
      ['Realisasi', 'Kategori', 'Realisasi!F4:F5'],
      ['Realisasi', 'Predikat', 'Realisasi!G4:G5'],
      ['Anggaran', 'Serapan (%)', 'Anggaran!F4:F5'],
      ['Anggaran', 'Sisa', 'Anggaran!G4:G5'],
    ]);
    expect(cellAt(excel, 'Realisasi!E4')?.formula).toBe('=C4*2');
    expect(valueAt(excel, 'Realisasi!E5')).toBe('milik saya');
    // Joined by code, whatever the order of the rows: 45 of 50, 72 of 80.
    expect(values(CAPAIAN)).toEqual([90, 90]);
  });

  it('what stands right of the table is moved, not lost', async () => {
    open();
    put(excel.sheet('Realisasi'), 3, 5, 'di sebelah');
    await hitung(excel.session);
    const kept = [...cellsOf(excel.state)].filter(
      ([alamat, { value }]) => alamat.startsWith('Realisasi!') && value === 'di sebelah',
    );
    expect(kept).toHaveLength(1);
  });

  it("the person's own result column under another word is left alone", async () => {
    open({
      Realisasi: {
        headers: ['Kode', 'Realisasi 2023', 'Capaian (%)', 'Keterangan'],
        rows: [
          ['IKU.2', 45, null, 'menunggu data'],
          ['IKU.1', 72, null, null],
        ],
      },
    });
    const result = await hitung(excel.session);
    expect(valueAt(excel, 'Realisasi!E4')).toBe('menunggu data');
    expect(finding(result, 'kolom-hasil-milik-sendiri')).toMatchObject([{ tingkat: 'peringatan', alamat: 'Realisasi!E4' }]);
    expect(values(['Realisasi!G3', 'Realisasi!G4'])).toEqual(['Predikat', 'Memuaskan']);
  });

  it('filtered rows are written like any other and stay hidden', async () => {
    open();
    const { rows } = excel.sheet('Realisasi');
    rows.set(3, { height: null, hidden: true, style: null });
    await hitung(excel.session);
    expect(values(CAPAIAN)).toEqual([90, 90]);
    expect(rows.get(3)?.hidden).toBe(true);
  });
});

describe('codes and cells', () => {
  it('a code twice in Target: neither is paired, both cells named', async () => {
    open({ Target: { rows: [...TARGET.rows, ['IKU.1', 'Lagi', 'Positif', 90]] } });
    const result = await hitung(excel.session);
    expect(finding(result, 'kode-ganda')).toMatchObject([{ tingkat: 'galat', alamat: 'Target!B6', terkait: ['Target!B4'] }]);
    expect(values(CAPAIAN)).toEqual([90, null]);
  });

  it('a code twice in Realisasi', async () => {
    open({ Realisasi: { rows: [...REALISASI.rows, ['IKU.1', 60, 1, null]] } });
    const result = await hitung(excel.session);
    expect(finding(result, 'kode-ganda')).toMatchObject([{ alamat: 'Realisasi!B6', terkait: ['Realisasi!B5'] }]);
    expect(values([...CAPAIAN, 'Realisasi!D6'])).toEqual([90, null, null]);
  });

  it('a code twice in Anggaran: both summed, and said', async () => {
    open({ Anggaran: { rows: [...ANGGARAN.rows, ['7.01.01', 'Program satu', 1000, 100, 1]] } });
    const result = await hitung(excel.session);
    expect(finding(result, 'kode-ganda')).toMatchObject([{ tingkat: 'galat', alamat: 'Anggaran!B6', terkait: ['Anggaran!B4'] }]);
    expect(result.hasil.ringkasan.totalPagu).toBe(4000);
  });

  it('an unknown code, with what was probably meant', async () => {
    open({
      Realisasi: {
        rows: [
          ['IKU.2', 45, 11, null],
          ['IKU-1', 72, 22, null],
        ],
      },
    });
    const result = await hitung(excel.session);
    const [unknown] = finding(result, 'kode-tidak-dikenal');
    expect(unknown).toMatchObject({ tingkat: 'galat', tabel: 'Realisasi', alamat: 'Realisasi!B5' });
    expect(unknown?.pesan).toContain('“IKU-1”');
    expect(values(CAPAIAN)).toEqual([90, null]);
  });

  it('text where a number belongs', async () => {
    open({ Target: { rows: [['IKU.1', 'Satu', 'Positif', 'sekitar 80'], TARGET.rows[1] ?? []] } });
    const result = await hitung(excel.session);
    const [broken] = finding(result, 'angka-rusak');
    expect(broken).toMatchObject({ tingkat: 'galat', alamat: 'Target!E4' });
    expect(broken?.pesan).toContain('“sekitar 80”');
    expect(values(CAPAIAN)).toEqual([90, null]);
  });
});

describe('protection', () => {
  it('a protected sheet is said and left; the others are written', async () => {
    open();
    excel.sheet('Realisasi').protection = { allowFormatCells: false };
    const result = await hitung(excel.session);
    const [locked] = finding(result, 'tabel-terproteksi');
    expect(locked).toMatchObject({ tingkat: 'peringatan', tabel: 'Realisasi', alamat: 'Realisasi!B3' });
    expect(locked?.pesan).toMatch(/Lembar “Realisasi” terproteksi.*Buka proteksinya.*hitung lagi/);
    expect(values(CAPAIAN)).toEqual([11, 22]);
    expect(values(SERAPAN)).toEqual([50, 75]);
  });

  it('a generated sheet somebody has protected is named, and nothing is drawn', async () => {
    open();
    const { drawn } = await buatTabel(excel.session);
    const name = drawn[0]?.lembar ?? '';
    excel.sheet(name).protection = { allowFormatCells: false };
    const before = pictureOf(excel.state);
    const told = describeFailure(await failureOf(buatTabel(excel.session)));
    expect(told.pesan).toMatch(new RegExp(`lembar "${name}" terproteksi.*Buka proteksinya`));
    expect(told.mayHaveWritten).toBe(false);
    expect(pictureOf(excel.state)).toEqual(before);
  });
});

describe('the workbook changes between reading and writing', () => {
  const meddle = (act: () => void) =>
    hitung(excel.session, { onProgress: ({ langkah }) => langkah === 'Menulis kolom hasil' && act() });
  const tables = (sheet: string) => excel.sheet(sheet).tables;

  it.each([
    ['the first table is renamed', () => tables('Realisasi').forEach((table) => (table.name = 'Lain'))],
    ['the first table is deleted', () => tables('Realisasi').splice(0)],
    ['the last table is renamed', () => tables('Anggaran').forEach((table) => (table.name = 'Lain'))],
    ['the last table is deleted', () => tables('Anggaran').splice(0)],
  ])('%s: nothing is written', async (_how, act) => {
    open();
    const told = describeFailure(await failureOf(meddle(act)));
    expect(told).toMatchObject({ mayHaveWritten: false, judul: 'Tidak dapat diselesaikan' });
    expect(told.pesan).toMatch(/tidak ditemukan.*diganti nama, dipindahkan, atau dihapus.*Tidak ada yang diubah/s);
    expect([...values(CAPAIAN), ...values(SERAPAN)]).toEqual([11, 22, 33, 44]);
    expect((await scanWorkbook(excel.session)).tabel).toHaveLength(3);
  });

  it('a result column of a later table gets another heading: what stands is named and can be taken back', async () => {
    open();
    const told = describeFailure(
      await failureOf(
        meddle(() => {
          const column = tables('Anggaran')[0]?.columns[4];
          if (column) column.name = 'Persen saya';
          put(excel.sheet('Anggaran'), 2, 5, 'Persen saya');
        }),
      ),
    );
    expect(told).toMatchObject({ mayHaveWritten: true, judul: 'Penulisan terhenti' });
    expect(told.pesan).toMatch(/Sudah tertulis: Realisasi\[Capaian \(%\)\].*Belum tertulis utuh: Anggaran\[Serapan/s);
    expect(values(CAPAIAN)).toEqual([90, 90]);
    if (told.checkpoint === null) throw new Error('no checkpoint');
    await takeBack(excel.session, told.checkpoint);
    expect(values(CAPAIAN)).toEqual([11, 22]);
    expect(tables('Realisasi')[0]?.columns).toHaveLength(REALISASI.headers.length);
    expect(values(SERAPAN)).toEqual([33, 44]);
  });

  it('a row is added: refused, and the next Hitung takes it in', async () => {
    open();
    const told = describeFailure(
      await failureOf(
        meddle(() => {
          for (const table of tables('Realisasi')) table.rect = { ...table.rect, bottom: table.rect.bottom + 1 };
        }),
      ),
    );
    expect(told.pesan).toMatch(/ukuran tabel mungkin berubah.*Ulangi/);
    expect(values(CAPAIAN)).toEqual([11, 22]);
    await hitung(excel.session);
    expect(values(CAPAIAN)).toEqual([90, 90]);
  });

  it('taking back a table that is gone is refused with its name', async () => {
    open();
    const { checkpoint } = await hitung(excel.session);
    if (checkpoint === null) throw new Error('no checkpoint');
    tables('Realisasi').splice(0);
    const told = describeFailure(await failureOf(takeBack(excel.session, checkpoint)));
    expect(told.pesan).toMatch(
      /Realisasi\[Capaian \(%\)\].*tidak dapat dikembalikan.*Tidak ada yang diubah.*atau jalankan Hitung sekali lagi/,
    );
    expect(told.pesan).not.toContain('Excel menolak');
    expect(values(SERAPAN)).toEqual([50, 75]);
  });
});

describe('going to a cell', () => {
  const cases: [alamat: string, words: RegExp][] = [
    ['Hilang!A1', /Lembar "Hilang" sudah tidak ada/],
    ['Target!XFE1', /Alamat sel yang dituju tidak sah/],
    ['Target!A9999999', /Alamat sel yang dituju tidak sah/],
    ['bukan alamat', /"bukan alamat" tidak dapat dibuka/],
    ['', /tidak dapat dibuka/],
  ];
  it.each(cases)('%s: says what is wrong and leaves the selection', async (alamat, words) => {
    open();
    await goTo(excel.session, 'Realisasi!D4');
    const told = describeFailure(await failureOf(goTo(excel.session, alamat)));
    expect(told).toMatchObject({ mayHaveWritten: false, judul: 'Tidak dapat diselesaikan' });
    expect(told.pesan).toMatch(words);
    expect(excel.state.activeSheetId).toBe(excel.sheet('Realisasi').id);
    await goTo(excel.session, 'Target!E4:E5');
    expect(excel.state.activeSheetId).toBe(excel.sheet('Target').id);
    expect(excel.sheet('Target').selection).toEqual({ top: 3, left: 4, bottom: 4, right: 4 });
  });

  it('reaches every finding and every written column', async () => {
    open({ Target: { sheet: "Target Jum'at" } });
    const { temuan, written } = await hitung(excel.session);
    const { tabel } = await scanWorkbook(excel.session);
    const addresses = [
      ...temuan.flatMap(({ alamat, terkait }) => [...(alamat === null ? [] : [alamat]), ...terkait]),
      ...written.map(({ alamat }) => alamat),
      ...tabel.map(({ alamat }) => alamat),
    ];
    expect(addresses.length).toBeGreaterThan(6);
    for (const alamat of addresses) await goTo(excel.session, alamat);
  });
});

describe('sheets', () => {
  it("a person's own sheet of that name is not touched, and it is said where the table went", async () => {
    open();
    put(addSheet(excel.state, 'Pengukuran Kinerja'), 0, 0, 'milik saya');
    const { drawn } = await buatTabel(excel.session, { ids: ['pengukuran-realisasi'] });
    expect(drawn).toHaveLength(1);
    expect(drawn[0]?.lembar).toBe('LAKIP Pengukuran Kinerja');
    expect(drawn[0]?.note).toMatch(/"Pengukuran Kinerja" sudah ada dan bukan buatan add-in.*"LAKIP Pengukuran Kinerja"/);
    expect([...cellsOf(excel.state)].filter(([alamat]) => alamat.startsWith('Pengukuran Kinerja!'))).toMatchObject([
      ['Pengukuran Kinerja!0:0', { value: 'milik saya' }],
    ]);
  });

  it('a generated sheet that was renamed and moved is drawn again in its place', async () => {
    open();
    const [first] = (await buatTabel(excel.session)).drawn;
    await Excel.run(async (context) => {
      const sheet = context.workbook.worksheets.getItem(first?.lembar ?? '');
      sheet.name = "Kinerja '23";
      sheet.position = 0;
      await context.sync();
    });
    const names = excel.state.sheets.map(({ name }) => name);
    const again = await buatTabel(excel.session);
    expect(again.drawn[0]).toMatchObject({ id: first?.id, lembar: "Kinerja '23", note: null });
    expect(again.drawn[0]?.alamat).toMatch(/^'Kinerja ''23'!A1:/);
    expect(excel.state.sheets.map(({ name }) => name)).toEqual(names);
  });

  it('a hidden generated sheet is drawn again and stays hidden', async () => {
    open();
    const [first] = (await buatTabel(excel.session)).drawn;
    excel.sheet(first?.lembar ?? '').visibility = 'Hidden';
    await buatTabel(excel.session);
    expect(excel.sheet(first?.lembar ?? '').visibility).toBe('Hidden');
  });
});

describe.each(SAMPLES)('%s', (sample) => {
  beforeEach(() => {
    excel = openSample(sample);
  });

  it('needs at most three awaited syncs for each action', async () => {
    excel.countSyncs();
    await hitung(excel.session);
    expect(excel.countSyncs()).toBe(3);
    await hitung(excel.session);
    expect(excel.countSyncs()).toBe(3);
    await buatTabel(excel.session);
    expect(excel.countSyncs()).toBe(3);
    await buatTabel(excel.session);
    expect(excel.countSyncs()).toBe(3);
    await scanWorkbook(excel.session);
    expect(excel.countSyncs()).toBe(2);
  });

  it('Hitung changes nothing but the result columns, and the second time nothing at all', async () => {
    const before = cellsOf(excel.state, true);
    const { written } = await hitung(excel.session);
    const first = pictureOf(excel.state);
    for (const [alamat, cell] of before) expect([alamat, cellsOf(excel.state, true).get(alamat)]).toEqual([alamat, cell]);
    const fresh = [...cellsOf(excel.state, true).keys()].filter((alamat) => !before.has(alamat));
    expect(fresh.length).toBeLessThanOrEqual(written.reduce((cells, { rows }) => cells + rows + 1, 0));
    const again = await hitung(excel.session);
    expect(again.written).toEqual(written);
    expect(pictureOf(excel.state)).toEqual(first);
  });

  it('gives the same whatever the language of Excel', async () => {
    const results = async () => {
      const { temuan } = await hitung(excel.session);
      await buatTabel(excel.session);
      return { temuan, workbook: pictureOf(excel.state) };
    };
    const indonesian = await results();
    excel.close();
    excel = openSample(sample, {}, 'en-US');
    expect(await results()).toEqual(indonesian);
  });

  it('Hitung can be taken back to the very workbook that was', async () => {
    const before = pictureOf(excel.state);
    const { checkpoint } = await hitung(excel.session);
    if (checkpoint === null) throw new Error('no checkpoint');
    expect(pictureOf(excel.state)).not.toEqual(before);
    await takeBack(excel.session, checkpoint);
    expect(pictureOf(excel.state)).toEqual(before);
  });

  it("Buat Tabel changes no cell of the person's sheets; the second time it draws the very same", async () => {
    const own = new Set(excel.state.sheets.map(({ name }) => name));
    const picture = () => JSON.parse(JSON.stringify(pictureOf(excel.state))) as ReturnType<typeof pictureOf>;
    const mine = () => [...cellsOf(excel.state)].filter(([alamat]) => own.has(alamat.slice(0, alamat.lastIndexOf('!'))));
    const before = JSON.stringify(mine());
    const { drawn } = await buatTabel(excel.session);
    expect(drawn.length).toBeGreaterThan(0);
    expect(JSON.stringify(mine())).toBe(before);
    const first = picture();
    const again = await buatTabel(excel.session);
    expect(drawn.map(({ perubahan }) => perubahan)).toEqual(drawn.map(() => 'baru'));
    expect(again.drawn).toEqual(drawn.map((table) => ({ ...table, perubahan: 'sama', note: null })));
    expect(picture()).toEqual(first);
  });

  it('Buat Tabel, new and again, can be taken back', async () => {
    const before = pictureOf(excel.state);
    const made = await buatTabel(excel.session);
    const first = pictureOf(excel.state);
    const again = await buatTabel(excel.session);
    if (made.checkpoint === null || again.checkpoint === null) throw new Error('no checkpoint');
    await takeBack(excel.session, again.checkpoint);
    expect(pictureOf(excel.state)).toEqual(first);
    await takeBack(excel.session, made.checkpoint);
    expect(pictureOf(excel.state)).toEqual(before);
  });
});

describe('two at once', () => {
  it.each([
    ['of one session', () => excel.session],
    ['of the pane and of the ribbon', () => openSession()],
  ])('%s: the columns are added once', async (_who, second) => {
    open();
    const outcomes = await Promise.allSettled([hitung(excel.session), hitung(second())]);
    expect(outcomes[0]?.status).toBe('fulfilled');
    const reason = outcomes[1]?.status === 'rejected' ? describeFailure(outcomes[1].reason) : null;
    expect(reason).toMatchObject({ mayHaveWritten: false });
    expect(reason?.pesan).toMatch(/kolom ditambah.*Ulangi.*Tidak ada yang diubah/);
    expect(excel.sheet('Realisasi').tables[0]?.columns.map(({ name }) => name)).toEqual([
      ...REALISASI.headers,
      'Kategori',
      'Predikat',
    ]);
    expect(values(CAPAIAN)).toEqual([90, 90]);
  });
});
