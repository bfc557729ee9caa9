import { axisScale } from '../../report/grafik/axis-scale';
import type { GrafikTabel } from '../../report/lakip-table';

/** Values at which an axis is marked: evenly spaced, from the first to the last. */
export interface Ticks {
  readonly values: readonly number[];
  /** Decimals needed to tell them apart. */
  readonly decimals: number;
}

function decimalsOf(step: number): number {
  for (let decimals = 0; decimals < 6; decimals += 1) {
    const scaled = step * 10 ** decimals;
    if (Math.abs(scaled - Math.round(scaled)) < 1e-6) return decimals;
  }
  return 6;
}

/** Marks of the same axis the chart has on its sheet. Nothing to show: 0 to 1. */
export function axisTicks(deret: GrafikTabel['deret']): Ticks {
  const scale = axisScale(deret);
  if (scale === null) return { values: [0, 1], decimals: 0 };
  const { minimum, maksimum, langkah } = scale;
  // Counted, not added up: no rounding error grows along the axis.
  const first = Math.round(minimum / langkah);
  const count = Math.round((maksimum - minimum) / langkah) + 1;
  return { values: Array.from({ length: count }, (_tick, index) => (first + index) * langkah), decimals: decimalsOf(langkah) };
}
