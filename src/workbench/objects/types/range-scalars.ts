import type { ScalarProperty } from '../../interpreter/object-type';
import { invalidArgument } from '../../interpreter/host-error';
import type { Cell } from '../../store/cell-grid';
import { styleAt } from '../cells/cell-access';
import { readGrid } from '../cells/grid-values';
import { guardOption } from '../cells/guard';
import { writeContents, writeNumberFormat } from '../cells/write-range';
import { formatAddress } from '../core/address';
import { columnCount, isUnbounded, isWholeColumns, isWholeRows, rowCount } from '../core/rect';
import type { RangeTarget } from '../core/targets';
import { columnPoints, rowPoints, setColumns, setRows, spanPoints } from '../sheets/sizes';
import { shownText } from '../typing/shown-text';

const valueOf = (cell: Cell | null): string | number | boolean => cell?.value ?? '';
// A formula whose result nobody has computed yet reads as empty, never as 0.
const formulaOf = (cell: Cell | null): string | number | boolean => cell?.formula ?? cell?.value ?? '';

function valueType(cell: Cell | null): string {
  if (!cell || cell.value === null || cell.value === '') return 'Empty';
  if (cell.isError) return 'Error';
  return typeof cell.value === 'number' ? 'Double' : typeof cell.value === 'boolean' ? 'Boolean' : 'String';
}

const textOf = (target: RangeTarget): string[][] | null =>
  readGrid(target, (cell) =>
    cell ? (cell.isError ? String(cell.value) : shownText(cell.value, cell.style.numberFormat, target.book.culture.name)) : '',
  );
const numberFormats = (target: RangeTarget): string[][] | null =>
  readGrid(target, (cell, row, column) => (cell?.style ?? styleAt(target.sheet, row, column)).numberFormat);

function hiddenOf(flags: readonly boolean[]): boolean | null {
  return flags.every(Boolean) ? true : flags.some(Boolean) ? null : false;
}
const rowsHidden = ({ sheet, rect }: RangeTarget): boolean | null =>
  isWholeColumns(rect)
    ? false
    : hiddenOf(Array.from({ length: rowCount(rect) }, (_, index) => sheet.rows.get(rect.top + index)?.hidden ?? false));
const columnsHidden = ({ sheet, rect }: RangeTarget): boolean | null =>
  isWholeRows(rect)
    ? false
    : hiddenOf(Array.from({ length: columnCount(rect) }, (_, index) => sheet.columns.get(rect.left + index)?.hidden ?? false));

function flag(value: unknown): boolean {
  if (typeof value !== 'boolean') throw invalidArgument('true or false is wanted.');
  return value;
}

/** The scalar properties of Range. */
export const RANGE_SCALARS: Readonly<Record<string, ScalarProperty<RangeTarget>>> = {
  Values: { get: (t) => readGrid(t, valueOf), set: (t, value) => writeContents(t, value, 'values') },
  Formulas: { get: (t) => readGrid(t, formulaOf), set: (t, value) => writeContents(t, value, 'formulas') },
  Text: { get: textOf },
  ValueTypes: { get: (t) => readGrid(t, valueType) },
  NumberFormat: { get: numberFormats, set: writeNumberFormat },
  Address: { get: (t) => formatAddress(t.sheet.name, t.rect) },
  AddressLocal: { get: (t) => formatAddress(t.sheet.name, t.rect) },
  RowIndex: { get: (t) => t.rect.top },
  ColumnIndex: { get: (t) => t.rect.left },
  RowCount: { get: (t) => rowCount(t.rect) },
  ColumnCount: { get: (t) => columnCount(t.rect) },
  // Documented: -1 above 2^31-1 cells.
  CellCount: {
    get: (t) => (rowCount(t.rect) * columnCount(t.rect) > 2_147_483_647 ? -1 : rowCount(t.rect) * columnCount(t.rect)),
  },
  IsEntireColumn: { get: (t) => isWholeColumns(t.rect) },
  IsEntireRow: { get: (t) => isWholeRows(t.rect) },
  Hidden: { get: (t) => (isUnbounded(t.rect) ? null : rowsHidden(t) === true || columnsHidden(t) === true) },
  RowHidden: {
    get: rowsHidden,
    set: (t, value) => {
      guardOption(t, 'allowFormatRows');
      setRows(t, { hidden: flag(value) });
    },
  },
  ColumnHidden: {
    get: columnsHidden,
    set: (t, value) => {
      guardOption(t, 'allowFormatColumns');
      setColumns(t, { hidden: flag(value) });
    },
  },
  Top: { get: (t) => spanPoints(0, t.rect.top - 1, (row) => rowPoints(t.sheet, row)), onRequest: true },
  Left: { get: (t) => spanPoints(0, t.rect.left - 1, (column) => columnPoints(t.sheet, column)), onRequest: true },
  Height: { get: (t) => spanPoints(t.rect.top, t.rect.bottom, (row) => rowPoints(t.sheet, row)), onRequest: true },
  Width: { get: (t) => spanPoints(t.rect.left, t.rect.right, (column) => columnPoints(t.sheet, column)), onRequest: true },
};
