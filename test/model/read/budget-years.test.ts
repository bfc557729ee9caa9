import { selectColumns } from '../../../src/model/contract/select-columns';
import { readLaporan } from '../../../src/model/read-laporan';
import type { RawValue } from '../../../src/model/raw';
import { makeSettings, makeWorkbook } from '../make-workbook';

const HEADERS = ['Kode', 'Uraian', 'Pagu 2022', 'Realisasi 2022', 'Pagu 2023', 'Realisasi 2023'];
const ROWS: RawValue[][] = [['7.01.01', 'Pelayanan', 100, 90, 200, 150]];

function read(tahun: RawValue, headers: readonly string[] = HEADERS) {
  const tables = { Pengaturan: makeSettings({ 'Tahun Laporan': tahun }), Anggaran: { headers, rows: ROWS } };
  const { laporan, temuan } = readLaporan(makeWorkbook(tables));
  const { pagu, realisasi } = laporan.anggaran[0] ?? {};
  return { pagu: pagu?.alamat, realisasi: realisasi?.alamat, ganda: temuan.filter(({ aturan }) => aturan === 'kolom-ganda') };
}

describe('budget columns of several years', () => {
  it.each([
    [2022, 'Anggaran!C2', 'Anggaran!D2'],
    [2023, 'Anggaran!E2', 'Anggaran!F2'],
    ['Tahun 2023', 'Anggaran!E2', 'Anggaran!F2'],
  ])('the column of Tahun Laporan (%j) counts', (tahun, pagu, realisasi) => {
    expect(read(tahun)).toMatchObject({ pagu, realisasi });
  });

  it('says which column counts', () => {
    const { ganda } = read(2023);
    expect(ganda).toMatchObject([
      { tingkat: 'info', kolom: 'Pagu', alamat: 'Anggaran!E1', terkait: ['Anggaran!C1'] },
      { tingkat: 'info', kolom: 'Realisasi', alamat: 'Anggaran!F1', terkait: ['Anggaran!D1'] },
    ]);
    expect(ganda[0]?.pesan).toContain('“Pagu 2023”');
    expect(ganda[0]?.pesan).toContain('“Pagu 2022”');
  });

  it.each([
    ['no year is set', null, HEADERS],
    ['the year has no column', 2024, HEADERS],
    ['a column without a year stands beside them', 2023, ['Kode', 'Uraian', 'Pagu 2022', 'Realisasi', 'Anggaran', 'Pagu 2023']],
    ['two columns bear the year', 2023, ['Kode', 'Uraian', 'Pagu Perubahan 2023', 'Realisasi', 'Pagu 2022', 'Pagu 2023']],
  ])('is refused when %s', (_why, tahun, headers) => {
    const { pagu, ganda } = read(tahun, headers);
    expect(pagu).toBeUndefined();
    expect(ganda[0]).toMatchObject({ tingkat: 'galat', kolom: 'Pagu' });
  });

  it('tells how the year would decide', () => {
    expect(read(null).ganda[0]?.pesan).toContain('isi Tahun Laporan');
  });

  it('holds for Belanja and for targets of Keluaran too', () => {
    const { laporan } = readLaporan(
      makeWorkbook({
        Pengaturan: makeSettings({ 'Tahun Laporan': 2023 }),
        Belanja: { headers: ['Kelompok', 'Pagu 2023', 'Pagu 2022', 'Realisasi 2023'], rows: [['Operasi', 10, 20, 5]] },
        Keluaran: {
          headers: ['Kode', 'Jenis', 'Target 2022', 'Target 2023', 'Realisasi'],
          rows: [['7.01.01', 'Output', 1, '3', 2]],
        },
      }),
    );
    expect(laporan.belanja[0]?.pagu?.alamat).toBe('Belanja!B2');
    expect(laporan.keluaran[0]?.target?.alamat).toBe('Keluaran!D2');
  });

  it('every candidate is read, because the year is known only afterwards', () => {
    expect(selectColumns('Anggaran', HEADERS)).toEqual(['values', 'values', 'values', 'values', 'values', 'values']);
  });
});
