import type { GrafikTabel } from '../lakip-table';

/** A value axis: from, to and the distance of its marks, in the unit of the figures. */
export interface AxisScale {
  readonly minimum: number;
  readonly maksimum: number;
  readonly langkah: number;
}

const WANTED_MARKS = 5;
const STEPS = [1, 2, 2.5, 5, 10];
/** Share of a step that stays free above the highest figure, so that a line there is not taken for the chart's edge. */
const HEADROOM = 0.1;

/** The smallest round step (1, 2, 2,5 or 5 times a power of ten) that is at least `least`. */
function roundStep(least: number): number {
  const power = 10 ** Math.floor(Math.log10(least));
  return (STEPS.find((step) => step * power >= least * (1 - 1e-9)) ?? 10) * power;
}

const edge = (count: number, step: number): number => Number((count * step).toPrecision(12));

/**
 * The axis of a chart. It always has the zero: a bar is a length, and one cut off at its foot makes small differences
 * look big (charting programs cut by themselves when all figures are close). 100 % gives 0 to 120 by 20. `null`
 * when there is no figure but zero.
 */
export function axisScale(deret: GrafikTabel['deret']): AxisScale | null {
  const shown = deret.flatMap(({ nilai }) => nilai.filter((value): value is number => value !== null && Number.isFinite(value)));
  const low = Math.min(0, ...shown);
  const high = Math.max(0, ...shown);
  if (low === high) return null;
  const langkah = roundStep((high - low) / WANTED_MARKS);
  const above = high === 0 ? 0 : Math.ceil(high / langkah + HEADROOM);
  const below = low === 0 ? 0 : Math.floor(low / langkah - HEADROOM);
  return { minimum: edge(below, langkah), maksimum: edge(above, langkah), langkah };
}
