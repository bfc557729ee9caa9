/** What goes into `range.values` or `range.formulas`: interpreted by Excel as if typed. */
export type CellInput = string | number | boolean;

// Anything Excel could take for a formula, a number, a date, a time, a percent, a currency or a truth value.
const READS_AS_SOMETHING_ELSE = /^[=+\-@']|^\s*[(]?\s*(rp\.?|[$€£¥])?\s*[\d.,]*\d|^\s*(true|false|benar|salah)\s*$|^#/i;
const MONTH_FIRST = /^\s*(jan|feb|mar|apr|may|mei|jun|jul|aug|agu|sep|oct|okt|nov|dec|des)[a-z]*[\s\-/.,]*\d/i;

/** Excel stops showing text in a cell of format Text beyond this many characters. */
const TEXT_FORMAT_LIMIT = 255;

const TEXT_FORMAT = '@';

/** Would Excel change this text when it is typed into a cell of format General? */
export function isRisky(text: string): boolean {
  return READS_AS_SOMETHING_ELSE.test(text) || MONTH_FIRST.test(text);
}

/**
 * Text made safe for `values`: in a cell whose format is not Text, what could
 * be taken for something else gets the apostrophe Excel itself uses and does
 * not show. `null` clears the cell.
 */
export function toCellInput(value: string | number | null, numberFormat: string): CellInput {
  if (value === null) return '';
  if (typeof value === 'number' || numberFormat === TEXT_FORMAT) return value;
  return isRisky(value) ? `'${value}` : value;
}

/**
 * The number format under which a text stays that text: Text, so that `1.` or
 * `7.01.01` is no number; General (with the apostrophe of `toCellInput`) where
 * Text is no help: long text, and text that begins like a formula.
 */
export function formatForText(text: string): string {
  return text.length > TEXT_FORMAT_LIMIT || text === '' || /^[=+\-@']/.test(text) ? 'General' : TEXT_FORMAT;
}

/**
 * What puts a cell's former content back through `formulas`: a constant text
 * that begins with `=` (its value is the same as its formula) or looks like a
 * number must not become one.
 */
export function restoringInput(formula: unknown, value: unknown, numberFormat: string): CellInput {
  if (typeof formula === 'number' || typeof formula === 'boolean') return formula;
  const text = typeof formula === 'string' ? formula : '';
  if (text.startsWith('=') && text !== value) return text;
  if (text.startsWith('#')) return text;
  return toCellInput(text, numberFormat);
}

/** Text that JSON writes as it is, a byte a letter. */
const PLAIN = /^[\x20\x21\x23-\x5b\x5d-\x7e]*$/;

/** Bytes a cell takes in a JSON message, its brackets and comma included. */
export function inputBytes(value: unknown): number {
  if (typeof value !== 'string') return String(value).length + 3;
  if (PLAIN.test(value)) return value.length + 5;
  // Letters outside ASCII take two or three bytes; quotes and line ends are escaped.
  let bytes = 5;
  for (const letter of value) {
    const code = letter.codePointAt(0) ?? 0;
    bytes += code < 0x80 ? (code < 0x20 || letter === '"' || letter === '\\' ? 2 : 1) : code < 0x800 ? 2 : code < 0x10000 ? 3 : 4;
  }
  return bytes;
}
