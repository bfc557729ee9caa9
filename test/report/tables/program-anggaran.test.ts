import type { RawTable, RawValue } from '../../../src/model/raw';
import { buildId, only, texts } from '../built';
import { rawTable } from '../sample-laporan';

const PK = rawTable(
  'AnggaranPK',
  ['Dokumen', 'Program', 'Anggaran', 'Keterangan'],
  [
    ['Murni', 'Program A', 'Rp. 2.222.157.672', 'APBD'],
    ['Murni', 'Program B', 737250000, 'APBD'],
    ['Perubahan', 'Program A', 100, 'P-APBD'],
    ['Perubahan', 'Program B', null, 'P-APBD'],
  ],
);

/** One program with two sub kegiatan, `[pagu murni, pagu]` each. */
function anggaran(
  first: readonly [RawValue, RawValue],
  second: readonly [RawValue, RawValue],
  program: RawValue = null,
): RawTable {
  return rawTable(
    'Anggaran',
    ['Kode', 'Jenis', 'Uraian', 'Pagu Murni', 'Pagu'],
    [
      ['7', null, 'UNSUR', null, null],
      ['7.01.01', 'Program', 'PROGRAM A', program, null],
      ['7.01.01.2.01', 'Kegiatan', 'Kegiatan', null, null],
      ['7.01.01.2.01.0001', 'Sub Kegiatan', 'Sub 1', ...first],
      ['7.01.01.2.01.0002', 'Sub Kegiatan', 'Sub 2', ...second],
    ],
  );
}

describe('programs of the Perjanjian Kinerja', () => {
  it('prints the amounts as the report spells them, with their sum', () => {
    const table = only(buildId('program-anggaran', [PK], 'Ajung 2023'));
    expect(texts(table)).toEqual([
      ['1. Program A', 'Rp. 2.222.157.672', 'APBD'],
      ['2. Program B', 'Rp. 737.250.000', 'APBD'],
      ['Jumlah', '2.959.407.672', 'APBD'],
    ]);
    expect(table.rows[0]?.cells[1]?.value).toBe(2222157672);
    expect(texts(only(buildId('program-anggaran', [PK], 'Ambulu 2021')))[2]).toEqual(['Jumlah', 'Rp. 2.959.407.672,00', '']);
  });

  it('sums only what is there after the change, and says what is not', () => {
    const table = only(buildId('program-anggaran-perubahan', [PK], 'Ajung 2023'));
    expect(texts(table)).toEqual([
      ['1.', 'Program A', 'Rp. 100', 'P-APBD'],
      ['2.', 'Program B', '-', 'P-APBD'],
      ['Jumlah', null, 'Rp. 100', ''],
    ]);
    expect(table.notes[0]).toBe('Jumlah = penjumlahan 1 program; 1 program tanpa angka tidak dihitung.');
  });

  it('takes Pagu Murni for the first and Pagu for the changed budget when they differ', () => {
    const input = anggaran([100, 150], [50, 50]);
    const murni = only(buildId('program-anggaran', [input]));
    expect(texts(murni)).toEqual([
      ['1', 'PROGRAM A', '150', ''],
      ['Jumlah', null, '150', ''],
    ]);
    expect(murni.notes[0]).toContain('Pagu Murni pada tabel Anggaran');
    expect(texts(only(buildId('program-anggaran-perubahan', [input])))[0]?.[2]).toBe('200');
  });

  it('knows a first budget that was typed by program only', () => {
    expect(texts(only(buildId('program-anggaran', [anggaran([null, 150], [null, 50], 180)])))[0]?.[2]).toBe('180');
  });

  it('does not make up a change', () => {
    for (const input of [anggaran([100, 100], [50, 50]), anggaran([null, 100], [null, 50])]) {
      expect(buildId('program-anggaran-perubahan', [input]).alasan).toEqual([
        expect.stringContaining('Tidak ada tanda bahwa anggaran berubah'),
      ]);
      expect(texts(only(buildId('program-anggaran', [input])))[1]?.[2]).toBe('150');
    }
  });

  it('does not take the changed budget for the first one', () => {
    const changed = rawTable('PerjanjianKinerja', ['Dokumen', 'Indikator', 'Target'], [['Perubahan', 'Indeks', 80]]);
    const input = [anggaran([null, 100], [null, 50]), changed];
    expect(buildId('program-anggaran', input).alasan).toEqual([
      expect.stringContaining('Anggaran sebelum perubahan tidak diketahui'),
    ]);
    expect(texts(only(buildId('program-anggaran-perubahan', input)))[0]?.[2]).toBe('150');
  });

  it('says why there is none', () => {
    for (const id of ['program-anggaran', 'program-anggaran-perubahan']) {
      expect(buildId(id, []).alasan).toEqual([expect.stringContaining('Tabel Anggaran belum berisi program')]);
    }
  });
});
