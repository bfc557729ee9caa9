import { answerQuestion } from '../../src/app/answer-question';
import { hitung, type HitungResult } from '../../src/app/hitung';
import { scanWorkbook } from '../../src/app/scan-workbook';
import type { Temuan, Tingkat } from '../../src/model/temuan';
import { createBlankWorkbook, openWorkbook, saveWorkbook } from '../../src/workbench/store/codec';
import { addTable, embed, openEmbedded, type Content, type Embedded, type TableSpec } from '../excel/contract/embedded';
import { typeInto, valueAt } from './open-book';

const setting = (rows: readonly (readonly Content[])[]): TableSpec => ({ name: 'Pengaturan', headers: ['Kunci', 'Nilai'], rows });
const TARGET: TableSpec = {
  name: 'Target',
  headers: ['Kode', 'Indikator', 'Satuan', 'Arah', 'Target 2023'],
  rows: [
    ['IKU.1', 'Yang diuji', null, 'Positif', null],
    ['IKU.2', 'Yang sehat', null, 'Positif', 80],
  ],
};
const REALISASI: TableSpec = {
  name: 'Realisasi',
  headers: ['Kode', 'Indikator', 'Realisasi 2023', 'Capaian (%)'],
  rows: [
    ['IKU.1', 'Yang diuji', null, 12345],
    ['IKU.2', 'Yang sehat', 72, null],
  ],
};
const ANGGARAN: TableSpec = {
  name: 'Anggaran',
  headers: ['Kode', 'Uraian', 'Pagu', 'Realisasi'],
  rows: [
    ['7.01.01', 'Program', null, null],
    ['7.01.02', 'Program lain', 1000, 900],
  ],
};
// Where the tables put what is tested.
const T = 'Target!F4';
const R = 'Realisasi!D4';
const CAPAIAN = 'Realisasi!E4';
const PAGU = 'Anggaran!D4';
const UANG = 'Anggaran!E4';
const SERAPAN = 'Anggaran!F4';
const SISA = 'Anggaran!G4';

/** What a person types, or types into a cell that has a number format (`@`: a text cell). */
type Typed = string | readonly [typed: string, numberFormat: string];

let excel: Embedded;
afterEach(() => excel.close());

function open(settings: readonly (readonly Content[])[] = []): void {
  excel = openEmbedded([setting([['Tahun Laporan', 2023], ...settings]), TARGET, REALISASI, ANGGARAN]);
}

function type(alamat: string, typed: Typed): void {
  if (typeof typed === 'string') typeInto(excel, alamat, typed);
  else typeInto(excel, alamat, ...typed);
}

interface Row {
  readonly arah?: string;
  readonly target: Typed;
  readonly realisasi: Typed;
  readonly settings?: readonly (readonly Content[])[];
}

async function compute({ arah = 'Positif', target, realisasi, settings = [] }: Row): Promise<HitungResult> {
  open(settings);
  typeInto(excel, 'Target!E4', arah);
  type(T, target);
  type(R, realisasi);
  return hitung(excel.session);
}

const isAt = (temuan: Temuan, ...alamat: string[]): boolean => temuan.alamat !== null && alamat.includes(temuan.alamat);
/** Rule, severity and cell of the findings about the tested cells. */
const about = ({ temuan }: HitungResult, ...alamat: string[]): [string, Tingkat, string | null][] =>
  temuan.filter((one) => isAt(one, ...alamat)).map(({ aturan, tingkat, alamat: at }) => [aturan, tingkat, at]);
const sentence = ({ temuan }: HitungResult, aturan: string): string =>
  temuan.find((one) => one.aturan === aturan)?.pesan ?? `(no ${aturan})`;

