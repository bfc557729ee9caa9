import type { Indikator } from '../../model/laporan';
import type { Pengaturan } from '../../model/pengaturan';
import type { NilaiIndikator } from './angka-indikator';
import { comparable, differenceUnit, figureText, indikatorKey, indikatorName, numberOf } from './angka-indikator';
import type { Selisih } from './figures';
import { compareFigures } from './figures';
import { meaningText } from './indikator-tahun-lalu';
import type { Bahan, Butir } from './kalimat';
import type { AnggotaSasaran } from './list-sasaran';
import { joinWords } from './wording';

interface Titik {
  readonly tahun: number;
  readonly nilai: NilaiIndikator;
  readonly teks: string;
}

/** The realisations up to the report's year that are one number each, oldest first. */
function readSeries(indikator: Indikator, tahun: number, pengaturan: Pengaturan): Titik[] {
  return [...indikator.realisasi]
    .filter(([year]) => year <= tahun)
    .sort(([a], [b]) => a - b)
    .flatMap(([year, sel]) => {
      const nilai = numberOf(sel, pengaturan);
      const teks = figureText(sel, indikator);
      return nilai === null || teks === null ? [] : [{ tahun: year, nilai, teks }];
    });
}

/** Years between the first and the last that have no figure. */
function gapsOf(series: readonly Titik[]): number[] {
  const years = new Set(series.map(({ tahun }) => tahun));
  const gaps: number[] = [];
  for (let year = (series[0]?.tahun ?? 0) + 1; year < (series.at(-1)?.tahun ?? 0); year += 1)
    if (!years.has(year)) gaps.push(year);
  return gaps;
}

function stepsOf(series: readonly Titik[], satuan: string): Selisih['arah'][] {
  return series
    .slice(1)
    .map(({ nilai }, index) => compareFigures(nilai.nilai, series[index]?.nilai.nilai ?? nilai.nilai, satuan).arah);
}

/** The years that brought no change against the year before: `, dan tetap sejak tahun 2019`, `, dan tetap pada tahun 2018`. */
function standstillText(series: readonly Titik[], steps: readonly Selisih['arah'][]): string {
  const still = series
    .slice(1)
    .filter(({ tahun }, index) => steps[index] === 'tetap' && tahun - (series[index]?.tahun ?? tahun) === 1)
    .map(({ tahun }) => tahun);
  const [first, last] = [still[0], series.at(-1)?.tahun];
  if (first === undefined || last === undefined) return '';
  const reachesEnd = still.length > 1 && last - first === still.length - 1;
  return reachesEnd ? `, dan tetap sejak tahun ${first - 1}` : `, dan tetap pada tahun ${joinWords(still.map(String))}`;
}

/** Whether the whole series goes one way, year by year without a gap. */
function trendText(indikator: Indikator, series: readonly Titik[], gaps: readonly number[]): string | null {
  const [first, last] = [series[0], series.at(-1)];
  if (first === undefined || last === undefined) return null;
  const satuan = differenceUnit(last.nilai.sel, indikator);
  const steps = stepsOf(series, satuan);
  const { arah, besar } = compareFigures(last.nilai.nilai, first.nilai.nilai, satuan);
  const subject = `Realisasi ${indikatorName(indikator)}`;
  const span = `tahun ${first.tahun}–${last.tahun}`;
  const unknown = gaps.length === 0 ? '' : ` (angka tahun ${joinWords(gaps.map(String))} tidak tersedia)`;
  if (steps.every((step) => step === 'tetap')) return `${subject} pada ${span} tetap, yaitu ${last.teks}${unknown}.`;
  if (gaps.length === 0 && arah !== 'tetap' && steps.every((step) => step === arah)) {
    const word = arah === 'naik' ? 'meningkat' : 'menurun';
    return `${subject} ${word} setiap tahun selama ${span}, dari ${first.teks} menjadi ${last.teks}${meaningText(arah, indikator)}.`;
  }
  const still = standstillText(series, steps);
  if (arah === 'tetap') {
    return `${subject} tahun ${last.tahun} sama dengan tahun ${first.tahun}, yaitu ${last.teks}, tetapi berubah-ubah di antaranya${still}${unknown}.`;
  }
  return `${subject} tahun ${last.tahun} ${arah} ${besar} dibandingkan dengan tahun ${first.tahun}, dari ${first.teks} menjadi ${last.teks}${still}${meaningText(arah, indikator)}${unknown}.`;
}

/**
 * The way the realisations went over the years: Ambulu L410, L546, L548 (L421: the years that brought no change). "Every year"
 * is said only when every step holds and no year is missing; else first, last and direction. Two neighbouring years are left
 * to the comparison with the year before.
 */
export function indikatorTren({ laporan: { pengaturan } }: Bahan, { indikator }: AnggotaSasaran): Butir[] {
  const { tahunLaporan: tahun } = pengaturan;
  if (tahun === null) return [];
  const series = readSeries(indikator, tahun, pengaturan);
  const [first] = series;
  if (first === undefined || series.some(({ nilai }) => !comparable(nilai, first.nilai))) return [];
  const gaps = gapsOf(series);
  if (series.length < 2 || (series.length === 2 && gaps.length === 0)) return [];
  const teks = trendText(indikator, series, gaps);
  return teks === null ? [] : [{ kunci: `${indikatorKey(indikator)}-tren`, teks }];
}
