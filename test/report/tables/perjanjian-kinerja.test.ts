import { buildId, only, spans, texts } from '../built';
import { pengaturanTable, rawTable, readTables } from '../sample-laporan';
import { buildTables } from '../../../src/report/catalogue';

const HEADINGS = ['Dokumen', 'Sasaran', 'Indikator', 'Target'];
const MURNI = [
  ['Murni', 'Pelayanan', 'Nilai SKM', 'B'],
  ['Murni', 'Koordinasi', 'Rekomendasi', 100],
  ['Murni', null, 'Desa', null],
];
const PERUBAHAN = [['Perubahan', 'Pelayanan', 'Nilai SKM', '85,50']];
const TARGET = [
  rawTable('Sasaran', ['Kode', 'Sasaran Strategis'], [['S.1', 'Pelayanan publik']]),
  rawTable(
    'Target',
    ['Kode', 'Kode Sasaran', 'Indikator', 'Satuan', 'Target 2022', 'Target 2023'],
    [
      ['IK.1', 'S.1', 'Persentase', '%', 70, 80],
      ['IK.2', 'S.1', 'Indeks', 'Indeks', 3, null],
    ],
  ),
];

describe('Perjanjian Kinerja', () => {
  it('prints targets as typed, one sasaran over its indicators, a dash for a missing target', () => {
    const table = only(buildId('perjanjian-kinerja-murni', [rawTable('PerjanjianKinerja', HEADINGS, MURNI)], 'Ambulu 2021'));
    expect(texts(table)).toEqual([
      ['1', 'Pelayanan', '1. Nilai SKM', 'B'],
      ['2', 'Koordinasi', '1. Rekomendasi', '100'],
      [null, null, '2. Desa', '-'],
    ]);
    expect(spans(table, 0)).toEqual([1, 2, 0]);
    expect(table.notes).toEqual([expect.stringMatching(/^Tanda -/)]);
  });

  it('prints in chapter II the latest agreement there is', () => {
    const both = rawTable('PerjanjianKinerja', HEADINGS, [...MURNI, ...PERUBAHAN]);
    const first = rawTable('PerjanjianKinerja', HEADINGS, MURNI);
    const count = (input: typeof both): number =>
      buildId('perjanjian-kinerja', [input], 'Ajung 2023').tables.find(({ kunci }) => kunci === 'perjanjian-kinerja')?.rows
        .length ?? 0;
    expect([count(both), count(first)]).toEqual([1, 3]);
  });

  it('prints the agreement after the change under its own id', () => {
    const both = rawTable('PerjanjianKinerja', HEADINGS, [...MURNI, ...PERUBAHAN]);
    expect(texts(only(buildId('perjanjian-kinerja-perubahan', [both])))).toEqual([['1', 'Pelayanan', 'Nilai SKM', '85,50']]);
  });

  it('is put together from the targets of the year, a change never', () => {
    const table = only(buildId('perjanjian-kinerja', TARGET));
    expect(texts(table)).toEqual([
      ['1', 'Pelayanan publik', 'Persentase', '80%'],
      [null, null, 'Indeks', '-'],
    ]);
    expect(table.notes[0]).toBe(
      'Tabel PerjanjianKinerja belum diisi; tabel ini disusun dari target tahun 2023 pada tabel Target.',
    );
    expect(buildId('perjanjian-kinerja-perubahan', TARGET).alasan).toEqual([
      expect.stringContaining('tidak memuat Perjanjian Kinerja Perubahan'),
    ]);
  });

  it('does not take the changed agreement for the first one', () => {
    const changed = rawTable('PerjanjianKinerja', HEADINGS, PERUBAHAN);
    expect(buildId('perjanjian-kinerja', [...TARGET, changed]).alasan).toEqual([
      expect.stringContaining('tidak memuat Perjanjian Kinerja murni'),
    ]);
  });

  it('says what is missing: indicators, or the year', () => {
    expect(buildId('perjanjian-kinerja', []).alasan).toEqual([expect.stringContaining('belum berisi indikator')]);
    // Two years, none of them said to be the report's.
    const { laporan, hasil } = readTables([pengaturanTable([['Susunan', 'Baku']]), ...TARGET]);
    expect(buildTables(laporan, hasil, { ids: ['perjanjian-kinerja'] }).omitted[0]?.alasan).toMatch(
      /^Tahun laporan belum diketahui/,
    );
  });
});
