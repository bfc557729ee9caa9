import type { LakipTable } from '../report/lakip-table';
import { chartHeight } from './chart-height';
import { scaleWidths } from './column-widths';
import { keepWhole } from './keep-whole';
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
 * 409 points becomes several sheet rows whose cells are merged, so that no line of text is lost; a merged cell that may be torn by a page break has its text in its first row.
 */
export function fitRows(table: LakipTable, fontSize: number): FittedRows {
  const grid = layOut(table);
  const widths = scaleWidths(table, grid.cells, fontSize);
  const kept = keepWhole(table, grid, widths, wantedHeights(grid, widths, fontSize), fontSize);
  const { atTop } = kept;
  const heights = kept.heights.map((height, row) =>
    row === grid.chartTop ? chartHeight(table, grid, widths, kept.heights) : height,
  );
  const placed = { ...grid, cells: grid.cells.map((cell) => (atTop.has(cell) ? { ...cell, atTop: true } : cell)) };
  if (heights.every((height) => height <= MOST_ROW_HEIGHT)) return { grid: placed, widths, heights: roundHeights(heights) };
  const split = splitRows(placed, heights);
  return { grid: split.grid, widths, heights: roundHeights(split.heights) };
}
