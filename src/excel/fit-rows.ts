import type { LakipTable } from '../report/lakip-table';
import { scaleWidths } from './column-widths';
import { MOST_ROW_HEIGHT, roundHeights, wantedHeights } from './row-heights';
import { splitRows } from './split-rows';
import { layOut, type TableGrid } from './table-grid';

export interface FittedRows {
  readonly grid: TableGrid;
  /** Points. */
  readonly widths: readonly number[];
  /** Points. */
  readonly heights: readonly number[];
}

/**
 * Lays the table out with columns as wide as the page and rows as high as their text. A row that needs more than Excel's
 * 409 points becomes several sheet rows whose cells are merged, so that no line of text is lost.
 */
export function fitRows(table: LakipTable, fontSize: number): FittedRows {
  const grid = layOut(table);
  const widths = scaleWidths(table, grid.cells, fontSize);
  const wanted = wantedHeights(grid, widths, fontSize);
  if (wanted.every((height) => height <= MOST_ROW_HEIGHT)) return { grid, widths, heights: roundHeights(wanted) };
  const split = splitRows(grid, wanted);
  return { grid: split.grid, widths, heights: roundHeights(split.heights) };
}
