import type { DeretGrafik, GrafikTabel } from '../lakip-table';
import { formatAngka } from '../../domain/angka/format-angka';

/** More categories than this are a smear on a page of A4. */
const MOST_CATEGORIES = 60;

/** What a table gets of its chart: the chart, or a note saying why there is none, or neither. */
export interface FinishedChart {
  readonly grafik?: GrafikTabel;
  readonly notes: readonly string[];
}

export const WITHOUT_CHART: FinishedChart = { notes: [] };

const hasFigure = ({ nilai }: DeretGrafik): boolean => nilai.some((value) => value !== null);

/**
 * Leaves out series without a single figure. No chart is made when no bar is left (nothing to show), nor of more than 60
 * categories; the latter is said in a note (Indonesian sentence), `satuan` being what the categories are, e.g. `indikator`.
 */
export function finishChart(chart: GrafikTabel, satuan: string): FinishedChart {
  const deret = chart.deret.filter(hasFigure);
  if (!deret.some(({ jenis }) => jenis === 'batang')) return WITHOUT_CHART;
  const count = chart.kategori.length;
  if (count > MOST_CATEGORIES) {
    return {
      notes: [
        `Grafik tidak dibuat: ${formatAngka(count, 0)} ${satuan} terlalu banyak untuk satu halaman (paling banyak ${MOST_CATEGORIES}).`,
      ],
    };
  }
  return { grafik: { ...chart, deret }, notes: [] };
}
