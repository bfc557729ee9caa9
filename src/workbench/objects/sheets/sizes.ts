import type { ColumnState, RowState, SheetState } from '../../store/sheet-state';
import { invalidArgument } from '../../interpreter/host-error';
import { isWholeColumns, isWholeRows } from '../core/rect';
import type { RangeTarget } from '../core/targets';

// Calibri 11 at 96 dpi: a character is 7 pixels wide, a pixel 0.75 points.
const PIXELS_PER_CHARACTER = 7;
const POINTS_PER_PIXEL = 0.75;

export const charactersToPoints = (characters: number): number =>
  Math.trunc(((256 * characters + Math.trunc(128 / PIXELS_PER_CHARACTER)) / 256) * PIXELS_PER_CHARACTER) * POINTS_PER_PIXEL;
export const pointsToCharacters = (points: number): number =>
  Math.trunc((Math.round(points / POINTS_PER_PIXEL) / PIXELS_PER_CHARACTER) * 256) / 256;

export function columnPoints(sheet: SheetState, column: number): number {
  const state = sheet.columns.get(column);
  return state?.hidden ? 0 : charactersToPoints(state?.width ?? sheet.defaultColumnWidth);
}

export function rowPoints(sheet: SheetState, row: number): number {
  const state = sheet.rows.get(row);
  return state?.hidden ? 0 : (state?.height ?? sheet.defaultRowHeight);
}

export function spanPoints(first: number, last: number, size: (index: number) => number): number {
  let sum = 0;
  for (let index = first; index <= last; index++) sum += size(index);
  return sum;
}

/** The one size of all rows or columns of a range, null when they differ. */
export function commonSize(first: number, last: number, size: (index: number) => number): number | null {
  const one = size(first);
  for (let index = first + 1; index <= last; index++) if (size(index) !== one) return null;
  return one;
}

export function setColumns({ sheet, rect }: RangeTarget, change: Partial<ColumnState>): void {
  if (isWholeRows(rect)) {
    // All columns: the default carries what the single ones do not say.
    for (const [column, state] of sheet.columns) sheet.columns.set(column, { ...state, ...change });
    if (change.width !== undefined && change.width !== null) sheet.defaultColumnWidth = change.width;
    return;
  }
  for (let column = rect.left; column <= rect.right; column++)
    sheet.columns.set(column, { ...(sheet.columns.get(column) ?? { width: null, hidden: false, style: null }), ...change });
}

export const isStandardWidth = (sheet: SheetState, column: number): boolean =>
  (sheet.columns.get(column)?.width ?? null) === null;

/** The columns forget the width they were given; one of which nothing else is known is forgotten altogether. */
export function setStandardWidth({ sheet, rect }: RangeTarget): void {
  for (const [column, state] of [...sheet.columns]) {
    if (column < rect.left || column > rect.right) continue;
    if (state.hidden || state.style) sheet.columns.set(column, { ...state, width: null });
    else sheet.columns.delete(column);
  }
}

export function setRows({ sheet, rect }: RangeTarget, change: Partial<RowState>): void {
  if (isWholeColumns(rect)) {
    for (const [row, state] of sheet.rows) sheet.rows.set(row, { ...state, ...change });
    if (change.height !== undefined && change.height !== null) sheet.defaultRowHeight = change.height;
    return;
  }
  for (let row = rect.top; row <= rect.bottom; row++)
    sheet.rows.set(row, { ...(sheet.rows.get(row) ?? { height: null, hidden: false, style: null }), ...change });
}

/** A size in points within Excel's limits, else InvalidArgument. */
export function checkedPoints(value: unknown, limit: number): number {
  if (typeof value !== 'number' || !(value >= 0 && value <= limit))
    throw invalidArgument(`A size between 0 and ${limit} points is wanted.`);
  return value;
}
