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
 * Output: `null` when there is none (needs more digits, or not finite); callers then fall back to big.js.
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
  return new Big(a).times(new Big(10).pow(n)).toNumber();
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
  return percentWithBig(pengali, t, r, pembagi);
}

/** Significant digits kept by the slow route; a double holds seventeen. */
const ANGKA_PENTING = 40;

function percentWithBig(pengali: { t: number; r: number }, t: number, r: number, pembagi: 't' | 'r'): number {
  const atas = new Big(t).times(pengali.t).plus(new Big(r).times(pengali.r)).times(100);
  const bawah = new Big(pembagi === 't' ? t : r);
  // big.js counts decimal places, not digits: shift so that a tiny quotient keeps its digits too.
  const geser = atas.e - bawah.e;
  const besar = new Big(10).pow(Math.abs(geser));
  const pembilang = geser < 0 ? atas.times(besar) : atas;
  const penyebut = geser > 0 ? bawah.times(besar) : bawah;
  const Presisi = Big();
  Presisi.DP = ANGKA_PENTING;
  const hasil = new Presisi(pembilang).div(penyebut);
  return Number(geser < 0 ? hasil.div(besar) : hasil.times(geser > 0 ? besar : 1)) + 0;
}
