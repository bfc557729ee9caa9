import Big from 'big.js';
import { roundHalfUp } from './round-half-up';

/** Largest amount whose sen are still a safe whole number. */
const BATAS_RUPIAH = Number.MAX_SAFE_INTEGER / 100;

/** Whole sen of an amount below `BATAS_RUPIAH`; what is finer than a sen is rounded half-up. */
function toSen(rupiah: number): number {
  const sen = Math.round(rupiah * 100);
  return sen / 100 === rupiah ? sen : Math.round(roundHalfUp(rupiah, 2) * 100);
}

/**
 * Sum of amounts in rupiah, exact in sen: ten thousand times 1.234.567.890,12 is 12.345.678.901.200.
 * The empty sum is 0, so the caller decides first whether anything was there at all (missing is not zero).
 * An amount that is not finite makes the sum NaN, never a wrong figure.
 */
export function sumRupiah(values: readonly number[]): number {
  let sen = 0;
  for (const value of values) {
    if (!Number.isFinite(value)) return Number.NaN;
    if (Math.abs(value) > BATAS_RUPIAH) return sumBig(values);
    sen += toSen(value);
    if (Math.abs(sen) > Number.MAX_SAFE_INTEGER) return sumBig(values);
  }
  return sen / 100 + 0;
}

/** The same for sums beyond 90 trillion rupiah, where sen no longer fit a safe whole number. */
function sumBig(values: readonly number[]): number {
  let total = new Big(0);
  for (const value of values) {
    if (!Number.isFinite(value)) return Number.NaN;
    total = total.plus(new Big(value).round(2, Big.roundHalfUp));
  }
  return total.toNumber() + 0;
}

/** Whether two amounts agree: they differ by less than one rupiah (rounding of sen is no difference). */
export function equalRupiah(a: number, b: number): boolean {
  return Math.abs(sumRupiah([a, -b])) < 1;
}
