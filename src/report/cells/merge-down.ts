import type { LakipCell, LakipRow } from '../lakip-table';

/** Whether a cell says nothing of its own and may belong to the one above it. */
const isBlank = (cell: LakipCell | null | undefined): boolean => cell?.text === '' && (cell.rowSpan ?? 1) === 1;

/**
 * Merges, in the given columns (0-based), every blank cell into the nearest filled one above it, as reports print a sasaran
 * over its indicators. A merge never reaches over a row where a column to the left of it (among the given ones, in their
 * order) begins anew, nor over a row of another role. A blank cell with nothing above it stays.
 */
export function mergeDown(rows: readonly LakipRow[], columns: readonly number[]): LakipRow[] {
  const grid = rows.map(({ role, cells }) => ({ role, cells: [...cells] }));
  columns.forEach((column, order) => {
    let head: number | null = null;
    grid.forEach((row, index) => {
      const cell = row.cells[column];
      const leftBegins = columns.slice(0, order).some((left) => !isCovered(rows, grid, left, index));
      if (!isBlank(cell) || leftBegins || head === null || grid[head]?.role !== row.role) {
        head = cell !== null && !isBlank(cell) ? index : null;
        return;
      }
      const above = grid[head]?.cells[column];
      if (!above) return;
      const line = grid[head];
      if (line) line.cells[column] = { ...above, rowSpan: index - head + 1 };
      row.cells[column] = null;
    });
  });
  return grid;
}

/** Whether the cell was blank and has gone into the one above it. */
function isCovered(
  rows: readonly LakipRow[],
  grid: readonly { readonly cells: readonly (LakipCell | null)[] }[],
  column: number,
  index: number,
): boolean {
  return rows[index]?.cells[column] !== null && grid[index]?.cells[column] === null;
}
