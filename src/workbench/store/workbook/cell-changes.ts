import type { SheetState } from '../sheet-state';
import { isAtHome } from '../sheet/write-cell';
import type { WorkbookSource } from './workbook-source';

export interface CellChanges {
  /** Some cell holds something else than in the file: results elsewhere may be out of date. */
  cells: boolean;
  /** Some formula came, went or changed. */
  formulas: boolean;
  /** The workbook has formulas at all. */
  hasFormulas: boolean;
}

/** What changed in the cells of the sheets marked as dirty. */
export function findCellChanges(sheets: readonly SheetState[], source: WorkbookSource): CellChanges {
  const changes: CellChanges = { cells: false, formulas: false, hasFormulas: false };
  const isGone = [...source.sheets.keys()].some((id) => !sheets.some((sheet) => sheet.id === id));
  if (isGone) changes.cells = changes.formulas = true;
  for (const sheet of sheets) {
    let untouched = 0;
    for (const row of sheet.cells.rowNumbers()) {
      for (const [column, cell] of sheet.cells.rowEntries(row)) {
        const { origin } = cell;
        if (cell.formula !== null) changes.hasFormulas = true;
        const isHome = origin !== undefined && isAtHome(origin, row, column);
        if (isHome) untouched += 1;
        if (isHome && cell.value === origin.value && cell.formula === origin.formula) continue;
        const wasEmpty = !isHome && cell.value === null && cell.formula === null;
        if (wasEmpty) continue;
        changes.cells = true;
        if (cell.formula !== (isHome ? origin.formula : null)) changes.formulas = true;
      }
    }
    const loaded = source.sheets.get(sheet.id)?.scan.rows.reduce((sum, row) => sum + row.cells, 0) ?? 0;
    // What a deleted cell held is not known any more: it may have been a formula.
    if (untouched < loaded) changes.cells = changes.formulas = true;
  }
  return changes;
}
