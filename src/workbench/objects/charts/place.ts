import type { ChartAnchor, Corner } from '../../store/chart-state';
import type { CellRect, SheetState } from '../../store/sheet-state';
import { MAX_COLUMNS, MAX_ROWS } from '../core/rect';
import { columnPoints, rowPoints, spanPoints } from '../sheets/sizes';

/** A rectangle on the sheet in points from its top left corner. */
export interface Place {
  left: number;
  top: number;
  width: number;
  height: number;
}

/** Where an anchor lies with the sizes rows and columns have now. */
export function placeOf(sheet: SheetState, { from, to, size }: ChartAnchor): Place {
  const [left, top] = [leftOf(sheet, from), topOf(sheet, from)];
  return {
    left,
    top,
    width: to ? leftOf(sheet, to) - left : (size?.width ?? 0),
    height: to ? topOf(sheet, to) - top : (size?.height ?? 0),
  };
}

const leftOf = (sheet: SheetState, { column, columnOffset }: Corner): number =>
  spanPoints(0, column - 1, (index) => columnPoints(sheet, index)) + columnOffset;
const topOf = (sheet: SheetState, { row, rowOffset }: Corner): number =>
  spanPoints(0, row - 1, (index) => rowPoints(sheet, index)) + rowOffset;

/** The anchor that lies there. */
export function anchorAt(sheet: SheetState, { left, top, width, height }: Place): ChartAnchor {
  return { from: cornerAt(sheet, left, top), to: cornerAt(sheet, left + width, top + height), size: null };
}

function cornerAt(sheet: SheetState, x: number, y: number): Corner {
  const [column, columnOffset] = walk(x, MAX_COLUMNS, (index) => columnPoints(sheet, index));
  const [row, rowOffset] = walk(y, MAX_ROWS, (index) => rowPoints(sheet, index));
  return { row, column, rowOffset, columnOffset };
}

function walk(points: number, limit: number, size: (index: number) => number): [number, number] {
  let left = points;
  for (let index = 0; index < limit - 1; index += 1) {
    const one = size(index);
    if (left < one) return [index, left];
    left -= one;
  }
  return [limit - 1, 0];
}

/** The anchor that covers some cells exactly. */
export const anchorOver = ({ top, left, bottom, right }: CellRect): ChartAnchor => ({
  from: { row: top, column: left, rowOffset: 0, columnOffset: 0 },
  to: { row: bottom + 1, column: right + 1, rowOffset: 0, columnOffset: 0 },
  size: null,
});
