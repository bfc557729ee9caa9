import type { RawTable, RawValue } from '../../../src/model/raw';
import type { LakipTable } from '../../../src/report/lakip-table';
import { buildAll, buildOne, notesOf, printedRows } from '../build-one';
import { rawTable } from '../sample-laporan';

const SASARAN = rawTable(
  'Sasaran',
  ['Kode', 'Sasaran Strategis'],
  [
    ['S.1', 'Pelayanan'],
    ['S.2', 'Ketertiban'],
    ['S.3', 'Kesejahteraan'],
  ],
);
const anggaran = (rows: readonly (readonly RawValue[])[]): RawTable =>
  rawTable('Anggaran', ['Kode', 'Jenis', 'Uraian', 'Kode Sasaran', 'Pagu', 'Realisasi', 'Penjelasan'], rows);
const keluaran = (rows: readonly (readonly RawValue[])[]): RawTable =>
  rawTable('Keluaran', ['Kode', 'Jenis', 'Indikator', 'Satuan', 'Target', 'Realisasi'], rows);

/** A program of two sasaran, one of none. */
const ANGGARAN = anggaran([
  ['7.01.01', 'Program', 'PROGRAM PENUNJANG', null, null, null],
  ['7.01.01.2.01', 'Kegiatan', 'Administrasi', null, null, null],
  ['7.01.01.2.01.0001', 'Sub Kegiatan', 'Sub Kegiatan Gaji', null, 1000, 900],
  ['7.01.02', 'Program', 'Program : Pelayanan Publik', null, null, null],
  ['7.01.02.2.01', 'Kegiatan', 'Kegiatan Koordinasi', 'S.2', null, null],
  ['7.01.02.2.01.0001', 'Sub Kegiatan', 'Rapat', null, 200, 150, 'Rapat bulanan.'],
  ['7.01.02.2.01.0002', 'Sub Kegiatan', 'Patroli', null, 100, null],
  ['7.01.02.2.02', 'Kegiatan', 'Kegiatan : Urusan', 'S.1', null, null],
  ['7.01.02.2.02.0001', 'Sub Kegiatan', 'Sub. Kegiatan : Loket', null, 400, 300],
]);
const KELUARAN = keluaran([
  ['7.01.02.2.01.0001', 'Outcome', 'Terlaksananya rapat', null, null, null],
  ['7.01.02.2.01.0001', 'Output', 'Jumlah rapat', 'Kali', 12, '9 kali'],
  ['7.01.02.2.02.0001', 'Input', 'Dana', null, 500, 300],
  ['7.01.02.2.02.0001', 'Output', 'Pemohon', null, '13 bulan 7 Orang', '13 bulan 7 Orang'],
  ['9.99', 'Output', 'Hilang', null, 1, 1],
]);
const AJUNG = [
  ['Susunan', 'Ajung 2023'],
  ['Desimal Serapan', 0],
] as const;

const withRoles = (table: LakipTable): unknown[] =>
  printedRows(table).map((row, index) => [table.rows[index]?.role, ...row.slice(0, table.rows[index]?.role === 'judul' ? 1 : 5)]);

