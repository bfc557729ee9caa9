import type { LakipTable } from '../report/lakip-table';

/** A4 in twips (twentieths of a point), the unit of Word. */
export const PAPER = { short: 11906, long: 16838 } as const;

/** Margins of the page in twips: 3 cm at the left, where reports are bound, 2,5 cm elsewhere. */
export const PAGE_MARGINS = { left: 1701, right: 1417, top: 1417, bottom: 1417 } as const;

/** Twips between a cell's border and its text, at the left and at the right. */
export const CELL_MARGIN = 80;

/** Twips of one level of indentation. */
export const INDENT = 180;

/** Width of the text of a page, in twips. */
export function textWidthOfPage(orientation: LakipTable['orientation']): number {
  return (orientation === 'portrait' ? PAPER.short : PAPER.long) - PAGE_MARGINS.left - PAGE_MARGINS.right;
}
