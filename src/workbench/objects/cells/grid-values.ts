import { invalidArgument } from '../../interpreter/host-error';
import type { Cell } from '../../store/cell-grid';
import { columnCount, isUnbounded, rowCount } from '../core/rect';
import type { RangeTarget } from '../core/targets';

/** Reads something of every cell as rows of columns; null for whole rows or columns, as Excel answers there. */
export function readGrid<V>(target: RangeTarget, read: (cell: Cell | null, row: number, column: number) => V): V[][] | null {
  const { rect, sheet } = target;
  if (isUnbounded(rect)) return null;
  const grid: V[][] = [];
  for (let row = rect.top; row <= rect.bottom; row++) {
    const line: V[] = [];
    for (let column = rect.left; column <= rect.right; column++) line.push(read(sheet.cells.get(row, column), row, column));
    grid.push(line);
  }
  return grid;
}

/**
 * Hands out a written value cell by cell: a scalar goes to every cell, an array
 * must have exactly the range's shape, a null part leaves its cell as it is.
 */
export function spread(target: RangeTarget, value: unknown, write: (value: unknown, row: number, column: number) => void): void {
  const { rect } = target;
  // Belief: null for the whole range is ignored.
  if (value === null || value === undefined) return;
  if (Array.isArray(value)) checkShape(value, rowCount(rect), columnCount(rect));
  for (let row = rect.top; row <= rect.bottom; row++) {
    const line: unknown = Array.isArray(value) ? value[row - rect.top] : null;
    for (let column = rect.left; column <= rect.right; column++) {
      const part: unknown = Array.isArray(line) ? line[column - rect.left] : value;
      if (part !== null && part !== undefined) write(part, row, column);
    }
  }
}

export function checkShape(value: readonly unknown[], rows: number, columns: number): void {
  const fits = value.length === rows && value.every((line) => Array.isArray(line) && line.length === columns);
  if (!fits)
    throw invalidArgument(
      `The number of rows or columns in the input array doesn't match the size of the range (${rows} x ${columns}).`,
    );
}
