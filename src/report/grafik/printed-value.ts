import { roundGuarded } from '../../domain/angka/format-angka';

/** A percentage as the table prints it, so that the chart and the table beside it say the same; `null` stays a gap. */
export const printedValue = (value: number | null | undefined, decimals: number): number | null =>
  typeof value === 'number' ? roundGuarded(value, decimals) : null;
