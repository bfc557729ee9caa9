import type { DeretGrafik } from '../../report/lakip-table';

/** The first of each kind as on the sheets. */
const COLORS: Readonly<Record<DeretGrafik['jenis'], readonly string[]>> = {
  batang: ['#4472C4', '#A5A5A5', '#5B9BD5', '#264478', '#70AD47', '#636363'],
  garis: ['#C00000', '#ED7D31', '#7030A0', '#997300'],
};

/** Colour (`#RRGGBB`) of a series: the nth of its kind. */
export function seriesColor(deret: readonly DeretGrafik[], index: number): string {
  const jenis = deret[index]?.jenis ?? 'batang';
  const colors = COLORS[jenis];
  const nth = deret.slice(0, index).filter((each) => each.jenis === jenis).length;
  return colors[nth % colors.length] ?? '#000000';
}
