import type { CellArea } from './sheet-snapshot';
import type { GridCell } from './table-grid';

/** One merging: the whole area into one cell, or (`across`) each of its rows for itself. */
export interface Merge extends CellArea {
  readonly across: boolean;
}

/**
 * The merges of the cells, as few as Excel can be told of: rows below each
 * other that are merged over the same columns are one request. In the order of
 * the sheet.
 */
export function joinMerges(cells: readonly GridCell[]): Merge[] {
  const merges: Merge[] = [];
  const open = new Map<string, number>();
  for (const { row, column, rowSpan: rows, columnSpan: columns } of cells) {
    if (rows === 1 && columns === 1) continue;
    const key = `${column},${columns}`;
    const before = open.get(key);
    const above = before === undefined ? undefined : merges[before];
    if (rows === 1 && before !== undefined && above && above.row + above.rows === row) {
      merges[before] = { ...above, rows: above.rows + 1, across: true };
      continue;
    }
    if (rows === 1) open.set(key, merges.length);
    merges.push({ row, column, rows, columns, across: false });
  }
  return merges;
}
