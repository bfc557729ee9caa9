import { HostError, invalidArgument } from '../../interpreter/host-error';
import type { TableColumnState } from '../../store/sheet-state';
import { ensureCell } from '../cells/cell-access';
import { checkShape, spread } from '../cells/grid-values';
import { guardOption } from '../cells/guard';
import { deleteCells, moveBehind } from '../cells/shift-cells';
import { writeTyped } from '../cells/write-typed';
import { rowCount } from '../core/rect';
import type { ColumnTarget, TableTarget } from '../core/targets';
import { emitChanged } from '../events/emit-changes';
import { followHeaders, uniqueColumnName } from './follow-headers';

/**
 * `columns.add(index, values, name)`: a column before `index`, at the right end
 * without one. Cells right of the table move on. `values` covers every row of the table, header included.
 */
export function addColumn(t: TableTarget, index: number | null, values: unknown, name: string | null): TableColumnState {
  const { table, sheet, book } = t;
  const at = index === null || index === -1 ? table.columns.length : index;
  if (at < 0 || at > table.columns.length) throw invalidArgument(`A column index from 0 to ${table.columns.length} is wanted.`);
  const column = table.rect.left + at;
  const rect = { ...table.rect, left: column, right: column };
  if (Array.isArray(values)) checkShape(values, rowCount(rect), 1);
  guardOption(t, 'allowInsertColumns');
  const end = table.rect.right;
  moveBehind(t, rect, 'columns', 1);
  // Moving widens a table that the lane cuts; one that ends before the new column is widened here.
  table.rect = { ...table.rect, left: Math.min(table.rect.left, column), right: end + 1 };
  const state: TableColumnState = {
    id: Math.max(0, ...table.columns.map((known) => known.id)) + 1,
    name: '',
    calculatedFormula: null,
    totalsFunction: null,
    totalsLabel: null,
  };
  table.columns.splice(at, 0, state);
  state.name = uniqueColumnName(table, name ?? '', state.id);
  if (table.showHeaders) ensureCell(sheet, table.rect.top, column).value = state.name;
  const target = { book, sheet, rect };
  spread(target, values, (part, row, cell) => writeTyped(sheet, row, cell, part, book.culture));
  if (name !== null && table.showHeaders) ensureCell(sheet, table.rect.top, column).value = name;
  followHeaders(target);
  emitChanged(target, rect, 'ColumnInserted');
  return state;
}

/** Takes a column out; cells right of the table move back. */
export function deleteColumn(t: ColumnTarget): void {
  const { table, column } = t;
  if (table.columns.length === 1) throw new HostError('InvalidOperation', 'A table keeps at least one column.');
  const at = table.rect.left + table.columns.indexOf(column);
  deleteCells({ ...t, rect: { ...table.rect, left: at, right: at } }, 'Left');
}

/** The column by its id or its name, null when there is none. */
export function findColumn(t: TableTarget, key: string | number): TableColumnState | null {
  const text = String(key).toLowerCase();
  return (
    t.table.columns.find((column) => column.name.toLowerCase() === text) ??
    t.table.columns.find((column) => String(column.id) === text) ??
    null
  );
}
