import { readLaporan } from '../../../src/model/read-laporan';
import type { Temuan } from '../../../src/model/temuan';
import type { TableInput } from '../make-workbook';
import { makeWorkbook } from '../make-workbook';

const read = (Renstra: TableInput) => readLaporan(makeWorkbook({ Renstra }));
const named = (temuan: readonly Temuan[], aturan: string) => temuan.filter((each) => each.aturan === aturan);
const HEADERS = ['Versi', 'Sasaran', 'Indikator', 'Target 2022', 'Target 2023'];

describe('table Renstra', () => {
  it('keeps blanks below the first row of a group, and every target as typed', () => {
    const { laporan, temuan } = read({
      headers: [
        'Tujuan',
        'Indikator Tujuan',
        'Sasaran Strategis',
        'Indikator Sasaran',
        '2023',
        'Arah Kebijakan',
        'Strategi',
        'Program',
      ],
      rows: [
        ['T', 'IPP', 'Kepuasan', 'IKM', '≥80', 'K', 'S', 'P'],
        [null, null, null, 'Nilai Sakip', 'BB', null, null, null],
        [null, null, null, 'Laporan', 'Tersusunnya 4 dokumen LAKIP, RB, ANJAB dan pelayanan', null, null, null],
        [null, null, null, 'Penduduk', '3.666', null, null, null],
      ],
    });
    expect(
      laporan.renstra.map(({ versi, tujuan, sasaran, indikator, kebijakan }) => [versi, tujuan, sasaran, indikator, kebijakan]),
    ).toEqual([
      [null, 'T', 'Kepuasan', 'IKM', 'K'],
      [null, '', '', 'Nilai Sakip', ''],
      [null, '', '', 'Laporan', ''],
      [null, '', '', 'Penduduk', ''],
    ]);
    expect(laporan.renstra.map(({ target }) => target.get(2023)?.teks)).toEqual([
      '≥80',
      'BB',
      'Tersusunnya 4 dokumen LAKIP, RB, ANJAB dan pelayanan',
      '3.666',
    ]);
    expect(temuan.filter(({ tabel }) => tabel === 'Renstra')).toEqual([]);
  });

  it('reads a number with a percent format as a person sees it, and a text number the Indonesian way', () => {
    const { laporan } = read({ headers: HEADERS, rows: [[null, 'S', 'I', 0.0833, '3,50']], formats: { '0:3': '0.00%' } });
    const target = laporan.renstra[0]?.target;
    expect(target?.get(2022)).toMatchObject({
      angka: { kind: 'angka', nilai: 8.33, satuan: '%' },
      teks: '8,33%',
      alamat: 'Renstra!D2',
    });
    expect(target?.get(2023)?.angka).toMatchObject({ kind: 'angka', nilai: 3.5 });
  });

  it('reports what is no text of the user’s: a failed formula, a date', () => {
    const { temuan } = read({ headers: HEADERS, rows: [[null, 'S', 'I', '#REF!', 45292]], formats: { '0:4': 'd mmm yyyy' } });
    expect(named(temuan, 'angka-rusak').map(({ alamat }) => alamat)).toEqual(['Renstra!D2', 'Renstra!E2']);
  });

  it('knows both versions', () => {
    const { laporan, temuan } = read({
      headers: HEADERS,
      rows: [
        ['sebelum perubahan', 'S', 'I', 1, null],
        ['Sesudah', 'S', 'I', null, 2],
      ],
    });
    expect(laporan.renstra.map(({ versi }) => versi)).toEqual(['Sebelum Perubahan', 'Setelah Perubahan']);
    expect(temuan.filter(({ tabel }) => tabel === 'Renstra')).toEqual([]);
  });

  it('leaves out a row whose version nobody knows, and names the nearest without taking it', () => {
    const { laporan, temuan } = read({
      headers: HEADERS,
      rows: [
        ['Setelah Perubahaan', 'S', 'I', 1, 2],
        ['Sebelum Perubahan', 'S', 'I', 1, 2],
      ],
    });
    expect(laporan.renstra).toHaveLength(1);
    const [finding] = named(temuan, 'versi-tidak-dikenal');
    expect(finding).toMatchObject({ tingkat: 'galat', kolom: 'Versi', alamat: 'Renstra!A2' });
    expect(finding?.pesan).toContain('Mungkin maksud Anda “Setelah Perubahan”?');
  });

  it('doubts blanks among rows that name their version, in one finding', () => {
    const { laporan, temuan } = read({
      headers: HEADERS,
      rows: [
        ['Setelah Perubahan', 'S', 'I', 1, 2],
        [null, null, 'J', 1, 2],
        [null, null, 'K', 1, 2],
      ],
    });
    expect(laporan.renstra.map(({ versi }) => versi)).toEqual(['Setelah Perubahan', null, null]);
    expect(named(temuan, 'kolom-pembeda-kosong')).toMatchObject([
      { tingkat: 'peringatan', alamat: 'Renstra!A3', terkait: ['Renstra!A4'] },
    ]);
  });

  it('does not read a target that says no year', () => {
    const { laporan, temuan } = read({ headers: ['Sasaran', 'Indikator', 'Target'], rows: [['S', 'I', 80]] });
    expect(laporan.renstra[0]?.target.size).toBe(0);
    expect(named(temuan, 'kolom-tanpa-tahun')).toMatchObject([{ tingkat: 'peringatan', tabel: 'Renstra', alamat: 'Renstra!C1' }]);
  });
});