describe('a target and a realisation become a capaian in its cell', () => {
  const cases: [what: string, row: Row, capaian: number, predikat: string][] = [
    ['negative, (2T-R)/T', { arah: 'Negatif', target: '20', realisasi: '25' }, 75, 'Sangat Baik'],
    [
      'negative, T/R',
      { arah: 'Negatif', target: '20', realisasi: '25', settings: [['Rumus Negatif', 'T/R']] },
      80,
      'Sangat Baik',
    ],
    ['negative with target and realisation zero', { arah: 'Negatif', target: '0', realisasi: '0' }, 100, 'Sangat Memuaskan'],
    ['stable, above', { arah: 'Stabil', target: '50', realisasi: '60' }, 80, 'Sangat Baik'],
    ['stable, below', { arah: 'Stabil', target: '50', realisasi: '45' }, 90, 'Memuaskan'],
    ['a range, inside', { target: '80–90', realisasi: '85' }, 100, 'Sangat Memuaskan'],
    ['a range, below its nearer bound', { target: '80 s.d. 90', realisasi: '72' }, 90, 'Memuaskan'],
    ['decimal comma, typed', { target: '100', realisasi: '71,7' }, 71.7, 'Sangat Baik'],
    ['decimal comma, as text', { target: '100', realisasi: ['71,7', '@'] }, 71.7, 'Sangat Baik'],
    ['a fraction in a plain cell stays one', { target: '100', realisasi: '0,85' }, 0.85, 'Sangat Kurang'],
    ['100 % typed', { target: '100 %', realisasi: '80 %' }, 80, 'Sangat Baik'],
    ['100 % as text', { target: ['100 %', '@'], realisasi: ['80 %', '@'] }, 80, 'Sangat Baik'],
    ['with their unit', { target: '12 Bulan', realisasi: '9 Bulan' }, 75, 'Sangat Baik'],
    ['a target with an operator', { target: '≥80', realisasi: '76' }, 95, 'Sangat Memuaskan'],
    ['a letter with its figure', { target: '100', realisasi: 'A (80,50)' }, 80.5, 'Memuaskan'],
    [
      'letters by the setting',
      { target: 'BB', realisasi: 'B', settings: [['Nilai Huruf', 'BB = 80; B = 70']] },
      87.5,
      'Memuaskan',
    ],
    ['above the cap', { target: '50', realisasi: '60' }, 100, 'Sangat Memuaskan'],
    [
      'above without a cap',
      { target: '50', realisasi: '60', settings: [['Batas Atas Capaian', 'Tanpa']] },
      120,
      'Sangat Memuaskan',
    ],
  ];
  it.each(cases)('%s', async (_what, row, capaian, predikat) => {
    const result = await compute(row);
    expect(valueAt(excel, CAPAIAN)).toBe(capaian);
    expect([valueAt(excel, 'Realisasi!F4'), valueAt(excel, 'Realisasi!G4')]).toContain(predikat);
    expect(result.temuan.filter(({ tingkat }) => tingkat === 'galat')).toEqual([]);
    // The row beside it has its own figure: 72 of 80.
    expect(valueAt(excel, 'Realisasi!E5')).toBe(90);
  });

  it('the value 1 in a cell that shows percent means 100', async () => {
    open();
    excel.sheet('Target').cells.cellAt(3, 5).value = 1;
    const style = excel.sheet('Target').cells.cellAt(3, 5).style;
    excel.sheet('Target').cells.cellAt(3, 5).style = { ...style, numberFormat: '0%' };
    excel.sheet('Realisasi').cells.cellAt(3, 3).value = 0.9;
    excel.sheet('Realisasi').cells.cellAt(3, 3).style = { ...style, numberFormat: '0.00%' };
    await hitung(excel.session);
    expect(valueAt(excel, CAPAIAN)).toBe(90);
  });

  it('says that a realisation with an operator counts as its figure', async () => {
    const result = await compute({ target: '100', realisasi: '≥80' });
    expect(valueAt(excel, CAPAIAN)).toBe(80);
    expect(about(result, R)).toEqual([['realisasi-berbatas', 'peringatan', R]]);
    expect(sentence(result, 'realisasi-berbatas')).toContain('dihitung sebagai 80');
  });

  it('says by which setting a letter became a number', async () => {
    const result = await compute({ target: '100', realisasi: 'BB', settings: [['Nilai Huruf', 'BB = 75,5']] });
    expect(valueAt(excel, CAPAIAN)).toBe(75.5);
    expect(about(result, R)).toEqual([['angka-huruf', 'info', R]]);
  });

  it('finds a unit that differs', async () => {
    const result = await compute({ target: '12 Bulan', realisasi: '9 Orang' });
    expect(valueAt(excel, CAPAIAN)).toBe(75);
    expect(about(result, R)).toEqual([['satuan-berbeda', 'peringatan', R]]);
  });
});

