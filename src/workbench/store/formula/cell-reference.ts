import type { CellRect } from '../sheet-state';

export const LAST_COLUMN = 16383;
export const LAST_ROW = 1048575;

const COLUMN_NAMES: string[] = [];

/** 0 → `A`, 26 → `AA`. */
export function columnName(column: number): string {
  return (COLUMN_NAMES[column] ??=
    (column >= 26 ? columnName(Math.floor(column / 26) - 1) : '') + String.fromCharCode(65 + (column % 26)));
}

/** `AA` → 26; letters only, either case. */
export function columnNumber(name: string): number {
  let number = 0;
  for (let index = 0; index < name.length; index += 1) number = number * 26 + (name.charCodeAt(index) & 31);
  return number - 1;
}

/** 0-based place → `B7`. */
export function cellName(row: number, column: number): string {
  return `${columnName(column)}${row + 1}`;
}

export function rectName(rect: CellRect): string {
  const first = cellName(rect.top, rect.left);
  return rect.top === rect.bottom && rect.left === rect.right ? first : `${first}:${cellName(rect.bottom, rect.right)}`;
}

/** `B7` or `A1:C9` (with or without `$`) → a rectangle; `null` for anything else. */
export function parseRect(text: string): CellRect | null {
  const match = /^\$?([A-Za-z]{1,3})\$?(\d+)(?::\$?([A-Za-z]{1,3})\$?(\d+))?$/.exec(text.trim());
  if (!match) return null;
  const [, left = '', top = '', right = left, bottom = top] = match;
  const columns = [columnNumber(left), columnNumber(right)];
  const rows = [Number(top) - 1, Number(bottom) - 1];
  const rect = { top: Math.min(...rows), left: Math.min(...columns), bottom: Math.max(...rows), right: Math.max(...columns) };
  return rect.top < 0 || rect.bottom > LAST_ROW || rect.right > LAST_COLUMN ? null : rect;
}
