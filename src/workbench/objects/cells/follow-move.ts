import { moveReferences, movedRect, type CellMove } from '../../store/formula/cell-move';
import type { SheetState } from '../../store/sheet-state';
import { followCharts } from '../charts/follow-charts';
import type { Book } from '../core/book';
import { MAX_COLUMNS, MAX_ROWS } from '../core/rect';
import { rewriteFormulas } from './rewrite-formulas';

/** After cells moved: formulas, names, calculated columns, print area and title rows lead to where their cells are now. */
export function followMove(book: Book, sheet: SheetState, move: CellMove): void {
  rewriteFormulas(book, (formula, home) => moveReferences(formula, home, move));
  followCharts(sheet, move);
  const layout = sheet.pageLayout;
  if (layout.printArea) layout.printArea = movedRect(layout.printArea, move);
  if (layout.titleRows) {
    const { first, last } = layout.titleRows;
    const now = movedRect({ top: first, bottom: last, left: 0, right: MAX_COLUMNS - 1 }, move);
    layout.titleRows = now && { first: now.top, last: now.bottom };
  }
  if (layout.titleColumns) {
    const { first, last } = layout.titleColumns;
    const now = movedRect({ left: first, right: last, top: 0, bottom: MAX_ROWS - 1 }, move);
    layout.titleColumns = now && { first: now.left, last: now.right };
  }
}
