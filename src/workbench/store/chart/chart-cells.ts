import type { CellContent } from '../cell-grid';
import { parseRect } from '../formula/cell-reference';
import type { SheetState } from '../sheet-state';

/** The values behind a reference in reading order, and the number format of the first. */
export interface ReferredCells {
  values: CellContent[];
  format: string;
}

/** Looks a reference up; `null` = it leads nowhere (its cells or sheet are gone, or it is more than one area). */
export type LookUp = (reference: string) => ReferredCells | null;

/** More cells than this are not drawn by any chart a person reads. */
const MAX_POINTS = 32_000;

/** A look-up over the sheets of a workbook. A formula nobody computed yet has no value, an error neither. */
export function lookUpIn(sheets: readonly SheetState[]): LookUp {
  return (reference) => {
    const at = reference.lastIndexOf('!');
    const name = reference.slice(0, at).replace(/^'|'$/g, '').replaceAll("''", "'").toLowerCase();
    const sheet = sheets.find((candidate) => candidate.name.toLowerCase() === name);
    const rect = parseRect(reference.slice(at + 1));
    if (!sheet || !rect || (rect.bottom - rect.top + 1) * (rect.right - rect.left + 1) > MAX_POINTS) return null;
    const values: CellContent[] = [];
    for (let row = rect.top; row <= rect.bottom; row += 1) {
      for (let column = rect.left; column <= rect.right; column += 1) {
        const cell = sheet.cells.get(row, column);
        values.push(!cell || cell.isError ? null : cell.value);
      }
    }
    return { values, format: (sheet.cells.get(rect.top, rect.left)?.style ?? sheet.cells.defaultStyle).numberFormat };
  };
}
