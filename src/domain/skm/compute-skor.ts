import Big from 'big.js';

/** Shares of the answers to one unsur, in percent. */
export interface BagianJawaban {
  readonly tidakBaik: number | null;
  readonly kurangBaik: number | null;
  readonly baik: number | null;
  readonly sangatBaik: number | null;
}

/** Why there is no score. */
export type AlasanSkor = 'kosong' | 'bagian-di-luar-0-100' | 'jumlah-bukan-100';

/** Four shares rounded to two decimals can miss 100 by four halves of a hundredth. */
const TOLERANSI = 0.02;

/**
 * Score of one unsur of the survey, 25–100: (1·TB + 2·KB + 3·B + 4·SB) / 4 with the shares in percent.
 * `total` is the sum of the shares. Refused with a reason: a missing share (it is not zero; `total` is `null` too),
 * a share outside 0–100, a sum that is not 100 (a difference up to 0,02 is the rounding of the shares).
 * Source: the weights 1–4 of PermenPANRB 14/2017.
 */
export function computeSkor(shares: BagianJawaban): { total: number | null; skor: number | null; alasan: AlasanSkor | null } {
  const { tidakBaik, kurangBaik, baik, sangatBaik } = shares;
  if (tidakBaik === null || kurangBaik === null || baik === null || sangatBaik === null)
    return { total: null, skor: null, alasan: 'kosong' };
  const bagian = [tidakBaik, kurangBaik, baik, sangatBaik];
  if (!bagian.every(Number.isFinite)) return { total: null, skor: null, alasan: 'kosong' };
  const total = bagian.reduce((jumlah, nilai) => jumlah.plus(nilai), new Big(0));
  if (bagian.some((nilai) => nilai < 0 || nilai > 100))
    return { total: total.toNumber(), skor: null, alasan: 'bagian-di-luar-0-100' };
  if (total.minus(100).abs().gt(TOLERANSI)) return { total: total.toNumber(), skor: null, alasan: 'jumlah-bukan-100' };
  const skor = bagian.reduce((jumlah, nilai, index) => jumlah.plus(new Big(nilai).times(index + 1)), new Big(0)).div(4);
  return { total: total.toNumber(), skor: skor.toNumber(), alasan: null };
}
