import { HEADING_KEY, type SideNote } from './read-wording';
import type { BesideBlock, SheetPlan } from './sheet-plan';

/** The column of the table's keys, found by its heading. */
function rowsByKey({ grid, inputs }: SheetPlan): Map<string, number> {
  const rows = new Map<string, number>([[HEADING_KEY, grid.headerTop]]);
  const column = (inputs[grid.headerTop] ?? []).findIndex((input) => String(input).toLowerCase() === 'kunci');
  for (let row = grid.bodyTop; row < grid.bodyEnd; row += 1) {
    const kunci = String(inputs[row]?.[column] ?? '').replace(/^'/, '');
    if (kunci !== '') rows.set(kunci, row);
  }
  return rows;
}

/**
 * Puts what a person wrote beside the table beside it again, one column away from it: in the row of its sentence; what stood above the table
 * in its row; what has no sentence (any more) below the last row of the table.
 */
export function placeSideNotes(plan: SheetPlan, notes: readonly SideNote[]): BesideBlock[] {
  const rows = rowsByKey(plan);
  let free = plan.grid.bodyEnd;
  return notes.map(({ kunci, row, isAbove, inputs, numberFormats }): BesideBlock => {
    const own = kunci === null ? undefined : rows.get(kunci);
    const aside = isAbove && row < plan.grid.headerTop ? row : (free += 1);
    return { row: own ?? aside, column: plan.columnCount, inputs: [inputs], numberFormats: [numberFormats] };
  });
}
