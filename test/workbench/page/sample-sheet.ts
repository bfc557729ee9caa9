import type { CellContent } from '../../../src/workbench/store/cell-grid';
import { DEFAULT_STYLE, type CellStyle } from '../../../src/workbench/store/cell-style';
import { createSheet } from '../../../src/workbench/store/new-sheet';
import type { SheetState } from '../../../src/workbench/store/sheet-state';

/** A sheet whose first cells are these rows. */
export function sheetOf(rows: readonly (readonly CellContent[])[], id = '{1}'): SheetState {
  const sheet = createSheet(id, 'Contoh');
  rows.forEach((cells, row) =>
    cells.forEach((value, column) => {
      if (value !== null) sheet.cells.cellAt(row, column).value = value;
    }),
  );
  return sheet;
}

export function styled(change: Partial<CellStyle>): CellStyle {
  return { ...DEFAULT_STYLE, ...change };
}

/** Seven pixels a letter, whatever the font. */
export const measure = (text: string): number => text.length * 7;
