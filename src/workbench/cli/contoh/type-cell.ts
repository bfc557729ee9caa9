import type { ContohCell, JenisKolom } from './contoh-data';
import { cellText } from './contoh-data';

/** What stands in an Excel cell once something was typed into it. */
export interface TypedCell {
  readonly value: string | number | null;
  readonly numberFormat: string;
}

const PLAIN = /^-?\d+(,\d+)?$/;
const THOUSANDS = /^-?\d{1,3}(\.\d{3})+(,\d+)?$/;
const LAST_ZERO = /^-?\d+,(\d*0)$/;
const PERCENT = /^(-?\d+(?:,\d+)?) ?%$/;

const toNumber = (text: string): number => Number(text.replaceAll('.', '').replace(',', '.'));

/**
 * What Excel in Indonesian culture (comma decimals, dot thousands) makes of a printed figure when a person types it:
 *
 *     (nothing)           empty
 *     85 · 71,7           the number, General
 *     3,00 · 4,50         the number, 0.00: Excel shows a last zero only where the cell says so
 *     2.183.418.672       2183418672, #,##0        (so too 12.000: Excel asks nobody)
 *     86.710.000,00       86710000, #,##0.00
 *     100 % · 8,33%       1, 0% · 0.0833, 0.00%
 *     anything else       text: `12 Bulan`, `Rp. 112.208.000`, `Rp.1.745,785.473`, `-`
 *
 * Dates and currency are not imitated: no figure of the reports is typed so that Excel would take it for one.
 */
export function typeFigure(printed: string): TypedCell {
  const text = printed.trim();
  if (text === '') return { value: null, numberFormat: 'General' };
  const decimals = LAST_ZERO.exec(text)?.[1]?.length;
  if (decimals !== undefined) return { value: toNumber(text), numberFormat: `0.${'0'.repeat(decimals)}` };
  if (PLAIN.test(text)) return { value: toNumber(text), numberFormat: 'General' };
  if (THOUSANDS.test(text)) return { value: toNumber(text), numberFormat: text.includes(',') ? '#,##0.00' : '#,##0' };
  const percent = PERCENT.exec(text)?.[1];
  if (percent !== undefined) {
    // Typed 8,33% is the decimal number 0.0833, not what a binary division leaves.
    const value = Number((toNumber(percent) / 100).toPrecision(15));
    return { value, numberFormat: percent.includes(',') ? '0.00%' : '0%' };
  }
  return { value: text, numberFormat: 'General' };
}

/** The cell a sample workbook gets: text columns are text (`@`), figures are typed. */
export function typeCell(cell: ContohCell, jenis: JenisKolom): TypedCell {
  const text = cellText(cell);
  switch (jenis) {
    case 'kode':
    case 'teks':
      return { value: text === '' ? null : text, numberFormat: '@' };
    case 'angka':
      return typeFigure(text);
    case 'pengaturan': {
      const typed = typeFigure(text);
      return typeof typed.value === 'string' ? { value: typed.value, numberFormat: '@' } : typed;
    }
  }
}
