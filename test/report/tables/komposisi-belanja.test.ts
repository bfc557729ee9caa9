import type { RawTable, RawValue } from '../../../src/model/raw';
import { buildAll, buildOne, notesOf, printedRows } from '../build-one';
import { rawTable } from '../sample-laporan';

const belanja = (rows: readonly (readonly RawValue[])[]): RawTable[] => [
  rawTable('Belanja', ['Kelompok', 'Jenis', 'Pagu', 'Realisasi'], rows),
];
const ROWS = [
  ['Operasi', 'Belanja Pegawai', 600, null],
  [null, 'Belanja Barang', 300, null],
  ['Modal', 'Peralatan', 100, null],
];

describe('komposisi-belanja', () => {
  it('sums each kelompok above its kinds, with the share of the total it names', () => {
    const table = buildOne('komposisi-belanja', [['Susunan', 'Ambulu 2021']], belanja(ROWS));
    expect(printedRows(table)).toEqual([
      ['a.', 'Belanja Operasi', 'Rp. 900,00', '90,00%'],
      ['', 'Belanja Pegawai', 'Rp. 600,00', '60,00%'],
      ['', 'Belanja Barang', 'Rp. 300,00', '30,00%'],
      ['b.', 'Belanja Modal', 'Rp. 100,00', '10,00%'],
      ['', 'Peralatan', 'Rp. 100,00', '10,00%'],
    ]);
    expect(notesOf(table)).toContain('jumlah pagu tabel Belanja (Rp 1.000)');
  });

  it('is one numbered list of the kinds in the Ajung layout', () => {
    const table = buildOne(
      'komposisi-belanja',
      [['Susunan', 'Ajung 2023']],
      belanja([
        ['Operasi', 'Belanja Operasional', 900],
        ['Modal', null, 100],
      ]),
    );
    expect(printedRows(table)).toEqual([
      ['1.', 'Belanja Operasional', 'Rp 900,-', '90,00%'],
      ['2.', 'Belanja Modal', 'Rp 100,-', '10,00%'],
    ]);
  });

  it('shows realisasi and serapan in the standard layout only where there is one', () => {
    const heads = (rows: readonly (readonly RawValue[])[]): string[] =>
      buildOne('komposisi-belanja', [], belanja(rows)).header.flatMap((row) => row.map(({ text }) => text));
    expect(heads(ROWS)).toEqual(['No.', 'Kelompok/Jenis Belanja', 'Pagu (Rp)', 'Proporsi']);
    const table = buildOne(
      'komposisi-belanja',
      [],
      belanja([
        ['Operasi', 'Pegawai', 600, 300],
        ['Modal', 'Alat', 400, null],
      ]),
    );
    expect(printedRows(table)).toEqual([
      ['1', 'Belanja Operasi', '600', '60,00%', '300', '50,00%'],
      ['', 'Pegawai', '600', '60,00%', '300', '50,00%'],
      ['2', 'Belanja Modal', '400', '40,00%', '-', '-'],
      ['', 'Alat', '400', '40,00%', '-', '-'],
      ['', 'Jumlah', '1.000', '100,00%', '300', '30,00%'],
    ]);
  });

  it('does not count a typed subtotal twice, and names a row without pagu', () => {
    const table = buildOne(
      'komposisi-belanja',
      [],
      belanja([
        ['Operasi', null, 900],
        ['Operasi', 'Pegawai', 600],
        ['Operasi', 'Barang', null],
      ]),
    );
    expect(printedRows(table).map((row) => row.slice(1))).toEqual([
      ['Belanja Operasi', '600', '100,00%'],
      ['Pegawai', '600', '100,00%'],
      ['Barang', '-', '-'],
      ['Jumlah', '600', '100,00%'],
    ]);
    expect(notesOf(table)).toContain('Tanpa pagu, jadi tidak ikut dijumlahkan: Barang.');
  });

  it('is left out without any pagu', () => {
    for (const tables of [[], belanja([['Operasi', 'Pegawai', null, 5]])]) {
      expect(buildAll('komposisi-belanja', [], tables).alasan).toEqual([expect.stringContaining('Tabel Belanja belum berisi')]);
    }
  });
});
