import { HostError, invalidArgument } from '../../interpreter/host-error';
import type { CellRect, SheetState, TableState } from '../../store/sheet-state';
import { ensureCell } from '../cells/cell-access';
import { itemAlreadyExists, type Book } from '../core/book';
import { intersect, isUnbounded } from '../core/rect';
import type { SheetTarget } from '../core/targets';
import { EventType, WORKBOOK_TARGET } from '../events/emit-changes';
import { moveBehind } from '../cells/shift-cells';
import { shownText } from '../typing/shown-text';
import { uniqueColumnName } from './follow-headers';

/** Makes a table of a range. Without headers a header row is put above and the cells below move down. */
export function addTable(t: SheetTarget, rect: CellRect, hasHeaders: boolean): TableState {
  const { book, sheet } = t;
  if (isUnbounded(rect)) throw invalidArgument('A table needs a bounded range.');
  book.write(sheet);
  if (sheet.protection) throw new HostError('AccessDenied', 'You cannot perform the requested operation.');
  refuseOverlap(sheet, rect, null);
  if (!hasHeaders) moveBehind(t, { ...rect, bottom: rect.top }, 'rows', 1);
  const withHeader = hasHeaders ? rect : { ...rect, bottom: rect.bottom + 1 };
  const bottom = Math.max(withHeader.bottom, withHeader.top + 1);
  const id = Math.max(0, ...book.tables().map(({ table }) => table.id)) + 1;
  const table: TableState = {
    id,
    name: freeName(book),
    rect: { ...withHeader, bottom },
    showHeaders: true,
    showTotals: false,
    showFilterButton: true,
    style: 'TableStyleMedium2',
    showBandedRows: true,
    showBandedColumns: false,
    highlightFirstColumn: false,
    highlightLastColumn: false,
    columns: [],
  };
  for (let column = rect.left; column <= rect.right; column++) addColumnState(book, sheet, table, column);
  sheet.tables.push(table);
  book.emit(EventType.tableAdded, [WORKBOOK_TARGET], { tableId: String(id), worksheetId: sheet.id, source: 'Local' });
  return table;
}

function addColumnState(book: Book, sheet: SheetState, table: TableState, column: number): void {
  const cell = ensureCell(sheet, table.rect.top, column);
  const id = table.columns.length + 1;
  const name = uniqueColumnName(table, shownText(cell.value, cell.style.numberFormat, book.culture.name), id);
  table.columns.push({ id, name, calculatedFormula: null, totalsFunction: null, totalsLabel: null });
  cell.value = name;
  cell.formula = null;
}

/** A table overlaps neither merged cells nor another table. */
export function refuseOverlap(sheet: SheetState, rect: CellRect, own: TableState | null): void {
  if (sheet.merges.some((merge) => intersect(merge, rect)))
    throw new HostError(
      'MergedRangeConflict',
      'The requested operation cannot be performed because the range contains merged cells.',
    );
  // Belief: an overlap with another table is InvalidOperation.
  if (sheet.tables.some((table) => table !== own && intersect(table.rect, rect)))
    throw new HostError('InvalidOperation', 'A table cannot overlap another table.');
}

function freeName(book: Book): string {
  const taken = new Set(book.tables().map(({ table }) => table.name.toLowerCase()));
  let number = 1;
  while (taken.has(`table${number}`)) number += 1;
  return `Table${number}`;
}

/** A table's new name: valid, and not that of another table or defined name. */
export function checkedTableName(book: Book, value: unknown, own: TableState): string {
  if (typeof value !== 'string' || !/^[\p{L}_\\][\p{L}\p{N}_.\\]{0,254}$/u.test(value))
    throw invalidArgument(`"${String(value)}" cannot be a table's name.`);
  const wanted = value.toLowerCase();
  const taken =
    book.tables().some(({ table }) => table !== own && table.name.toLowerCase() === wanted) ||
    book.state.names.some((name) => name.name.toLowerCase() === wanted);
  if (taken) throw itemAlreadyExists();
  return value;
}
