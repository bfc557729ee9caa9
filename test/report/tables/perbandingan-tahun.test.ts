import type { RawTable, RawValue } from '../../../src/model/raw';
import { buildAll, buildOne, notesOf, printedRows } from '../build-one';
import { rawTable } from '../sample-laporan';

const SASARAN = rawTable(
  'Sasaran',
  ['Kode', 'Sasaran Strategis'],
  [
    ['S.1', 'Pelayanan'],
    ['S.2', 'Ketertiban'],
  ],
);

const target = (rows: readonly (readonly RawValue[])[]): RawTable =>
  rawTable('Target', ['Kode', 'Kode Sasaran', 'Indikator', 'Satuan', 'Arah', 'Target 2022', 'Target 2023'], rows);
const realisasi = (rows: readonly (readonly RawValue[])[]): RawTable =>
  rawTable('Realisasi', ['Kode', 'Indikator', 'Realisasi 2022', 'Realisasi 2023'], rows);

const TARGET = target([
  ['IK.1', 'S.1', 'Indeks kepuasan', 'Indeks', 'Positif', 80, 90],
  ['IK.2', 'S.1', 'Waktu tunggu', 'Menit', 'Negatif', 20, 10],
]);
const REALISASI = realisasi([
  ['IK.1', 'Indeks kepuasan', 60, 45],
  ['IK.2', 'Waktu tunggu', 25, null],
]);

describe('perbandingan-tahun', () => {
  it('prints three years of target and realisasi side by side, a year without data blank', () => {
    const table = buildOne('perbandingan-tahun', [['Susunan', 'Ajung 2023']], [SASARAN, TARGET, REALISASI]);
    expect(table.header.map((row) => row.map(({ text, colSpan }) => `${text}×${colSpan}`))).toEqual([
      ['SASARAN STRATEGIS×1', 'INDIKATOR SASARAN×1', 'TARGET×3', 'REALISASI×3'],
      ['2021×1', '2022×1', '2023×1', '2021×1', '2022×1', '2023×1'],
    ]);
    expect(printedRows(table)).toEqual([
      ['Pelayanan', 'Indeks kepuasan', '', '80', '90', '', '60', '45'],
      [null, 'Waktu tunggu', '', '20', '10', '', '25', ''],
    ]);
    expect(notesOf(table)).toContain('tidak berisi angka tahun 2021');
  });

  it('adds the capaian of every year in the standard layout, by the arah of the indicator', () => {
    const table = buildOne('perbandingan-tahun', [['Desimal Capaian', 0]], [SASARAN, TARGET, REALISASI]);
    // 60 ÷ 80 = 75 %; 45 ÷ 90 = 50 %; negative: (2 × 20 − 25) ÷ 20 = 75 %.
    expect(printedRows(table).map((row) => row.slice(9))).toEqual([
      ['-', '75%', '50%'],
      ['-', '75%', '-'],
    ]);
    expect(notesOf(table)).toContain('IK.2 (Realisasi belum diisi)');
    expect(notesOf(table)).toContain('Tanda - berarti');
  });

  it('is made once a sasaran with five years of realisasi, and says which sasaran has no indicator', () => {
    const { tables, alasan } = buildAll('perbandingan-tahun', [['Susunan', 'Ambulu 2021']], [SASARAN, TARGET, REALISASI]);
    expect(tables.map(({ kunci, nomor }) => [kunci, nomor])).toEqual([['perbandingan-tahun-s-1', 'Tabel 3.2']]);
    expect(printedRows(tables[0] ?? buildOne('', [], []))).toEqual([
      ['1', 'Pelayanan', '1. Indeks kepuasan', '-', '-', '-', '60', '45'],
      [null, null, '2. Waktu tunggu', '-', '-', '-', '25', '-'],
    ]);
    expect(alasan).toEqual([expect.stringContaining('Sasaran S.2 belum punya indikator')]);
  });

  it('prints as typed what is no single number', () => {
    const table = buildOne(
      'perbandingan-tahun',
      [['Susunan', 'Ajung 2023']],
      [SASARAN, target([['IK.1', 'S.1', 'Nilai', '', 'Positif', 'BB', '≥80']]), realisasi([['IK.1', 'Nilai', '-', '80–90']])],
    );
    expect(printedRows(table)).toEqual([['Pelayanan', 'Nilai', '', 'BB', '≥80', '', '-', '80–90']]);
  });

  it('says why there is none: no indicators, no year', () => {
    expect(buildAll('perbandingan-tahun', [], [SASARAN]).alasan).toEqual([expect.stringContaining('belum berisi indikator')]);
    const unknown = buildAll('perbandingan-tahun', [['Tahun Laporan', null]], [SASARAN, TARGET, REALISASI]);
    expect(unknown.alasan).toEqual([expect.stringContaining('Tahun laporan belum diketahui')]);
  });
});
