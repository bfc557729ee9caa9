import type { CellStyle } from '../../store/cell-style';
import type { Cell } from '../../store/cell-grid';
import type { CellRect, SheetState } from '../../store/sheet-state';
import { isUnbounded } from '../core/rect';

/** How an absent cell looks: its row decides, then its column. */
function inheritedStyle(sheet: SheetState, row: number, column: number): CellStyle {
  return sheet.rows.get(row)?.style ?? sheet.columns.get(column)?.style ?? sheet.cells.defaultStyle;
}

export function styleAt(sheet: SheetState, row: number, column: number): CellStyle {
  return sheet.cells.get(row, column)?.style ?? inheritedStyle(sheet, row, column);
}

/** The cell, made with the look of its row or column when absent. */
export function ensureCell(sheet: SheetState, row: number, column: number): Cell {
  const known = sheet.cells.get(row, column);
  if (known) return known;
  const cell = sheet.cells.cellAt(row, column);
  cell.style = inheritedStyle(sheet, row, column);
  return cell;
}

/** Calls back for the cells that exist within a rectangle, whatever its size. */
export function eachExisting(sheet: SheetState, rect: CellRect, visit: (cell: Cell, row: number, column: number) => void): void {
  if (!isUnbounded(rect) && (rect.bottom - rect.top + 1) * (rect.right - rect.left + 1) <= 4096) {
    for (let row = rect.top; row <= rect.bottom; row++) {
      for (let column = rect.left; column <= rect.right; column++) {
        const cell = sheet.cells.get(row, column);
        if (cell) visit(cell, row, column);
      }
    }
    return;
  }
  for (const row of sheet.cells.rowNumbers()) {
    if (row < rect.top || row > rect.bottom) continue;
    for (const [column, cell] of sheet.cells.rowEntries(row))
      if (column >= rect.left && column <= rect.right) visit(cell, row, column);
  }
}
