import type { RawTable, RawValue } from '../../../src/model/raw';
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
  rawTable('Anggaran', ['Kode', 'Jenis', 'Uraian', 'Kode Sasaran', 'Pagu', 'Realisasi'], rows);
const ANGGARAN = anggaran([
  ['7.01.01', 'Program', 'PROGRAM PENUNJANG', null, 600, 1],
  ['7.01.02', 'Program', 'Program Pelayanan.', null, null, null],
  ['7.01.02.2.01', 'Kegiatan', 'Kegiatan Koordinasi', 'S.2', null, null],
  ['7.01.02.2.01.0001', 'Sub Kegiatan', 'Rapat', null, 200, 1],
  ['7.01.02.2.01.0002', 'Sub Kegiatan', 'Patroli', null, 50, 1],
  ['7.01.02.2.02', 'Kegiatan', 'Kegiatan Loket', 'S.1', 100, 1],
  ['7.01.03', 'Program', 'Program Desa', 'S.2', 50, 1],
]);

describe('alokasi-sasaran', () => {
  it('lists what wholly serves a sasaran, a part with its program, and the share of the whole budget', () => {
    const table = buildOne('alokasi-sasaran', [['Susunan', 'Ambulu 2021']], [SASARAN, ANGGARAN]);
    expect(printedRows(table)).toEqual([
      ['a. Untuk Sasaran Strategis I : Pelayanan', null, null],
      ['Program Pelayanan. Kegiatan Loket', 'Rp. 100,00', ''],
      ['Keseluruhan anggaran Program', 'Rp. 100,00', '10,00%'],
      ['b. Untuk Sasaran Strategis II : Ketertiban', null, null],
      ['Program Pelayanan. Kegiatan Koordinasi', 'Rp. 250,00', ''],
      ['Program Desa', 'Rp. 50,00', ''],
      ['Keseluruhan anggaran Program', 'Rp. 300,00', '30,00%'],
    ]);
    const notes = notesOf(table);
    expect(notes).toContain('total pagu tabel Anggaran (Rp 1.000)');
    expect(notes).toContain('Pagu Rp 600 (60,00%) belum dipetakan ke sasaran');
    expect(notes).toContain('Sasaran tanpa program pada tabel Anggaran: S.3.');
  });

  it('ends with the whole budget in the standard layout, what is mapped to none above it', () => {
    const table = buildOne('alokasi-sasaran', [], [SASARAN, ANGGARAN]);
    expect(printedRows(table).slice(-4)).toEqual([
      ['Belum dipetakan ke sasaran', null, null],
      ['PROGRAM PENUNJANG', '600', '60,00%'],
      ['Jumlah sasaran', '600', '60,00%'],
      ['Jumlah seluruh anggaran', '1.000', '100,00%'],
    ]);
    expect(notesOf(table)).not.toContain('tidak dicetak');
  });

  it('names a sasaran that only the budget knows by its kode', () => {
    const table = buildOne('alokasi-sasaran', [], [SASARAN, anggaran([['1', 'Program', 'P', 'S.9', 10, 1]])]);
    expect(printedRows(table)[0]?.[0]).toBe('Sasaran 4: S.9');
  });

  it('is left out with the reason where nothing is mapped, or there is no budget', () => {
    const nothing = anggaran([['1', 'Program', 'P', null, 10, 1]]);
    expect(buildAll('alokasi-sasaran', [], [SASARAN, nothing]).alasan).toEqual([expect.stringContaining('belum memetakan')]);
    expect(buildAll('alokasi-sasaran', [], [SASARAN]).alasan).toEqual([expect.stringContaining('Tabel Anggaran belum berisi')]);
  });
});
