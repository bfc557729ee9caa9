import type { CellRect } from '../../store/sheet-state';

export const MAX_ROWS = 1_048_576;
export const MAX_COLUMNS = 16_384;

export const rowCount = (rect: CellRect): number => rect.bottom - rect.top + 1;
export const columnCount = (rect: CellRect): number => rect.right - rect.left + 1;

export const isWholeColumns = (rect: CellRect): boolean => rect.top === 0 && rect.bottom === MAX_ROWS - 1;
export const isWholeRows = (rect: CellRect): boolean => rect.left === 0 && rect.right === MAX_COLUMNS - 1;
/** Whole columns or rows: cells cannot be read or written one by one there. */
export const isUnbounded = (rect: CellRect): boolean => isWholeColumns(rect) || isWholeRows(rect);

export const isInside = (rect: CellRect): boolean =>
  rect.top >= 0 &&
  rect.left >= 0 &&
  rect.bottom < MAX_ROWS &&
  rect.right < MAX_COLUMNS &&
  rect.top <= rect.bottom &&
  rect.left <= rect.right;

export function intersect(a: CellRect, b: CellRect): CellRect | null {
  const rect = {
    top: Math.max(a.top, b.top),
    left: Math.max(a.left, b.left),
    bottom: Math.min(a.bottom, b.bottom),
    right: Math.min(a.right, b.right),
  };
  return rect.top <= rect.bottom && rect.left <= rect.right ? rect : null;
}

export const bounding = (a: CellRect, b: CellRect): CellRect => ({
  top: Math.min(a.top, b.top),
  left: Math.min(a.left, b.left),
  bottom: Math.max(a.bottom, b.bottom),
  right: Math.max(a.right, b.right),
});

export const contains = (outer: CellRect, inner: CellRect): boolean =>
  outer.top <= inner.top && outer.left <= inner.left && outer.bottom >= inner.bottom && outer.right >= inner.right;
