import { HostError } from '../../interpreter/host-error';
import type { Cell } from '../../store/cell-grid';
import { movedRect, type CellMove } from '../../store/formula/cell-move';
import type { CellRect, SheetState } from '../../store/sheet-state';
import { contains, intersect, isWholeColumns, isWholeRows, MAX_COLUMNS, MAX_ROWS } from '../core/rect';
import type { RangeTarget, SheetTarget } from '../core/targets';
import { emitChanged } from '../events/emit-changes';
import { isCutBy, putColumnsIn, takeColumnsOut } from '../tables/cut-columns';
import { eachExisting } from './cell-access';
import { followMove } from './follow-move';
import { guardOption } from './guard';

type Axis = 'rows' | 'columns';

/**
 * Puts blank cells in and moves what lies behind them. Cells, merged blocks, validations and tables go along, references to them
 * follow; a table that is cut gets columns of its own.
 */
export function insertCells(target: RangeTarget, shift: 'Down' | 'Right'): void {
  guardOption(target, shift === 'Down' ? 'allowInsertRows' : 'allowInsertColumns');
  const axis: Axis = shift === 'Down' ? 'rows' : 'columns';
  const cut = axis === 'columns' ? target.sheet.tables.filter((table) => isCutBy(table.rect, target.rect)) : [];
  moveBehind(target, target.rect, axis, 1);
  for (const table of cut) putColumnsIn(target, table);
  emitChanged(
    target,
    target.rect,
    shift === 'Down'
      ? isWholeRows(target.rect)
        ? 'RowInserted'
        : 'CellInserted'
      : isWholeColumns(target.rect)
        ? 'ColumnInserted'
        : 'CellInserted',
  );
}

export function deleteCells(target: RangeTarget, shift: 'Up' | 'Left'): void {
  guardOption(target, shift === 'Up' ? 'allowDeleteRows' : 'allowDeleteColumns');
  const axis: Axis = shift === 'Up' ? 'rows' : 'columns';
  const { sheet, rect } = target;
  const before = new Map(sheet.tables.map((table) => [table, table.rect]));
  sheet.tables = sheet.tables.filter((table) => !contains(rect, table.rect));
  moveBehind(target, rect, axis, -1);
  for (const table of axis === 'columns' ? sheet.tables : []) takeColumnsOut(table, before.get(table) ?? table.rect, rect);
  emitChanged(
    target,
    target.rect,
    shift === 'Up'
      ? isWholeRows(target.rect)
        ? 'RowDeleted'
        : 'CellDeleted'
      : isWholeColumns(target.rect)
        ? 'ColumnDeleted'
        : 'CellDeleted',
  );
}

function removeCells(sheet: SheetState, rect: CellRect): void {
  const gone: [number, number][] = [];
  eachExisting(sheet, rect, (_, row, column) => gone.push([row, column]));
  for (const [row, column] of gone) sheet.cells.delete(row, column);
}

/**
 * Moves the cells after the rectangle by its size along the axis: away (1) or over it (-1), and all that refers to them.
 * Refused as a whole when a table would be torn.
 */
export function moveBehind({ book, sheet }: SheetTarget, rect: CellRect, axis: Axis, direction: 1 | -1): void {
  const size = axis === 'rows' ? rect.bottom - rect.top + 1 : rect.right - rect.left + 1;
  const start = axis === 'rows' ? rect.top : rect.left;
  const first = direction === 1 ? start : start + size;
  const lane: CellRect =
    axis === 'rows' ? { ...rect, top: first, bottom: MAX_ROWS - 1 } : { ...rect, left: first, right: MAX_COLUMNS - 1 };
  for (const table of sheet.tables) {
    if (intersect(table.rect, lane) && !crossesWhole(lane, table.rect, axis))
      throw new HostError('InvalidOperation', 'This would move cells of a table.');
  }
  if (direction === -1) removeCells(sheet, rect);
  const moved: [number, number, Cell][] = [];
  eachExisting(sheet, lane, (cell, row, column) => moved.push([row, column, cell]));
  for (const [row, column] of moved) sheet.cells.delete(row, column);
  const by = size * direction;
  for (const [row, column, cell] of moved)
    sheet.cells.set(axis === 'rows' ? row + by : row, axis === 'rows' ? column : column + by, cell);
  const move: CellMove = { sheet: sheet.name, rect, axis, kind: direction === 1 ? 'insert' : 'delete' };
  sheet.merges = sheet.merges
    .map((merge) => movedRect(merge, move))
    .filter((merge) => merge !== null)
    .filter((merge) => !isOneCell(merge));
  sheet.validations = sheet.validations.flatMap((state) => {
    const rects = state.rects.flatMap((own) => movedRect(own, move) ?? []);
    return rects.length === 0 ? [] : { ...state, rects };
  });
  for (const table of sheet.tables) table.rect = movedRect(table.rect, move) ?? table.rect;
  if (axis === 'rows' && isWholeRows(rect)) sheet.rows = shiftBands(sheet.rows, start, first, by);
  if (axis === 'columns' && isWholeColumns(rect)) sheet.columns = shiftBands(sheet.columns, start, first, by);
  followMove(book, sheet, move);
}

/** Whether a block lies in the lane with its full breadth, so that it can go along. */
const crossesWhole = (lane: CellRect, block: CellRect, axis: Axis): boolean =>
  axis === 'rows'
    ? block.left >= lane.left && block.right <= lane.right && block.bottom >= lane.top
    : block.top >= lane.top && block.bottom <= lane.bottom && block.right >= lane.left;

const isOneCell = (rect: CellRect): boolean => rect.top === rect.bottom && rect.left === rect.right;

function shiftBands<B>(bands: Map<number, B>, start: number, first: number, by: number): Map<number, B> {
  const next = new Map<number, B>();
  for (const [index, band] of bands) {
    if (index < start) next.set(index, band);
    else if (index >= first) next.set(index + by, band);
  }
  return next;
}