describe('what cannot be computed is blank, with one finding at the cell', () => {
  const cases: [what: string, row: Row, rule: string, tingkat: Tingkat, alamat: string, words: string][] = [
    ['target zero', { target: '0', realisasi: '5' }, 'target-nol', 'galat', T, 'bernilai nol'],
    ['negative target zero, missed', { arah: 'Negatif', target: '0', realisasi: '3' }, 'target-nol', 'galat', T, 'bernilai nol'],
    [
      'T/R with realisation zero',
      { arah: 'Negatif', target: '3', realisasi: '0', settings: [['Rumus Negatif', 'T/R']] },
      'capaian-tidak-terhitung',
      'galat',
      R,
      'rumus T/R',
    ],
    ['realisation a dash', { target: '80', realisasi: '-' }, 'realisasi-kosong', 'peringatan', R, 'kosong padahal targetnya ada'],
    ['realisation blank', { target: '80', realisasi: '' }, 'realisasi-kosong', 'peringatan', R, 'Isi realisasinya'],
    ['realisation n/a', { target: '80', realisasi: 'n/a' }, 'realisasi-kosong', 'peringatan', R, 'Isi realisasinya'],
    ['target blank', { target: '', realisasi: '80' }, 'target-kosong', 'peringatan', T, 'Isi targetnya'],
    ['malformed', { target: '2000', realisasi: '1.745,818.972' }, 'angka-rusak', 'galat', R, '“1.745,818.972”'],
    ['the letter O for a zero', { target: '80', realisasi: '8O' }, 'angka-rusak', 'galat', R, 'ada huruf (O, l, atau I)'],
    ['a letter nobody has valued', { target: '80', realisasi: 'BB' }, 'angka-huruf', 'galat', R, 'pengaturan “Nilai Huruf”'],
    ['several figures', { target: '13 bulan 7 Orang', realisasi: '12' }, 'angka-beberapa', 'galat', T, 'beberapa angka'],
    ['a range as a realisation', { target: '80', realisasi: '70-75 persen' }, 'angka-rentang', 'galat', R, 'satu angka'],
    ['a date typed', { target: '80', realisasi: '27/02/2024' }, 'angka-rusak', 'galat', R, '“27 Februari 2024”'],
    [
      'arah misspelt',
      { arah: 'Turun naik', target: '80', realisasi: '70' },
      'arah-tidak-dikenal',
      'galat',
      'Target!E4',
      'Positif',
    ],
  ];
  it.each(cases)('%s', async (_what, row, rule, tingkat, alamat, words) => {
    const result = await compute(row);
    expect(valueAt(excel, CAPAIAN)).toBeNull();
    expect(about(result, T, R, 'Target!E4')).toEqual([[rule, tingkat, alamat]]);
    expect(sentence(result, rule)).toContain(words);
    expect(sentence(result, rule)).toContain(alamat);
    expect(valueAt(excel, 'Realisasi!E5')).toBe(90);
    expect(result.ringkasan).toContain('1 dari 2 indikator');
  });

  it('both missing: blank without a word', async () => {
    const result = await compute({ target: '', realisasi: '-' });
    expect(valueAt(excel, CAPAIAN)).toBeNull();
    expect(about(result, T, R)).toEqual([]);
  });

  it('an error value of a formula of the person', async () => {
    open();
    typeInto(excel, T, '80');
    Object.assign(excel.sheet('Realisasi').cells.cellAt(3, 3), { value: '#DIV/0!', formula: '=1/0', isError: true });
    const result = await hitung(excel.session);
    expect(valueAt(excel, CAPAIAN)).toBeNull();
    expect(about(result, R)).toEqual([['angka-rusak', 'galat', R]]);
    expect(sentence(result, 'angka-rusak')).toContain('kesalahan Excel #DIV/0!');
    expect(excel.sheet('Realisasi').cells.get(3, 3)?.formula).toBe('=1/0');
  });

  it('the average leaves out what is missing and says how many', async () => {
    const { hasil } = await compute({ target: '80', realisasi: '-' });
    expect(hasil.ringkasan.rataRataCapaian).toEqual({ nilai: 90, n: 1, dilewati: 1 });
  });
});

