import type { LakipCell } from '../lakip-table';

/** How a cell looks beside what it says. */
export type CellLook = Pick<LakipCell, 'align' | 'bold' | 'italic' | 'indent' | 'rowSpan' | 'colSpan'>;

/** What is printed where a figure is missing; a missing figure is never 0. */
export const TANPA_ANGKA = '-';

/** A cell of text; blank text leaves the sheet cell empty. */
export function textCell(text: string, look: CellLook = {}): LakipCell {
  return { value: text === '' ? null : text, text, ...look };
}

/** The cell of a missing figure. */
export function missingCell(look: CellLook = {}): LakipCell {
  return textCell(TANPA_ANGKA, look);
}
