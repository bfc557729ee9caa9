import { invalidArgument } from '../../interpreter/host-error';
import type { SheetState } from '../../store/sheet-state';
import type { Culture } from '../typing/culture';
import { parseTyped } from '../typing/parse-typed';
import type { Typed } from '../typing/parse-typed';
import { ensureCell, styleAt } from './cell-access';
import { withStyle } from './edit-style';

/** Puts one written value into a cell, read as if typed. Empty text empties the cell, its look stays. */
export function writeTyped(sheet: SheetState, row: number, column: number, value: unknown, culture: Culture): void {
  const typed = asTyped(value, culture, styleAt(sheet, row, column).numberFormat);
  if (typed.value === null && typed.formula === null && !sheet.cells.get(row, column)) return;
  const cell = ensureCell(sheet, row, column);
  // Nothing is recalculated here. The same formula written again keeps the result it had; a new one has none until Excel opens the file.
  if (typed.formula === null || typed.formula !== cell.formula || typed.isError) {
    cell.value = typed.value;
    cell.isError = typed.isError;
  }
  cell.formula = typed.formula;
  if (typed.numberFormat && cell.style.numberFormat === 'General')
    cell.style = withStyle(cell.style, { numberFormat: typed.numberFormat });
}

function asTyped(value: unknown, culture: Culture, cellFormat: string): Typed {
  if (typeof value === 'string') return parseTyped(value, culture, cellFormat);
  if (typeof value === 'number' || typeof value === 'boolean') {
    // Belief: a number put into a cell formatted as text becomes text, as it does when typed.
    const kept =
      cellFormat === '@'
        ? typeof value === 'number'
          ? String(value).replace('.', culture.decimal)
          : String(value).toUpperCase()
        : value;
    return { value: kept, formula: null, isError: false, numberFormat: null };
  }
  throw invalidArgument('A cell takes text, a number or true/false.');
}
