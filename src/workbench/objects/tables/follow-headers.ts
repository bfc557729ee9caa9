import { intersect } from '../core/rect';
import type { RangeTarget } from '../core/targets';
import { ensureCell } from '../cells/cell-access';
import { shownText } from '../typing/shown-text';
import type { TableState } from '../../store/sheet-state';

/** After a write: columns of tables take the names now standing in their header cells, made text, filled and unique as Excel does. */
export function followHeaders(target: RangeTarget): void {
  for (const table of target.sheet.tables) {
    if (!table.showHeaders) continue;
    const header = { ...table.rect, bottom: table.rect.top };
    const part = intersect(header, target.rect);
    if (!part) continue;
    for (let column = part.left; column <= part.right; column++) {
      const state = table.columns[column - table.rect.left];
      if (!state) continue;
      const cell = ensureCell(target.sheet, table.rect.top, column);
      const typed = shownText(cell.value, cell.style.numberFormat, target.book.culture.name);
      state.name = uniqueColumnName(table, typed, state.id);
      cell.value = state.name;
      cell.formula = null;
      cell.isError = false;
    }
  }
}

/** A column name no other column of the table has; blank becomes Column1, a repeated one gets a number. */
export function uniqueColumnName(table: TableState, wanted: string, ownId: number): string {
  const taken = new Set(table.columns.filter((column) => column.id !== ownId).map((column) => column.name.toLowerCase()));
  if (wanted !== '' && !taken.has(wanted.toLowerCase())) return wanted;
  const stem = wanted === '' ? 'Column' : wanted;
  for (let number = wanted === '' ? 1 : 2; ; number++)
    if (!taken.has(`${stem}${number}`.toLowerCase())) return `${stem}${number}`;
}
