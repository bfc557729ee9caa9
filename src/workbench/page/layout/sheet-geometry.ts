import type { SheetState } from '../../store/sheet-state';
import { automaticHeights, type MeasureText } from './auto-height';
import { Axis } from './axis';
import { charactersToPixels, pointsToPixels } from './units';
import { usedSize } from './used-range';

/** Where every row and column of a sheet lies, in pixels. */
export interface SheetGeometry {
  rows: Axis;
  columns: Axis;
  /** Frozen rows and columns, counts. */
  frozenRows: number;
  frozenColumns: number;
  /** Rows and columns with content, counts. */
  used: { rows: number; columns: number };
}

/** Empty rows and columns shown beyond the content, so that a person can write there. */
const SPARE = { rows: 60, columns: 12, leastRows: 120, leastColumns: 26 };
const LIMIT = { rows: 1_048_576, columns: 16_384 };

/**
 * Measures a sheet. `reach` (counts) widens it to cells beyond the content that the person has gone to.
 */
export function sheetGeometry(sheet: SheetState, measure: MeasureText, reach = { rows: 0, columns: 0 }): SheetGeometry {
  const used = usedSize(sheet);
  const columnCount = Math.min(LIMIT.columns, Math.max(used.columns + SPARE.columns, SPARE.leastColumns, reach.columns + 2));
  const rowCount = Math.min(LIMIT.rows, Math.max(used.rows + SPARE.rows, SPARE.leastRows, reach.rows + 2));
  const columns = new Axis(columnCount, charactersToPixels(sheet.defaultColumnWidth), columnSizes(sheet));
  const heights = automaticHeights(sheet, columns, measure);
  for (const [row, state] of sheet.rows) {
    if (state.hidden) heights.set(row, 0);
    else if (state.height !== null) heights.set(row, pointsToPixels(state.height));
  }
  return {
    rows: new Axis(rowCount, pointsToPixels(sheet.defaultRowHeight), heights),
    columns,
    frozenRows: Math.min(sheet.freeze?.rows ?? 0, rowCount),
    frozenColumns: Math.min(sheet.freeze?.columns ?? 0, columnCount),
    used,
  };
}

function columnSizes(sheet: SheetState): Map<number, number> {
  const sizes = new Map<number, number>();
  for (const [column, state] of sheet.columns) {
    if (state.hidden) sizes.set(column, 0);
    else if (state.width !== null) sizes.set(column, charactersToPixels(state.width));
  }
  return sizes;
}
