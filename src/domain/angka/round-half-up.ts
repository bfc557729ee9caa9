import Big from 'big.js';
import { powerOfTen, toDesimal } from './desimal';

/** Scaled values below this carry a binary error far smaller than `JARAK_AMAN`. */
const BATAS_CEPAT = 1e9;
const JARAK_AMAN = 1e-5;

/** The quick route for the many values that are nowhere near a half; `null` when the decimals must be looked at. */
function roundClear(value: number, decimals: number): number | null {
  const pangkat = powerOfTen(decimals);
  const besar = Math.abs(value) * pangkat;
  const utuh = Math.floor(besar);
  const pecahan = besar - utuh;
  if (!(besar < BATAS_CEPAT) || Math.abs(pecahan - 0.5) < JARAK_AMAN) return null;
  const bulat = (pecahan > 0.5 ? utuh + 1 : utuh) / pangkat;
  return (value < 0 ? -bulat : bulat) + 0;
}

/**
 * Rounds half-up on the decimal value, as a person does on paper: 1.005 at two decimals is 1.01, although
 * its double lies a hair below. A half goes away from zero, so −1.005 gives −1.01 (a printed minus figure
 * is rounded like its plus twin).
 *
 * Inputs: any number; `decimals` a whole number ≥ 0. A number that is not finite comes back as it is.
 * Source: 28 of the 33 printed cells of the two seed reports that tell rounding from cutting off.
 */
export function roundHalfUp(value: number, decimals: number): number {
  if (!Number.isFinite(value)) return value;
  const jelas = roundClear(value, decimals);
  if (jelas !== null) return jelas;
  const desimal = toDesimal(value);
  if (desimal === null) return new Big(value).round(decimals, Big.roundHalfUp).toNumber() + 0;
  if (desimal.skala <= decimals) return value + 0;
  const langkah = powerOfTen(desimal.skala - decimals);
  const utuh = Math.trunc(desimal.koefisien / langkah);
  const sisa = desimal.koefisien - utuh * langkah;
  const naik = Math.abs(sisa) * 2 >= langkah ? Math.sign(sisa) : 0;
  return (utuh + naik) / powerOfTen(decimals) + 0;
}
