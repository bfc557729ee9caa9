import type { SheetState } from '../../store/sheet-state';

/** Rows and columns that hold anything (cells, merges, tables): counts, at least 1 each. */
export function usedSize(sheet: SheetState): { rows: number; columns: number } {
  let rows = 1;
  let columns = 1;
  const numbers = sheet.cells.rowNumbers();
  rows = Math.max(rows, (numbers[numbers.length - 1] ?? 0) + 1);
  for (const row of numbers) {
    const entries = sheet.cells.rowEntries(row);
    columns = Math.max(columns, (entries[entries.length - 1]?.[0] ?? 0) + 1);
  }
  for (const rect of [...sheet.merges, ...sheet.tables.map((table) => table.rect)]) {
    rows = Math.max(rows, rect.bottom + 1);
    columns = Math.max(columns, rect.right + 1);
  }
  return { rows, columns };
}
