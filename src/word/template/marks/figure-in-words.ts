import type { EjaanMiliar } from '../../../domain/angka/terbilang';
import { terbilang } from '../../../domain/angka/terbilang';
import type { Figur } from '../../../report/dokumen/figur';
import { titleWords } from '../../../report/narasi/wording';

/**
 * A figure spelled out with its unit: an amount as reports print it (`Tiga Miliar … Rupiah`), others in lower case
 * (`sembilan puluh tujuh koma dua persen`). The words are those of the printed figure, not of hidden decimals.
 * `null` when the figure is a text or missing.
 */
export function figureInWords(figur: Figur, ejaan: EjaanMiliar): string | null {
  if (figur.angka === null || figur.teks === '') return null;
  const words = terbilang(printedNumber(figur.teks, figur.angka), ejaan);
  switch (figur.jenis) {
    case 'rupiah':
      return titleWords(`${words} rupiah`);
    case 'persen':
      return `${words} persen`;
    case 'poin':
      return `${words} poin`;
    case 'angka':
      return words;
    case 'teks':
      return null;
  }
}

/** The number as printed (dots for thousands, comma for decimals); the exact one where the text is not simply its rounding. */
function printedNumber(teks: string, angka: number): number {
  const match = /(-?)[^\d-]*(\d+(?:\.\d{3})*)(?:,(\d+))?/.exec(teks.replace(/\u2212/g, '-'));
  if (!match) return angka;
  const [, sign = '', whole = '', decimals = ''] = match;
  const printed = Number(`${sign}${whole.replace(/\./g, '')}.${decimals === '' ? '0' : decimals}`);
  // Printing never makes 100 of 99,99…, so the last place may be off by one.
  return Math.abs(printed - angka) <= 10 ** -decimals.length ? printed : angka;
}
