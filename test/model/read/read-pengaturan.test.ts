import { readLaporan } from '../../../src/model/read-laporan';
import type { RawValue } from '../../../src/model/raw';
import { makeWorkbook } from '../make-workbook';

function complaint(kunci: string, nilai: RawValue, format = 'General'): string {
  const { temuan } = readLaporan(
    makeWorkbook({ Pengaturan: { headers: ['Kunci', 'Nilai'], rows: [[kunci, nilai]], formats: { '0:1': format } } }),
  );
  return temuan.find(({ aturan }) => aturan === 'pengaturan-salah')?.pesan ?? '';
}

describe('a wrong setting is named as the person sees it', () => {
  it.each([
    ['Desimal Capaian', 5.5, 'General', '“5,5” di Pengaturan!B2'],
    ['Tahun Laporan', 20233, 'General', '“20233” di Pengaturan!B2'],
    ['Batas Atas Capaian', 1.055, '0.0%', '“105,5%” di Pengaturan!B2'],
    ['Desimal Capaian', 45349, 'dd/mm/yyyy', '“27 Februari 2024” di Pengaturan!B2'],
    ['Desimal Capaian', '5.5x', 'General', '“5.5x” di Pengaturan!B2'],
  ])('%s = %j (%s)', (kunci, nilai, format, shown) => {
    expect(complaint(kunci, nilai, format)).toContain(shown);
  });
});
