import Big from 'big.js';
import { powerOfTen } from './desimal';
import { roundHalfUp } from './round-half-up';

/** What repeated addition can leave behind; far below one rupiah in a trillion. */
const DERAU = 1e-12;

/** What stands where a figure is missing, as in the seed reports. */
const TANPA_NILAI = '-';

/** Digits with dot thousands and comma decimals of an already rounded number. */
function print(rounded: number, decimals: number, trailingZeros: boolean): string {
  if (!Number.isFinite(rounded)) return TANPA_NILAI;
  const [utuh = '0', pecahan = ''] = new Big(Math.abs(rounded)).toFixed(decimals).split('.');
  const ribuan = utuh.replace(/\B(?=(?:\d{3})+$)/g, '.');
  const ekor = trailingZeros ? pecahan : pecahan.replace(/0+$/, '');
  return `${rounded < 0 ? '-' : ''}${ribuan}${ekor === '' ? '' : `,${ekor}`}`;
}

/**
 * Prints a number the Indonesian way, rounded half-up: (1234.5, 2) → `1.234,50`.
 * `trailingZeros: false` drops zeros at the end (`1.234,5`). A number that is not finite prints `-`.
 */
export function formatAngka(value: number, decimals: number, options: { readonly trailingZeros?: boolean } = {}): string {
  return print(roundHalfUp(value, decimals), decimals, options.trailingZeros ?? true);
}

/**
 * The number `formatPersen` prints: half-up, except that a value below 100 stays below 100
 * (99.998 at two decimals → 99.99), because "100" would say that the target was met or the money all spent.
 * Input and output in percent.
 */
export function roundGuarded(value: number, decimals: number): number {
  const rounded = roundHalfUp(value, decimals);
  // Written so that a value that is not a number comes back as it is.
  if (!(rounded >= 100) || value >= 100 - DERAU) return rounded;
  return (100 * powerOfTen(decimals) - 1) / powerOfTen(decimals);
}

/**
 * Prints a percentage (84.5 means 84,5 %) with the guard of `roundGuarded`: (99.998, 2) → `99,99`.
 * `trailingZeros` (default true) keeps zeros at the end; `tanda` (default false) adds the `%` sign, and
 * `spasi` (default false) a space before it. A number that is not finite prints `-`.
 */
export function formatPersen(
  value: number,
  decimals: number,
  options: { readonly trailingZeros?: boolean; readonly spasi?: boolean; readonly tanda?: boolean } = {},
): string {
  const teks = print(roundGuarded(value, decimals), decimals, options.trailingZeros ?? true);
  if (options.tanda !== true || teks === TANPA_NILAI) return teks;
  return `${teks}${options.spasi === true ? ' ' : ''}%`;
}
