import { computeHasil } from '../../../src/model/compute-hasil';
import { readLaporan } from '../../../src/model/read-laporan';
import type { RawValue } from '../../../src/model/raw';
import { makeSettings, makeWorkbook } from '../make-workbook';

function judge(rumus: string, realisasi: RawValue, serapan: number) {
  const { laporan } = readLaporan(
    makeWorkbook({
      Pengaturan: makeSettings({ 'Tahun Laporan': 2023, 'Rumus Efisiensi': rumus }),
      Sasaran: { headers: ['Kode', 'Sasaran Strategis'], rows: [['S1', 'Pelayanan']] },
      Target: { headers: ['Kode', 'Kode Sasaran', 'Indikator', 'Target 2023'], rows: [['I1', 'S1', 'Nilai', 100]] },
      Realisasi: { headers: ['Kode', 'Realisasi 2023'], rows: [['I1', realisasi]] },
      Anggaran: {
        headers: ['Kode', 'Jenis', 'Kode Sasaran', 'Pagu', 'Realisasi'],
        rows: [['7.01.01', 'Program', 'S1', 100, serapan]],
      },
    }),
  );
  return computeHasil(laporan).ringkasan.perSasaran[0];
}

describe('the efisiensi of a sasaran in a word', () => {
  it.each([
    ['Selisih', 100, 90, 'Efisien'],
    ['Selisih', 90, 90, 'Seimbang'],
    ['Selisih', 80, 90, 'Tidak Efisien'],
    ['Selisih', 40, 20, 'Capaian Rendah'],
    ['Rasio', 100, 80, 'Efisien'],
    ['Rasio', 40, 20, 'Capaian Rendah'],
    ['PMK 22/2021', 95, 90, 'Efisien'],
  ])('%s, capaian %d, serapan %d: %s', (rumus, capaian, serapan, golongan) => {
    expect(judge(rumus, capaian, serapan)?.golonganEfisiensi).toBe(golongan);
  });

  it('there is none without the figure', () => {
    expect(judge('Selisih', null, 90)).toMatchObject({ golonganEfisiensi: null, efisiensi: { nilai: null } });
  });
});
