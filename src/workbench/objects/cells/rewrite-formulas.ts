import type { SheetState } from '../../store/sheet-state';
import type { Book } from '../core/book';

/** A formula as it should now be; `home` is the name of the sheet it stands on, `null` for a name of the workbook. */
export type Rewrite = (formula: string, home: string | null) => string;

/** Rewrites every formula of the workbook: in cells, validations, charts, names and calculated columns. To be called after `book.write`. */
export function rewriteFormulas(book: Book, rewrite: Rewrite): void {
  for (const sheet of book.state.sheets) {
    if (rewriteCells(sheet, rewrite)) sheet.dirty = true;
    if (rewriteValidations(sheet, rewrite)) sheet.dirty = true;
    rewriteCharts(sheet, rewrite);
    for (const table of sheet.tables) {
      for (const column of table.columns) {
        if (column.calculatedFormula === null) continue;
        const now = rewrite(column.calculatedFormula, sheet.name);
        if (now === column.calculatedFormula) continue;
        column.calculatedFormula = now;
        sheet.dirty = true;
      }
    }
  }
  for (const name of book.state.names) {
    const scope = name.scope === null ? null : book.sheetById(name.scope);
    name.formula = rewrite(name.formula, scope?.name ?? null);
  }
}

function rewriteValidations(sheet: SheetState, rewrite: Rewrite): boolean {
  let changed = false;
  for (const state of sheet.validations) {
    for (const name of ['formula1', 'formula2'] as const) {
      const formula = state[name];
      const now = formula && rewrite(formula, sheet.name);
      if (now === formula) continue;
      state[name] = now;
      changed = true;
    }
  }
  return changed;
}

/** Charts need no mark: saving compares them all. */
function rewriteCharts(sheet: SheetState, rewrite: Rewrite): void {
  const follow = (reference: string | null): string | null => reference && rewrite(reference, sheet.name);
  for (const chart of sheet.charts) {
    chart.references = chart.references.map((reference) => rewrite(reference, sheet.name));
    for (const series of chart.content?.series ?? []) {
      series.nameReference = follow(series.nameReference);
      series.categories = follow(series.categories);
      series.values = follow(series.values);
    }
  }
}

function rewriteCells(sheet: SheetState, rewrite: Rewrite): boolean {
  let changed = false;
  for (const row of sheet.cells.rowNumbers()) {
    for (const [, cell] of sheet.cells.rowEntries(row)) {
      if (cell.formula === null) continue;
      const now = rewrite(cell.formula, sheet.name);
      if (now === cell.formula) continue;
      // What led to cells that are gone has another result now, which nobody has computed.
      if (now.includes('#REF!') && !cell.formula.includes('#REF!')) {
        cell.value = null;
        cell.isError = false;
      }
      cell.formula = now;
      changed = true;
    }
  }
  return changed;
}
