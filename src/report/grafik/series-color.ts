import type { DeretGrafik } from '../lakip-table';

/**
 * Bars differ from each other and from the nearly black lines in lightness, not in hue alone: they stay apart on a black
 * and white copy and for readers who do not tell red from green.
 */
const COLORS: Readonly<Record<DeretGrafik['jenis'], readonly string[]>> = {
  batang: ['#4472C4', '#BDD7EE', '#1F3864', '#A5A5A5', '#2E75B6', '#D9D9D9'],
  garis: ['#262626', '#C55A11', '#7F7F7F'],
};

/** Colour (`#RRGGBB`) of a series: the nth of its kind. */
export function seriesColor(deret: readonly { readonly jenis: DeretGrafik['jenis'] }[], index: number): string {
  const jenis = deret[index]?.jenis ?? 'batang';
  const colors = COLORS[jenis];
  const nth = deret.slice(0, index).filter((each) => each.jenis === jenis).length;
  return colors[nth % colors.length] ?? '#000000';
}

/** Colour of a figure written on a bar of that colour (`#RRGGBB`): white on a dark one, else nearly black. */
export function inkOn(color: string): string {
  const [red = 0, green = 0, blue = 0] = [1, 3, 5].map((at) => parseInt(color.slice(at, at + 2), 16));
  return 0.299 * red + 0.587 * green + 0.114 * blue < 140 ? '#FFFFFF' : '#262626';
}
