import type { CellRect } from '../../store/sheet-state';

/** The selected rectangle and the cell in it that typing goes to. 0-based. */
export interface Selection {
  rect: CellRect;
  active: { row: number; column: number };
}

/** What moving needs to know of a sheet. */
export interface MoveContext {
  rowCount: number;
  columnCount: number;
  usedRows: number;
  usedColumns: number;
  isRowHidden(row: number): boolean;
  isColumnHidden(column: number): boolean;
  isFilled(row: number, column: number): boolean;
  merges: readonly CellRect[];
  /** Rows in view: what PageUp and PageDown jump. */
  pageRows: number;
  firstColumn: number;
}

export interface KeyPress {
  key: string;
  shift: boolean;
  ctrl: boolean;
}

const STEPS: Record<string, [rows: number, columns: number]> = {
  ArrowUp: [-1, 0],
  ArrowDown: [1, 0],
  ArrowLeft: [0, -1],
  ArrowRight: [0, 1],
};

/** The selection after a key, or `null` when the key does not move. Shift extends, Ctrl jumps to the edge of the data. */
export function moveSelection(selection: Selection, press: KeyPress, context: MoveContext): Selection | null {
  const { key, shift, ctrl } = press;
  if (key === 'Enter') return step(selection, shift ? -1 : 1, 0, context);
  if (key === 'Tab') return step(selection, 0, shift ? -1 : 1, context);
  if (key === 'a' && ctrl) return { active: selection.active, rect: everything(context) };
  const cursor = shift ? farCorner(selection) : selection.active;
  const target = targetOf(key, ctrl, cursor, selection, context, shift);
  if (!target) return null;
  return shift ? extendTo(selection, target, context.merges) : selectCell(target.row, target.column, context.merges);
}

/** Selects one cell; a merged one is selected whole and its first cell is the active one. */
export function selectCell(row: number, column: number, merges: readonly CellRect[]): Selection {
  const merge = mergeAt(merges, row, column);
  return merge
    ? { rect: { ...merge }, active: { row: merge.top, column: merge.left } }
    : { rect: { top: row, left: column, bottom: row, right: column }, active: { row, column } };
}

/** Stretches the selection from its active cell to another one; merges it touches are taken in whole. */
export function extendTo(selection: Selection, to: { row: number; column: number }, merges: readonly CellRect[]): Selection {
  const { active } = selection;
  let rect: CellRect = {
    top: Math.min(active.row, to.row),
    bottom: Math.max(active.row, to.row),
    left: Math.min(active.column, to.column),
    right: Math.max(active.column, to.column),
  };
  for (let grown = true; grown;) {
    grown = false;
    for (const merge of merges) {
      const isApart = merge.top > rect.bottom || merge.bottom < rect.top || merge.left > rect.right || merge.right < rect.left;
      const isInside =
        merge.top >= rect.top && merge.bottom <= rect.bottom && merge.left >= rect.left && merge.right <= rect.right;
      if (isApart || isInside) continue;
      rect = {
        top: Math.min(rect.top, merge.top),
        bottom: Math.max(rect.bottom, merge.bottom),
        left: Math.min(rect.left, merge.left),
        right: Math.max(rect.right, merge.right),
      };
      grown = true;
    }
  }
  return { rect, active };
}

function mergeAt(merges: readonly CellRect[], row: number, column: number): CellRect | undefined {
  return merges.find((m) => row >= m.top && row <= m.bottom && column >= m.left && column <= m.right);
}

/** The corner of the selection opposite to the active cell: the one that Shift moves. */
function farCorner({ rect, active }: Selection): { row: number; column: number } {
  return {
    row: active.row === rect.top ? rect.bottom : rect.top,
    column: active.column === rect.left ? rect.right : rect.left,
  };
}

function everything(context: MoveContext): CellRect {
  return { top: 0, left: 0, bottom: Math.max(0, context.usedRows - 1), right: Math.max(0, context.usedColumns - 1) };
}

function targetOf(
  key: string,
  ctrl: boolean,
  from: { row: number; column: number },
  selection: Selection,
  context: MoveContext,
  shift: boolean,
): { row: number; column: number } | null {
  const direction = STEPS[key];
  if (direction) {
    if (ctrl) return edgeOfData(from, direction, context);
    const start = shift ? from : edgeOfMerge(from, direction, selection);
    return visibleStep(start, direction, context);
  }
  const lastRow = Math.max(0, context.usedRows - 1);
  const lastColumn = Math.max(0, context.usedColumns - 1);
  switch (key) {
    case 'Home':
      return { row: ctrl ? 0 : from.row, column: context.firstColumn };
    case 'End':
      return ctrl ? { row: lastRow, column: lastColumn } : { row: from.row, column: lastColumn };
    case 'PageDown':
    case 'PageUp': {
      const row = from.row + (key === 'PageDown' ? context.pageRows : -context.pageRows);
      return { row: Math.min(context.rowCount - 1, Math.max(0, row)), column: from.column };
    }
    default:
      return null;
  }
}

/** Leaving a merged cell starts from its far edge, so that one press leaves it. */
function edgeOfMerge(
  from: { row: number; column: number },
  [rows, columns]: [number, number],
  { rect, active }: Selection,
): { row: number; column: number } {
  if (from.row !== active.row || from.column !== active.column || active.row !== rect.top || active.column !== rect.left)
    return from;
  return { row: rows > 0 ? rect.bottom : from.row, column: columns > 0 ? rect.right : from.column };
}

function step(selection: Selection, rows: number, columns: number, context: MoveContext): Selection {
  const single = selectCell(selection.active.row, selection.active.column, context.merges);
  const target = visibleStep(edgeOfMerge(single.active, [rows, columns], single), [rows, columns], context);
  return selectCell(target.row, target.column, context.merges);
}

function visibleStep(
  from: { row: number; column: number },
  [rows, columns]: [number, number],
  context: MoveContext,
): { row: number; column: number } {
  let { row, column } = from;
  do {
    row += rows;
    column += columns;
    if (row < 0 || column < 0 || row >= context.rowCount || column >= context.columnCount) return from;
  } while (context.isRowHidden(row) || context.isColumnHidden(column));
  return { row, column };
}

/** Ctrl+arrow: to the end of the filled run, or over a gap to the next filled cell, or to the end of the content. */
function edgeOfData(
  from: { row: number; column: number },
  [rows, columns]: [number, number],
  context: MoveContext,
): { row: number; column: number } {
  const limit = { row: Math.max(context.usedRows - 1, from.row), column: Math.max(context.usedColumns - 1, from.column) };
  const isInside = (row: number, column: number): boolean =>
    row >= 0 && column >= 0 && row <= limit.row && column <= limit.column;
  const next = (at: { row: number; column: number }): { row: number; column: number } => ({
    row: at.row + rows,
    column: at.column + columns,
  });
  let here = from;
  let ahead = next(here);
  if (!isInside(ahead.row, ahead.column)) return from;
  const runsOn = context.isFilled(here.row, here.column) && context.isFilled(ahead.row, ahead.column);
  while (isInside(ahead.row, ahead.column)) {
    const isFilled = context.isFilled(ahead.row, ahead.column);
    if (runsOn && !isFilled) return here;
    here = ahead;
    if (!runsOn && isFilled) return here;
    ahead = next(here);
  }
  return here;
}
