import type { SheetState } from '../../store/sheet-state';
import type { NameState } from '../../store/workbook-state';
import type { Book } from '../core/book';
import { parseRect, splitSheet } from '../core/address';
import type { RangeTarget } from '../core/targets';

/** The name as one sheet sees it: the sheet's own before the workbook's. */
export function findName(book: Book, name: string, scope: SheetState | null): NameState | null {
  const wanted = name.toLowerCase();
  return book.state.names.find((item) => item.name.toLowerCase() === wanted && item.scope === (scope?.id ?? null)) ?? null;
}

/** The range a formula like `=Sheet1!$A$1:$B$2` refers to, null when it is no plain reference. */
export function rangeOfFormula(book: Book, formula: string): RangeTarget | null {
  const { sheet: sheetName, rest } = splitSheet(formula.replace(/^=/, ''));
  const sheet = sheetName === null ? null : book.sheetByName(sheetName);
  const rect = parseRect(rest);
  return sheet && rect ? { book, sheet, rect } : null;
}

/** The range behind a defined name or a table's name, null when there is none. */
export function resolveName(book: Book, text: string, sheet: SheetState): RangeTarget | null {
  const name = findName(book, text, sheet) ?? findName(book, text, null);
  if (name) return rangeOfFormula(book, name.formula);
  const table = book.tables().find((entry) => entry.table.name.toLowerCase() === text.toLowerCase());
  if (!table) return null;
  const { rect, showHeaders, showTotals } = table.table;
  return {
    book,
    sheet: table.sheet,
    rect: { ...rect, top: rect.top + (showHeaders ? 1 : 0), bottom: rect.bottom - (showTotals ? 1 : 0) },
  };
}
