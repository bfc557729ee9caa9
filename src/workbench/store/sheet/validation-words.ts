import type { ValidationOperator, ValidationRules, ValidationType } from '../validation-state';

/** office.js's words for ST_DataValidationType (ECMA-376 part 1, 18.18.21). */
export const TYPE_WORDS: readonly [ValidationType, string][] = [
  ['None', 'none'],
  ['WholeNumber', 'whole'],
  ['Decimal', 'decimal'],
  ['List', 'list'],
  ['Date', 'date'],
  ['Time', 'time'],
  ['TextLength', 'textLength'],
  ['Custom', 'custom'],
];

/** office.js's words for ST_DataValidationOperator (18.18.20). */
export const OPERATOR_WORDS: readonly [ValidationOperator, string][] = [
  ['Between', 'between'],
  ['NotBetween', 'notBetween'],
  ['EqualTo', 'equal'],
  ['NotEqualTo', 'notEqual'],
  ['GreaterThan', 'greaterThan'],
  ['LessThan', 'lessThan'],
  ['GreaterThanOrEqualTo', 'greaterThanOrEqual'],
  ['LessThanOrEqualTo', 'lessThanOrEqual'],
];

/** office.js's words for ST_DataValidationErrorStyle (18.18.18). */
export const STYLE_WORDS: readonly [ValidationRules['errorAlert']['style'], string][] = [
  ['Stop', 'stop'],
  ['Warning', 'warning'],
  ['Information', 'information'],
];

/** The file's word; the first of the list is the schema's default and need not be written. */
export function fileWord<W extends string>(words: readonly [W, string][], word: W): string | null {
  const found = words.find(([own]) => own === word);
  return !found || found === words[0] ? null : found[1];
}

/** Our word for the file's; absent = the schema's default, unknown = `null`. */
export function ownWord<W extends string>(words: readonly [W, string][], text: string | null): W | null {
  const found = text === null ? words[0] : words.find(([, file]) => file === text);
  return found?.[0] ?? null;
}
