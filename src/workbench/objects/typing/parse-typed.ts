import type { Culture } from './culture';
import { parseTypedDate } from './parse-typed-date';
import { parseTypedNumber } from './parse-typed-number';

/** What a cell becomes when something is typed into it. `numberFormat` null = the cell keeps its own. */
export interface Typed {
  value: string | number | boolean | null;
  formula: string | null;
  isError: boolean;
  numberFormat: string | null;
}

const plain = (value: Typed['value'], numberFormat: string | null = null): Typed => ({
  value,
  formula: null,
  isError: false,
  numberFormat,
});

const ERRORS = new Set([
  '#NULL!',
  '#DIV/0!',
  '#VALUE!',
  '#REF!',
  '#NAME?',
  '#NUM!',
  '#N/A',
  '#SPILL!',
  '#CALC!',
  '#GETTING_DATA',
]);

/**
 * Reads text as Excel reads typing, in the user's culture (issue #1724 of office-js:
 * `values` does the same): `1,5` is 1.5, `123.456` is 123456, `01/02` a date in id-ID.
 * A cell formatted as text (`@`) keeps every character, and so does text after an apostrophe.
 */
export function parseTyped(text: string, culture: Culture, cellFormat: string): Typed {
  if (text === '') return plain(null);
  // Belief: in a text cell even a leading apostrophe only marks text and is not part of it.
  if (text.startsWith("'")) return plain(text.slice(1));
  if (cellFormat === '@') return plain(text);
  if (text.startsWith('=') && text.length > 1) return { value: null, formula: text, isError: false, numberFormat: null };
  const trimmed = text.trim();
  const number = parseTypedNumber(trimmed, culture) ?? parseTypedDate(trimmed, culture);
  if (number) return plain(number.value, number.numberFormat);
  const upper = trimmed.toUpperCase();
  // Belief: TRUE and FALSE in English; Indonesian Excel uses the English words.
  if (upper === 'TRUE' || upper === 'FALSE') return plain(upper === 'TRUE');
  if (ERRORS.has(upper)) return { value: upper, formula: null, isError: true, numberFormat: null };
  // Belief: text after a sign is taken for a formula, as when typed; a name nobody knows gives #NAME?.
  if (/^[+-][^\s+-]/.test(text)) return { value: '#NAME?', formula: `=${text}`, isError: true, numberFormat: null };
  return plain(text);
}
