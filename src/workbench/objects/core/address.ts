import { isInside, isWholeColumns, isWholeRows, MAX_COLUMNS, MAX_ROWS } from './rect';
import type { CellRect } from '../../store/sheet-state';

/** 0-based column → letters. */
function columnLetters(column: number): string {
  let text = '';
  for (let rest = column + 1; rest > 0; rest = Math.floor((rest - 1) / 26))
    text = String.fromCharCode(65 + ((rest - 1) % 26)) + text;
  return text;
}

function columnNumber(letters: string): number {
  let number = 0;
  for (const letter of letters.toUpperCase()) number = number * 26 + letter.charCodeAt(0) - 64;
  return number - 1;
}

/** A1 text of a rectangle without its sheet. */
export function formatRect(rect: CellRect): string {
  if (isWholeRows(rect)) return `${rect.top + 1}:${rect.bottom + 1}`;
  if (isWholeColumns(rect)) return `${columnLetters(rect.left)}:${columnLetters(rect.right)}`;
  const start = `${columnLetters(rect.left)}${rect.top + 1}`;
  const end = `${columnLetters(rect.right)}${rect.bottom + 1}`;
  return start === end ? start : `${start}:${end}`;
}

/** `Sheet1!A1`, quoted where the name needs it. */
export function formatAddress(sheetName: string, rect: CellRect): string {
  const plain = /^[\p{L}_][\p{L}\p{N}_.]*$/u.test(sheetName) && !/^[A-Za-z]{1,3}\d+$/.test(sheetName);
  return `${plain ? sheetName : `'${sheetName.replaceAll("'", "''")}'`}!${formatRect(rect)}`;
}

/** `Sheet1!$A$1:$B$2`, as formulas and names keep it; without a sheet when `sheetName` is null. */
export function absoluteAddress(sheetName: string | null, rect: CellRect): string {
  const fixed = (part: string): string => (part === '' ? '' : `$${part}`);
  const cells = formatRect(rect).replace(
    /([A-Z]*)(\d*)/g,
    (_whole, letters: string, digits: string) => fixed(letters) + fixed(digits),
  );
  if (sheetName === null) return cells;
  return formatAddress(sheetName, rect).slice(0, -formatRect(rect).length) + cells;
}

/** A1 text (`A1`, `$A$1:B2`, `A:C`, `3:4`) as a rectangle, null when it is none. */
export function parseRect(text: string): CellRect | null {
  const match = /^\$?([A-Za-z]{1,3})?\$?(\d{1,7})?(?::\$?([A-Za-z]{1,3})?\$?(\d{1,7})?)?$/.exec(text.trim());
  if (!match) return null;
  const [whole, c1, r1, c2, r2] = match;
  const ranged = whole.includes(':');
  if (!ranged && !(c1 && r1)) return null;
  if (ranged && (Boolean(c1) !== Boolean(c2) || Boolean(r1) !== Boolean(r2) || (!c1 && !r1))) return null;
  const columns = c1 ? [columnNumber(c1), columnNumber(c2 ?? c1)] : [0, MAX_COLUMNS - 1];
  const rows = r1 ? [Number(r1) - 1, Number(r2 ?? r1) - 1] : [0, MAX_ROWS - 1];
  const rect = { top: Math.min(...rows), left: Math.min(...columns), bottom: Math.max(...rows), right: Math.max(...columns) };
  return isInside(rect) ? rect : null;
}

/** Splits `'My sheet'!A1` into sheet and rest; the sheet is null when none is named. */
export function splitSheet(text: string): { sheet: string | null; rest: string } {
  const match = /^(?:'((?:[^']|'')+)'|([^'!]+))!(.+)$/.exec(text.trim());
  if (!match) return { sheet: null, rest: text.trim() };
  return { sheet: match[1]?.replaceAll("''", "'") ?? match[2] ?? null, rest: match[3] ?? '' };
}