describe('rupiah', () => {
  async function money(pagu: Typed, realisasi: Typed): Promise<HitungResult> {
    open();
    type(PAGU, pagu);
    type(UANG, realisasi);
    return hitung(excel.session);
  }
  const cases: [pagu: Typed, realisasi: Typed, serapan: number, sisa: number][] = [
    ['Rp. 112.208.000', 'Rp 56.104.000,-', 50, 56_104_000],
    [['1.000', '@'], ['500', '@'], 50, 500],
    [['3.666', '@'], ['1.833', '@'], 50, 1833],
    ['1.034.795.000,00', '1.034.795.000', 100, 0],
    ['1000', '0', 0, 1000],
  ];
  it.each(cases)('%s and %s', async (pagu, realisasi, serapan, sisa) => {
    const result = await money(pagu, realisasi);
    expect([valueAt(excel, SERAPAN), valueAt(excel, SISA)]).toEqual([serapan, sisa]);
    expect(about(result, PAGU, UANG)).toEqual([]);
  });

  it('keeps a negative pagu and points at it', async () => {
    const result = await money('-1.000', '500');
    expect(about(result, PAGU)).toEqual([['negatif', 'peringatan', PAGU]]);
    expect(sentence(result, 'negatif')).toContain('-1.000');
    expect(valueAt(excel, SISA)).toBe(-1500);
    expect(valueAt(excel, PAGU)).toBe(-1000);
  });

  const refused: [what: string, pagu: Typed, rule: string, words: string][] = [
    ['the letter O', 'Rp 1O.000', 'angka-rusak', 'ada huruf (O, l, atau I)'],
    ['words', 'belum ada', 'angka-rusak', 'bukan angka'],
    ['a unit that is no rupiah', '12 juta', 'angka-rusak', 'bersatuan "juta"'],
    ['zero with money spent', '0', 'pagu-nol', 'nol'],
  ];
  it.each(refused)('%s in the pagu is a galat at its cell', async (_what, pagu, rule, words) => {
    const result = await money(pagu, '500');
    expect(about(result, PAGU)).toEqual([[rule, 'galat', PAGU]]);
    expect(sentence(result, rule)).toContain(words);
    expect(valueAt(excel, SERAPAN)).toBeNull();
    expect(valueAt(excel, 'Anggaran!F5')).toBe(90);
  });
});

describe('3.666 in a column of figures', () => {
  const ROW: Row = { target: ['5000', '@'], realisasi: ['3.666', '@'] };
  const ANSWER = { table: 'Realisasi', column: 'Realisasi 2023' } as const;

  it('is a question and a galat, and stays blank until answered', async () => {
    const result = await compute(ROW);
    expect(valueAt(excel, CAPAIAN)).toBeNull();
    expect(about(result, R)).toEqual([['angka-ambigu', 'galat', R]]);
    expect(result.pertanyaan).toEqual([
      expect.objectContaining({ ...ANSWER, alamat: R, contoh: '3.666', jumlah: 1, ribuan: 3666, desimal: 3.666 }),
    ]);
    expect(sentence(result, 'angka-ambigu')).toMatch(/3\.666 \(titik sebagai pemisah ribuan\).*3,666 \(titik sebagai desimal\)/);
  });

  it.each([
    ['ribuan', 73.32],
    ['desimal', 0.07332],
  ] as const)('is computed as the answer says: %s', async (reading, capaian) => {
    await compute(ROW);
    await answerQuestion(excel.session, { ...ANSWER, reading });
    const result = await hitung(excel.session);
    expect(valueAt(excel, CAPAIAN)).toBeCloseTo(capaian, 10);
    expect(result.pertanyaan).toEqual([]);
    expect(about(result, R)).toEqual([]);
  });

  it('is remembered in the file', async () => {
    const opened = createBlankWorkbook('Lembar Saya');
    for (const table of [setting([['Tahun Laporan', 2023]]), TARGET, REALISASI]) addTable(opened.state, table);
    excel = embed(opened.state);
    type(T, ROW.target);
    type(R, ROW.realisasi);
    expect((await scanWorkbook(excel.session)).pertanyaan).toHaveLength(1);
    await answerQuestion(excel.session, { ...ANSWER, reading: 'ribuan' });
    excel.close();
    excel = embed(openWorkbook(saveWorkbook(opened)).state);
    const result = await hitung(excel.session);
    expect(result.pertanyaan).toEqual([]);
    expect(valueAt(excel, CAPAIAN)).toBeCloseTo(73.32, 10);
  });

  it('typed into an ordinary cell is the number Excel makes of it: no question', async () => {
    const result = await compute({ target: '5000', realisasi: '3.666' });
    expect(valueAt(excel, R)).toBe(3666);
    expect(valueAt(excel, CAPAIAN)).toBeCloseTo(73.32, 10);
    expect(result.pertanyaan).toEqual([]);
  });

  it('with another doubt in the same column is one question; in the target column one of its own', async () => {
    open();
    for (const alamat of [T, 'Target!F5', R, 'Realisasi!D5']) type(alamat, ['1.250', '@']);
    const { pertanyaan } = await scanWorkbook(excel.session);
    expect(pertanyaan.map(({ table, column, jumlah, alamat }) => [table, column, jumlah, alamat])).toEqual([
      ['Target', 'Target 2023', 2, T],
      ['Realisasi', 'Realisasi 2023', 2, R],
    ]);
  });
});
