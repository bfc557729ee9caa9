import type { Angka, ParseOptions } from './angka';
import { shiftExact } from './desimal';
import { isDateFormat, isPercentFormat } from './number-format';
import { readText } from './read-text';

export type { Angka, Operator, ParseOptions } from './angka';

const KOSONG: Angka = { kind: 'kosong' };

/** A number cell is its number; with a percent format it is what Excel shows (value 1 with `0%` is 100). */
function readNumber(value: number, options: ParseOptions): Angka {
  if (!Number.isFinite(value)) return { kind: 'rusak', sebab: 'isi sel bukan angka yang dapat dihitung' };
  if (isDateFormat(options.numberFormat, value)) {
    return { kind: 'rusak', sebab: 'sel berformat tanggal atau waktu; ubah format sel menjadi teks lalu ketik ulang angkanya' };
  }
  if (!isPercentFormat(options.numberFormat, value))
    return { kind: 'angka', nilai: value, operator: null, satuan: null, huruf: null };
  if (options.jenis === 'rupiah') return { kind: 'rusak', sebab: 'sel rupiah berformat persen' };
  return { kind: 'angka', nilai: shiftExact(value, 2), operator: null, satuan: '%', huruf: null };
}

/**
 * Reads a cell that should hold a figure, as people in local government fill it: a number, a percent-formatted number,
 * or text read the Indonesian way (comma decimals, dot thousands), whatever the locale of Excel.
 *
 * Input: the cell's value as Excel holds it, the kind of its column, its number format, and the user's answer about
 * figures like `3.666`. Output: see `Angka`; `nilai` stands in the unit as typed (percent as 100, money in rupiah).
 * Never throws and never guesses: what can be read in two ways is `ambigu`, what cannot be read is `rusak` with the
 * Indonesian reason, what is missing is `kosong` and never zero. The order of decisions for text: `readText`.
 *
 * Source: the spellings of both seed reports (rules of computation, "Number and text formats").
 */
export function parseAngka(value: string | number | boolean | null, options: ParseOptions): Angka {
  if (value === null) return KOSONG;
  if (typeof value === 'boolean') return { kind: 'rusak', sebab: 'sel memuat nilai logika (TRUE/FALSE), bukan angka' };
  return typeof value === 'number' ? readNumber(value, options) : readText(value, options);
}
