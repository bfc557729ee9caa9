import type { CellRect, SheetState } from '../../store/sheet-state';
import { bounding, intersect } from '../core/rect';
import { eachExisting } from './cell-access';

/** The rectangle around all used cells within `within`; `valuesOnly` leaves formats aside. Null when nothing is used. */
export function usedRect(sheet: SheetState, within: CellRect, valuesOnly: boolean): CellRect | null {
  let used: CellRect | null = null;
  const add = (rect: CellRect): void => {
    used = used ? bounding(used, rect) : rect;
  };
  eachExisting(sheet, within, (cell, row, column) => {
    if (cell.value !== null || cell.formula !== null || (!valuesOnly && cell.style !== sheet.cells.defaultStyle))
      add({ top: row, left: column, bottom: row, right: column });
  });
  if (!valuesOnly) {
    for (const merge of sheet.merges) {
      const part = intersect(merge, within);
      if (part) add(part);
    }
  }
  return used;
}
