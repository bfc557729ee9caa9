import { HostError } from '../../interpreter/host-error';
import type { Cell } from '../../store/cell-grid';
import type { CellRect, SheetState } from '../../store/sheet-state';
import { contains, intersect, isWholeColumns, isWholeRows, MAX_COLUMNS, MAX_ROWS } from '../core/rect';
import type { RangeTarget } from '../core/targets';
import { emitChanged } from '../events/emit-changes';
import { eachExisting } from './cell-access';
import { guardOption } from './guard';

type Axis = 'rows' | 'columns';

/**
 * Moves what lies behind a rectangle. Cells, merged blocks and tables go along;
 * limitation: references in formulas and names are not rewritten.
 */
export function insertCells(target: RangeTarget, shift: 'Down' | 'Right'): void {
  guardOption(target, shift === 'Down' ? 'allowInsertRows' : 'allowInsertColumns');
  const axis: Axis = shift === 'Down' ? 'rows' : 'columns';
  moveBehind(target.sheet, target.rect, axis, 1);
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
  removeCells(target.sheet, target.rect);
  target.sheet.tables = target.sheet.tables.filter((table) => !contains(target.rect, table.rect));
  target.sheet.merges = target.sheet.merges.filter((merge) => !contains(target.rect, merge));
  moveBehind(target.sheet, target.rect, axis, -1);
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

/** Moves the cells after the rectangle by its size along the axis: away (1) or over it (-1). */
export function moveBehind(sheet: SheetState, rect: CellRect, axis: Axis, direction: 1 | -1): void {
  const size = axis === 'rows' ? rect.bottom - rect.top + 1 : rect.right - rect.left + 1;
  const start = axis === 'rows' ? rect.top : rect.left;
  const first = direction === 1 ? start : start + size;
  const lane: CellRect =
    axis === 'rows' ? { ...rect, top: first, bottom: MAX_ROWS - 1 } : { ...rect, left: first, right: MAX_COLUMNS - 1 };
  for (const table of sheet.tables) {
    const part = intersect(table.rect, lane);
    if (part && !crossesWhole(lane, table.rect, axis))
      throw new HostError('InvalidOperation', 'This would move cells of a table.');
  }
  const moved: [number, number, Cell][] = [];
  eachExisting(sheet, lane, (cell, row, column) => moved.push([row, column, cell]));
  for (const [row, column] of moved) sheet.cells.delete(row, column);
  const by = size * direction;
  for (const [row, column, cell] of moved)
    Object.assign(sheet.cells.cellAt(axis === 'rows' ? row + by : row, axis === 'rows' ? column : column + by), cell);
  const shift = (block: CellRect): CellRect => shiftRect(block, lane, axis, first, by);
  sheet.merges = sheet.merges.map((merge) => (crossesWhole(lane, merge, axis) ? shift(merge) : merge));
  for (const table of sheet.tables) table.rect = shift(table.rect);
  if (axis === 'rows' && isWholeRows(rect)) sheet.rows = shiftBands(sheet.rows, start, first, by);
  if (axis === 'columns' && isWholeColumns(rect)) sheet.columns = shiftBands(sheet.columns, start, first, by);
}

/** Whether a block lies in the lane with its full breadth, so that it can go along. */
const crossesWhole = (lane: CellRect, block: CellRect, axis: Axis): boolean =>
  axis === 'rows'
    ? block.left >= lane.left && block.right <= lane.right && block.bottom >= lane.top
    : block.top >= lane.top && block.bottom <= lane.bottom && block.right >= lane.left;

function shiftRect(block: CellRect, lane: CellRect, axis: Axis, first: number, by: number): CellRect {
  if (!intersect(block, lane)) return block;
  if (axis === 'rows') return { ...block, top: block.top >= first ? block.top + by : block.top, bottom: block.bottom + by };
  return { ...block, left: block.left >= first ? block.left + by : block.left, right: block.right + by };
}

function shiftBands<B>(bands: Map<number, B>, start: number, first: number, by: number): Map<number, B> {
  const next = new Map<number, B>();
  for (const [index, band] of bands) {
    if (index < start) next.set(index, band);
    else if (index >= first) next.set(index + by, band);
  }
  return next;
}
