import type { CellRect, SheetState } from '../../store/sheet-state';

/** What the status bar tells of the selected cells. `null` where no number is selected. */
export interface SelectionSummary {
  filled: number;
  numbers: number;
  sum: number | null;
  average: number | null;
}

/** Counts filled cells and adds up the numbers of a selection. Errors and texts are filled but no numbers. */
export function selectionSummary(sheet: Pick<SheetState, 'cells'>, rect: CellRect): SelectionSummary {
  let filled = 0;
  let numbers = 0;
  let sum = 0;
  for (const row of sheet.cells.rowNumbers()) {
    if (row < rect.top || row > rect.bottom) continue;
    for (const [column, cell] of sheet.cells.rowEntries(row)) {
      if (column < rect.left || column > rect.right || cell.value === null) continue;
      filled += 1;
      if (typeof cell.value !== 'number') continue;
      numbers += 1;
      sum += cell.value;
    }
  }
  return { filled, numbers, sum: numbers > 0 ? sum : null, average: numbers > 0 ? sum / numbers : null };
}
