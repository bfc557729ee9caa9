import { MOST_ROW_HEIGHT } from './row-heights';
import type { GridCell, TableGrid } from './table-grid';

export interface SplitGrid {
  readonly grid: TableGrid;
  /** Points, one a row of the new grid. */
  readonly heights: readonly number[];
}

/** Sheet rows a row of so many points takes. */
const partsOf = (height: number): number => Math.max(1, Math.ceil(height / MOST_ROW_HEIGHT));

/**
 * Gives every row higher than Excel allows as many sheet rows as it needs, of one height; its cells, and those that reach
 * over it from above, are merged over all of them.
 */
export function splitRows(grid: TableGrid, heights: readonly number[]): SplitGrid {
  // Where each row of the old grid begins in the new one; one more for the end.
  const starts = [0];
  for (const height of heights) starts.push((starts.at(-1) ?? 0) + partsOf(height));
  const at = (row: number): number => starts[row] ?? row;
  const cells = grid.cells.map((cell): GridCell => {
    const row = at(cell.row);
    return { ...cell, row, rowSpan: at(cell.row + cell.rowSpan) - row };
  });
  return {
    grid: {
      ...grid,
      rows: grid.rows.flatMap((row, index) => Array.from({ length: partsOf(heights[index] ?? 0) }, () => row)),
      cells,
      headerTop: at(grid.headerTop),
      bodyTop: at(grid.bodyTop),
      bodyEnd: at(grid.bodyEnd),
      chartTop: grid.chartTop === null ? null : at(grid.chartTop),
    },
    heights: heights.flatMap((height) => Array.from({ length: partsOf(height) }, () => height / partsOf(height))),
  };
}
