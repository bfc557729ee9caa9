/** Values at which an axis is marked: evenly spaced, from the first to the last. */
export interface Ticks {
  readonly values: readonly number[];
  /** Decimals needed to tell them apart. */
  readonly decimals: number;
}

const STEPS = [1, 2, 2.5, 5, 10];

/** The smallest round step (1, 2, 2,5 or 5 times a power of ten) that is at least `least`. */
function roundStep(least: number): number {
  const power = 10 ** Math.floor(Math.log10(least));
  const step = STEPS.find((each) => each * power >= least * (1 - 1e-9)) ?? 10;
  return step * power;
}

function decimalsOf(step: number): number {
  for (let decimals = 0; decimals < 6; decimals += 1) {
    const scaled = step * 10 ** decimals;
    if (Math.abs(scaled - Math.round(scaled)) < 1e-6) return decimals;
  }
  return 6;
}

/**
 * Marks for an axis that shows these values and zero (a bar is a length, so its axis begins at zero), about `wanted`
 * of them. Nothing to show: 0 to 1. Values that are not finite are not looked at.
 */
export function niceTicks(values: readonly number[], wanted: number): Ticks {
  const shown = values.filter(Number.isFinite);
  const low = Math.min(0, ...shown);
  const high = Math.max(0, ...shown);
  if (high === low) return { values: [0, 1], decimals: 0 };
  const step = roundStep((high - low) / Math.max(1, wanted));
  // Counted, not added up: no rounding error grows along the axis.
  const first = Math.floor(low / step + 1e-9);
  const last = Math.ceil(high / step - 1e-9);
  return {
    values: Array.from({ length: last - first + 1 }, (_tick, index) => (first + index) * step),
    decimals: decimalsOf(step),
  };
}
