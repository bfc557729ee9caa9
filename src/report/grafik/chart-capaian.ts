import type { Pengaturan } from '../../model/pengaturan';
import type { Place } from '../tables/indikator-rows';
import { nameOf } from '../tables/indikator-rows';
import { finishChart, type FinishedChart } from './finish-chart';
import { printedValue } from './printed-value';

/** Capaian (percent) at which a target is met. */
const MET = 100;

/** Bars of the capaian (percent, as printed) of every indicator, and a line at 100 %; one without capaian is a gap. */
export function chartCapaian(places: readonly Place[], { tahunLaporan, desimalCapaian }: Pengaturan): FinishedChart {
  return finishChart(
    {
      judul: `Capaian Indikator Kinerja${tahunLaporan === null ? '' : ` Tahun ${tahunLaporan}`}`,
      kategori: places.map(({ indikator }) => nameOf(indikator)),
      deret: [
        {
          nama: 'Capaian',
          jenis: 'batang',
          nilai: places.map(({ hasil }) => printedValue(hasil?.capaian.nilai, desimalCapaian)),
        },
        { nama: 'Target tercapai (100%)', jenis: 'garis', nilai: places.map(() => MET) },
      ],
      sumbuNilai: 'Capaian (%)',
    },
    'indikator',
  );
}
