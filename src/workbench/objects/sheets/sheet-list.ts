import { newGuid } from '../core/new-guid';
import { HostError, invalidArgument } from '../../interpreter/host-error';
import { createSheet } from '../../store/new-sheet';
import { dropSheetFromFormula, renameSheetInFormula } from '../../store/formula/sheet-qualifier';
import type { SheetState } from '../../store/sheet-state';
import { rewriteFormulas } from '../cells/rewrite-formulas';
import { itemAlreadyExists, type Book } from '../core/book';
import type { SheetTarget } from '../core/targets';
import { EventType, WORKBOOK_TARGET } from '../events/emit-changes';

/** Excel's rules for a sheet's name; the one that is broken is named. */
function checkedName(book: Book, value: unknown, own: SheetState | null): string {
  if (typeof value !== 'string' || value.trim() === '') throw invalidArgument('A sheet needs a name.');
  if (value.length > 31) throw invalidArgument('A sheet name has at most 31 characters.');
  if (/[:\\/?*[\]]/.test(value) || value.startsWith("'") || value.endsWith("'"))
    throw invalidArgument('A sheet name must not contain : \\ / ? * [ ] nor begin or end with an apostrophe.');
  if (value.toLowerCase() === 'history') throw invalidArgument('History is a reserved name.');
  const taken = book.sheetByName(value);
  if (taken && taken !== own) throw itemAlreadyExists();
  return value;
}

/** Adds a sheet at the end. Without a name it is the next free `SheetN`. */
export function addSheet(book: Book, name: string | null): SheetState {
  book.write(null);
  let number = book.state.sheets.length + 1;
  while (name === null && book.sheetByName(`Sheet${number}`)) number += 1;
  const sheet = createSheet(newGuid(), checkedName(book, name ?? `Sheet${number}`, null), book.defaultStyle);
  book.state.sheets.push(sheet);
  book.emit(EventType.added, [WORKBOOK_TARGET], { worksheetId: sheet.id, source: 'Local' });
  return sheet;
}

/** Formulas and names that mention the sheet follow its new name. */
export function renameSheet(t: SheetTarget, value: unknown): void {
  const name = checkedName(t.book, value, t.sheet);
  t.book.write(t.sheet);
  const before = t.sheet.name;
  rewriteFormulas(t.book, (formula) => renameSheetInFormula(formula, before, name));
  t.sheet.name = name;
}

export function moveSheet(t: SheetTarget, value: unknown): void {
  const { sheets } = t.book.state;
  if (typeof value !== 'number' || value < 0 || value >= sheets.length)
    throw invalidArgument(`A position from 0 to ${sheets.length - 1} is wanted.`);
  t.book.write(t.sheet);
  sheets.splice(sheets.indexOf(t.sheet), 1);
  sheets.splice(value, 0, t.sheet);
}

export function setVisibility(t: SheetTarget, value: unknown): void {
  if (value !== 'Visible' && value !== 'Hidden' && value !== 'VeryHidden') throw invalidArgument(`visibility: ${String(value)}`);
  if (value !== 'Visible') requireAnotherVisible(t);
  t.book.write(t.sheet);
  t.sheet.visibility = value;
  if (value !== 'Visible') leave(t);
}

export function deleteSheet(t: SheetTarget): void {
  if (t.sheet.visibility === 'VeryHidden') throw new HostError('InvalidOperation', 'A very hidden sheet cannot be deleted.');
  requireAnotherVisible(t);
  t.book.write(t.sheet);
  leave(t);
  t.book.state.sheets.splice(t.book.state.sheets.indexOf(t.sheet), 1);
  // Belief: names of the sheet go with it; formulas and names of the workbook that refer to it become #REF!.
  t.book.state.names = t.book.state.names.filter((name) => name.scope !== t.sheet.id);
  rewriteFormulas(t.book, (formula) => dropSheetFromFormula(formula, t.sheet.name));
  t.book.emit(EventType.deleted, [WORKBOOK_TARGET], { worksheetId: t.sheet.id, source: 'Local' });
}

function requireAnotherVisible(t: SheetTarget): void {
  if (!t.book.state.sheets.some((sheet) => sheet !== t.sheet && sheet.visibility === 'Visible'))
    throw new HostError('InvalidOperation', 'A workbook must contain at least one visible sheet.');
}

/** The next visible sheet becomes the active one. */
function leave(t: SheetTarget): void {
  if (t.book.state.activeSheetId !== t.sheet.id) return;
  const { sheets } = t.book.state;
  const from = sheets.indexOf(t.sheet);
  const next = [...sheets.slice(from + 1), ...sheets.slice(0, from).reverse()].find((sheet) => sheet.visibility === 'Visible');
  if (next) t.book.state.activeSheetId = next.id;
}
