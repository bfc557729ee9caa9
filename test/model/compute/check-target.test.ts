import { computeHasil } from '../../../src/model/compute-hasil';
import type { RawValue } from '../../../src/model/raw';
import { readLaporan } from '../../../src/model/read-laporan';
import type { TableInput } from '../make-workbook';
import { makeSettings, makeWorkbook } from '../make-workbook';

type Rows = TableInput['rows'];
const TARGET: TableInput = {
  headers: ['Kode', 'Indikator', 'Arah', 'Target 2022', 'Target 2023'],
  rows: [
    ['IK.1', 'Indeks Kepuasan Masyarakat', 'Positif', 80, 85],
    ['IK.2', '1. Persentase Laporan', 'Positif', '90%', '100%'],
    ['IK.3', 'Nilai SAKIP', 'Positif', 'B', 'BB'],
    ['IK.4', 'Waktu', 'Negatif', '3-5', '3-5'],
  ],
};
const found = (tables: Record<string, TableInput>, settings: Record<string, RawValue> = {}) => {
  const { laporan } = readLaporan(
    makeWorkbook({ Pengaturan: makeSettings({ 'Tahun Laporan': 2023, ...settings }), Target: TARGET, ...tables }),
  );
  return computeHasil(laporan).temuan;
};

describe('targets of the perjanjian kinerja', () => {
  const compare = (rows: Rows, settings: Record<string, RawValue> = {}, formats: Record<string, string> = {}) =>
    found({ PerjanjianKinerja: { headers: ['Dokumen', 'Kode', 'Indikator', 'Target'], rows, formats } }, settings).filter(
      ({ aturan }) => aturan === 'target-pk-berbeda',
    );

  it('that differ from the report’s year are reported with both figures and cells: by kode, else by name', () => {
    const differences = compare([
      ['Murni', 'ik.1', 'apa saja', 80],
      ['Murni', null, 'PERSENTASE  LAPORAN', '95%'],
    ]);
    expect(differences.map(({ tingkat, alamat, terkait }) => [tingkat, alamat, terkait])).toEqual([
      ['peringatan', 'PerjanjianKinerja!D2', ['Target!E2']],
      ['peringatan', 'PerjanjianKinerja!D3', ['Target!E3']],
    ]);
    expect(differences[1]?.pesan).toContain('“95%”');
    expect(differences[1]?.pesan).toContain('“100%”');
  });

  it('that say the same in another way are none: a percent cell, a unit, a bound, a letter, a range', () => {
    expect(
      compare(
        [
          ['Murni', 'IK.1', 'I', '≥85,00'],
          ['Murni', 'IK.2', 'I', 1],
          ['Murni', 'IK.3', 'I', 'bb'],
          ['Murni', 'IK.4', 'I', '3 - 5'],
        ],
        {},
        { '1:3': '0%' },
      ),
    ).toEqual([]);
  });

  it('are not claimed to differ where letter meets number, unless Nilai Huruf says what the letter counts', () => {
    const rows = [
      ['Murni', 'IK.1', 'I', 'A'],
      ['Murni', 'IK.3', 'I', 75],
    ];
    expect(compare(rows)).toEqual([]);
    expect(compare(rows, { 'Nilai Huruf': 'A = 85; BB = 70' }).map(({ alamat }) => alamat)).toEqual(['PerjanjianKinerja!D3']);
  });

  it('of different letters differ', () => {
    expect(compare([['Murni', 'IK.3', 'I', 'B']])).toHaveLength(1);
  });

  it('are not claimed to differ where one is blank, cannot be read, or belongs to nobody', () => {
    expect(
      compare([
        ['Murni', 'IK.1', 'I', null],
        ['Murni', 'IK.2', 'I', 'tersusunnya dokumen'],
        ['Murni', 'IK.9', 'Indeks Kepuasan Masyarakat', 1],
        ['Murni', null, 'Indikator lain', 1],
        ['Murni', 'IK.4', 'I', 7],
      ]),
    ).toEqual([]);
  });

  it('of the PK murni count only without a PK Perubahan', () => {
    expect(
      compare([
        ['Murni', 'IK.1', 'I', 1],
        ['Perubahan', 'IK.1', 'I', 85],
      ]),
    ).toEqual([]);
  });
});

describe('targets of the Renstra', () => {
  const compare = (rows: Rows, target: TableInput = TARGET) =>
    found({ Target: target, Renstra: { headers: ['Versi', 'Sasaran', 'Indikator', 'Target 2022', 'Target 2023'], rows } }).filter(
      ({ aturan }) => aturan === 'target-renstra-berbeda',
    );

  it('that differ are reported year by year, by the indicator’s name', () => {
    const differences = compare([[null, 'S', 'indeks kepuasan masyarakat', 81, 90]]);
    expect(differences.map(({ tingkat, alamat, terkait, kolom }) => [tingkat, alamat, terkait, kolom])).toEqual([
      ['peringatan', 'Renstra!D2', ['Target!D2'], 'Target 2022'],
      ['peringatan', 'Renstra!E2', ['Target!E2'], 'Target 2023'],
    ]);
    expect(differences[0]?.pesan).toContain('“81”');
    expect(differences[0]?.pesan).toContain('“80”');
  });

  it('before the change do not count beside those after it', () => {
    expect(
      compare([
        ['Sebelum Perubahan', 'S', 'Indeks Kepuasan Masyarakat', 70, 70],
        ['Setelah Perubahan', 'S', 'Indeks Kepuasan Masyarakat', null, 85],
      ]),
    ).toEqual([]);
    expect(compare([['Sebelum Perubahan', 'S', 'Indeks Kepuasan Masyarakat', 70, 85]])).toHaveLength(1);
  });

  it('of a name that two indicators bear are nobody’s', () => {
    const doubled = { ...TARGET, rows: [...TARGET.rows, ['IK.5', 'Indeks Kepuasan Masyarakat', 'Positif', 1, 2]] };
    expect(compare([[null, 'S', 'Indeks Kepuasan Masyarakat', 7, 7]], doubled)).toEqual([]);
  });
});