describe('program-kegiatan as a tree', () => {
  const table = buildOne('program-kegiatan', AJUNG, [SASARAN, ANGGARAN, KELUARAN]);

  it('groups by sasaran, splits a program that serves two, and puts what is mapped to none last', () => {
    expect(withRoles(table)).toEqual([
      ['judul', 'Sasaran Strategis 1 : Pelayanan'],
      ['program', '1.', 'Program : Pelayanan Publik', '400', '300', '75%'],
      ['kegiatan', '', 'Kegiatan : Urusan', '400', '300', '75%'],
      ['sub-kegiatan', '', 'Sub Kegiatan : Loket', '', '', ''],
      ['data', '', 'Input : Dana', '500', '300', '60%'],
      ['data', '', 'Output : Pemohon', '13 bulan 7 Orang', '13 bulan 7 Orang', '-'],
      ['judul', 'Sasaran Strategis 2 : Ketertiban'],
      ['program', '1.', 'Program : Pelayanan Publik', '300', '150', '50%'],
      ['kegiatan', '', 'Kegiatan : Koordinasi', '300', '150', '50%'],
      ['sub-kegiatan', '', 'Sub Kegiatan : Rapat', '', '', ''],
      ['data', '', 'Input : Dana/ Anggaran', '200', '150', '75%'],
      ['data', '', 'Output : Jumlah rapat', '12 Kali', '9 kali', '75%'],
      ['data', '', 'Outcome : Terlaksananya rapat', '', '', ''],
      ['sub-kegiatan', '', 'Sub Kegiatan : Patroli', '100', '-', '-'],
      ['judul', 'Belum dipetakan ke sasaran'],
      ['program', '1.', 'Program : PENUNJANG', '1.000', '900', '90%'],
      ['kegiatan', '', 'Kegiatan : Administrasi', '1.000', '900', '90%'],
      ['sub-kegiatan', '', 'Sub Kegiatan : Gaji', '1.000', '900', '90%'],
    ]);
    expect(table.rows[0]?.cells[0]?.colSpan).toBe(5);
  });

  it('says which program stands twice and which output has no budget row', () => {
    expect(notesOf(table)).toContain('lebih dari satu sasaran dicetak pada setiap sasarannya');
    expect(notesOf(table)).toContain(': 7.01.02.');
    expect(notesOf(table)).toContain('9.99 (tidak ada pada tabel Anggaran)');
  });

  it('names an Input line that differs from the budget of its row', () => {
    expect(notesOf(table)).toContain('Input tabel Keluaran berbeda dengan tabel Anggaran: 7.01.02.2.02.0001 (target).');
  });

  it('counts every leaf in one sasaran only', () => {
    const programs = table.rows.filter(({ role }) => role === 'program').map(({ cells }) => cells[2]?.value);
    expect(programs).toEqual([400, 300, 1000]);
  });

  it('does not print an urusan above the programs', () => {
    const rows = anggaran([
      ['7', 'Urusan', 'UNSUR KEWILAYAHAN', null, null, null],
      ['7.01', 'Bidang Urusan', 'KECAMATAN', null, null, null],
      ['7.01.01', 'Program', 'Program A', 'S.1', 10, 5],
    ]);
    expect(withRoles(buildOne('program-kegiatan', AJUNG, [SASARAN, rows]))).toEqual([
      ['judul', 'Sasaran Strategis 1 : Pelayanan'],
      ['program', '1.', 'Program : A', '10', '5', '50%'],
    ]);
  });

  it('leaves out the outputs of a code that two budget rows bear, and names them', () => {
    const twice = anggaran([
      ['A', 'Program', 'P', 'S.1', 10, 5],
      ['A', 'Program', 'Q', 'S.1', 10, 5],
    ]);
    const built = buildOne('program-kegiatan', AJUNG, [SASARAN, twice, keluaran([['A', 'Output', 'X', null, 1, 1]])]);
    expect(built.rows.every(({ role }) => role !== 'data')).toBe(true);
    expect(notesOf(built)).toContain('A (dipakai 2 baris tabel Anggaran)');
  });

  it('is left out without a budget', () => {
    expect(buildAll('program-kegiatan', AJUNG, [SASARAN]).alasan).toEqual([
      expect.stringContaining('Tabel Anggaran belum berisi'),
    ]);
  });
});

describe('program-kegiatan as boxes', () => {
  const settings = [
    ['Susunan', 'Ambulu 2021'],
    ['Desimal Serapan', 2],
  ] as const;
  const { tables, alasan } = buildAll('program-kegiatan', settings, [SASARAN, ANGGARAN, KELUARAN]);

  it('makes a box a sub kegiatan for every sasaran, and says which sasaran has none', () => {
    expect(tables.map(({ kunci }) => kunci)).toEqual(['program-kegiatan-s-1', 'program-kegiatan-s-2']);
    expect(alasan).toEqual([expect.stringContaining('ke sasaran S.3')]);
  });

  it('names the box, heads it, and tells input, output and explanation', () => {
    const box = tables[1];
    expect(box === undefined ? [] : withRoles(box)).toEqual([
      ['judul', '1. Program : Pelayanan Publik'],
      ['judul', 'Kegiatan : Koordinasi'],
      ['judul', 'Sub Kegiatan : Rapat'],
      ['kepala', '', 'Uraian', 'Target', 'Realisasi', '%'],
      ['data', 'Masukan/Input', ': Anggaran', '200', '150', '75'],
      ['data', 'Keluaran/Output', ': Jumlah rapat', '12 Kali', '9 kali', '75'],
      ['data', 'Hasil/Outcome', ': Terlaksananya rapat', '', '', ''],
      ['data', 'Penjelasan', ': Rapat bulanan.', null, null, null],
      ['judul', '2. Program : Pelayanan Publik'],
      ['judul', 'Kegiatan : Koordinasi'],
      ['judul', 'Sub Kegiatan : Patroli'],
      ['kepala', '', 'Uraian', 'Target', 'Realisasi', '%'],
      ['data', 'Masukan/Input', ': Anggaran', '100', '-', '-'],
    ]);
  });
});
