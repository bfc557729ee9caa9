import type { HasilSasaran } from '../../model/hasil';
import type { Pengaturan } from '../../model/pengaturan';
import { finishChart, type FinishedChart } from './finish-chart';
import { printedValue } from './printed-value';

/** Bars of capaian beside serapan (percent, as printed) of every sasaran: where the first is higher, more was reached than spent. */
export function chartEfisiensi(
  perSasaran: readonly HasilSasaran[],
  names: readonly string[],
  { tahunLaporan, desimalCapaian, desimalSerapan }: Pengaturan,
): FinishedChart {
  return finishChart(
    {
      judul: `Capaian Kinerja dan Serapan Anggaran per Sasaran${tahunLaporan === null ? '' : ` Tahun ${tahunLaporan}`}`,
      kategori: names,
      deret: [
        {
          nama: 'Capaian kinerja',
          jenis: 'batang',
          nilai: perSasaran.map(({ capaian }) => printedValue(capaian.nilai, desimalCapaian)),
        },
        {
          nama: 'Serapan anggaran',
          jenis: 'batang',
          nilai: perSasaran.map(({ serapan }) => printedValue(serapan.nilai, desimalSerapan)),
        },
      ],
      sumbuNilai: 'Persen (%)',
    },
    'sasaran',
  );
}
