import Big from 'big.js';

/**
 * A finite number as the decimal a person sees: `koefisien / 10^skala`, both whole numbers.
 * 76.5 is { koefisien: 765, skala: 1 }; the binary rest behind it is not part of the figure.
 */
export interface Desimal {
  readonly koefisien: number;
  readonly skala: number;
}

/** Powers of ten that a double holds exactly. */
const PANGKAT_SEPULUH = [1, 1e1, 1e2, 1e3, 1e4, 1e5, 1e6, 1e7, 1e8, 1e9, 1e10, 1e11, 1e12, 1e13, 1e14, 1e15] as const;

/** Up to fifteen digits the decimal behind a double is the only one of its length, so the reading is certain. */
const BATAS_KOEFISIEN = 1e15;

/** 10 to the power `n`; exact for 0–22. */
export function powerOfTen(n: number): number {
  return PANGKAT_SEPULUH[n] ?? 10 ** n;
}

/**
 * Reads a number as its shortest decimal of at most fifteen digits.
 * Output: `null` when there is none (needs more digits, or not finite); callers then take a slower exact route.
 * This is the cheap route: a few multiplications, no text and no big numbers.
 */
export function toDesimal(value: number): Desimal | null {
  for (let skala = 0; skala <= 15; skala += 1) {
    const pangkat = powerOfTen(skala);
    const koefisien = Math.round(value * pangkat);
    if (!(Math.abs(koefisien) < BATAS_KOEFISIEN)) return null;
    // The division is correctly rounded, so equality means: this decimal reads as this very double.
    if (koefisien / pangkat === value) return { koefisien: koefisien + 0, skala };
  }
  return null;
}

/** `a − b` as decimals (0.3 − 0.1 is 0.2), without binary noise. Both must be finite. */
export function subtractExact(a: number, b: number): number {
  return new Big(a).minus(b).toNumber();
}

/** `a × 10^n` as a decimal (0.07 × 10² is 7), without binary noise. `n` may be negative; `a` must be finite. */
export function shiftExact(a: number, n: number): number {
  const desimal = toDesimal(a);
  if (desimal === null) return new Big(a).times(new Big(10).pow(n)).toNumber();
  // One operation on whole numbers (or exact powers of ten), so one rounding: the nearest double of the true decimal.
  const skala = desimal.skala - n;
  return skala >= 0 ? desimal.koefisien / powerOfTen(skala) : desimal.koefisien * powerOfTen(-skala);
}

/**
 * `(pengaliT·T + pengaliR·R) / pembagi × 100` as decimals, with one rounding at the very end, where
 * `pembagi` is T or R. Inputs finite, `pembagi` not zero; multipliers are small whole numbers.
 * Every percentage of the domain goes through here: R/T, (2T−R)/T, 200 − R/T and T/R are all of this shape.
 */
export function percentExact(
  pengali: { readonly t: number; readonly r: number },
  t: number,
  r: number,
  pembagi: 't' | 'r',
): number {
  const dt = toDesimal(t);
  const dr = toDesimal(r);
  if (dt !== null && dr !== null) {
    const skala = Math.max(dt.skala, dr.skala);
    const wholeT = dt.koefisien * powerOfTen(skala - dt.skala);
    const wholeR = dr.koefisien * powerOfTen(skala - dr.skala);
    const atas = (pengali.t * wholeT + pengali.r * wholeR) * 100;
    const besar = (Math.abs(pengali.t * wholeT) + Math.abs(pengali.r * wholeR)) * 100;
    const bawah = pembagi === 't' ? wholeT : wholeR;
    if (besar <= Number.MAX_SAFE_INTEGER && Math.abs(bawah) <= Number.MAX_SAFE_INTEGER) return atas / bawah + 0;
  }
  return percentLong(pengali, t, r, pembagi);
}

/** Decimals of the quotient kept by the long route, counted so that a double's seventeen digits are all true. */
const ANGKA_PENTING = 25;

/** Any finite number as whole digits and a power of ten, from its shortest text (`1.5e-7` included). */
function toBigDesimal(value: number): { readonly koefisien: bigint; readonly skala: number } {
  const [mantissa = '0', pangkat = '0'] = String(value).split('e');
  const [utuh = '0', pecahan = ''] = mantissa.split('.');
  return { koefisien: BigInt(utuh + pecahan), skala: pecahan.length - Number(pangkat) };
}

/** The same for figures of sixteen digits and more (results of formulas in the sheet), in whole numbers of any length. */
function percentLong(pengali: { readonly t: number; readonly r: number }, t: number, r: number, pembagi: 't' | 'r'): number {
  const bt = toBigDesimal(t);
  const br = toBigDesimal(r);
  const skala = Math.max(bt.skala, br.skala);
  const wholeT = bt.koefisien * 10n ** BigInt(skala - bt.skala);
  const wholeR = br.koefisien * 10n ** BigInt(skala - br.skala);
  const atas = BigInt(pengali.t * 100) * wholeT + BigInt(pengali.r * 100) * wholeR;
  const bawah = pembagi === 't' ? wholeT : wholeR;
  const geser = Math.max(0, ANGKA_PENTING + bawah.toString().length - atas.toString().length);
  const hasil = (atas * 10n ** BigInt(geser)) / bawah;
  // Through text, because that conversion is correctly rounded.
  return Number(`${hasil}e-${geser}`) + 0;
}
