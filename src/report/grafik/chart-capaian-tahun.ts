import type { Pengaturan } from '../../model/pengaturan';
import type { Place } from '../tables/indikator-rows';
import { nameOf } from '../tables/indikator-rows';
import { finishChart, type FinishedChart } from './finish-chart';
import { printedValue } from './printed-value';

/**
 * Bars of the capaian (percent, as printed) of every indicator, one a year; `capaian` gives it, `null` is a gap. A year
 * without any capaian has no bars. Realisasi has a unit of its own in every row and cannot share an axis.
 */
export function chartCapaianTahun(
  places: readonly Place[],
  years: readonly number[],
  capaian: (place: Place, tahun: number) => number | null,
  { desimalCapaian }: Pengaturan,
): FinishedChart {
  const [first, last] = [years[0], years.at(-1)];
  return finishChart(
    {
      judul: `Capaian Indikator Kinerja${first === undefined || last === undefined ? '' : ` Tahun ${first}–${last}`}`,
      kategori: places.map(({ indikator }) => nameOf(indikator)),
      deret: years.map((tahun) => ({
        nama: `Tahun ${tahun}`,
        jenis: 'batang',
        nilai: places.map((place) => printedValue(capaian(place, tahun), desimalCapaian)),
      })),
      sumbuNilai: 'Capaian (%)',
    },
    'indikator',
  );
}
