import type { LakipRow } from '../lakip-table';
import { TANPA_ANGKA } from '../cells/text-cell';

/** Whether a row prints the dash of a missing figure, which then needs its note. */
export function hasDash(rows: readonly LakipRow[]): boolean {
  return rows.some((row) => row.cells.some((cell) => cell?.text === TANPA_ANGKA));
}
