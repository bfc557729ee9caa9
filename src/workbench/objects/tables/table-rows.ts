import { HostError, invalidArgument } from '../../interpreter/host-error';
import { checkShape, spread } from '../cells/grid-values';
import { guardOption } from '../cells/guard';
import { deleteCells, moveBehind } from '../cells/shift-cells';
import { writeTyped } from '../cells/write-typed';
import { columnCount } from '../core/rect';
import type { CellRect } from '../../store/sheet-state';
import type { TableTarget } from '../core/targets';
import { emitChanged } from '../events/emit-changes';
import { bodyRect } from './table-rects';

/** `rows.add(index, values)`: rows before `index`, at the end without one. Gives the first new row's index. */
export function addRows(t: TableTarget, index: number | null, values: unknown): number {
  const { table, sheet, book } = t;
  const body = bodyRect(table);
  const at = index === null || index === -1 ? body.bottom - body.top + 1 : index;
  if (at < 0 || body.top + at > body.bottom + 1) throw invalidArgument('The row index lies outside the table.');
  const count = Array.isArray(values) ? values.length : 1;
  if (Array.isArray(values)) checkShape(values, count, columnCount(table.rect));
  guardOption(t, 'allowInsertRows');
  const rect: CellRect = { ...table.rect, top: body.top + at, bottom: body.top + at + count - 1 };
  const grown = { ...table.rect, bottom: table.rect.bottom + count };
  moveBehind(t, rect, 'rows', 1);
  table.rect = grown;
  spread({ book, sheet, rect }, values, (part, row, column) => writeTyped(sheet, row, column, part, book.culture));
  emitChanged({ book, sheet }, rect, 'RowInserted');
  return at;
}

export function deleteRow(t: TableTarget, index: number): void {
  const { table } = t;
  const body = bodyRect(table);
  if (body.top === body.bottom) throw new HostError('InvalidOperation', 'A table keeps at least one row.');
  const row = body.top + index;
  const shrunk = { ...table.rect, bottom: table.rect.bottom - 1 };
  deleteCells({ ...t, rect: { ...table.rect, top: row, bottom: row } }, 'Up');
  table.rect = shrunk;
}

/** `resize(range)`: same header row, at least one row below; new columns take or get header names. */
export function checkResize(t: TableTarget, rect: CellRect): void {
  if (rect.top !== t.table.rect.top) throw invalidArgument("The table's header row must stay where it is.");
  if (rect.bottom - rect.top < (t.table.showTotals ? 2 : 1)) throw invalidArgument('A table needs a row below its header.');
  if (rect.left > t.table.rect.right || rect.right < t.table.rect.left)
    throw invalidArgument('The new range must overlap the old one.');
}
