import { longestWordWidth, textWidth } from '../report/draw/measure-text';
import type { PlacedCell, PlacedTable } from '../report/draw/place-cells';
import { shareWidth } from '../report/draw/share-width';
import type { LakipTable } from '../report/lakip-table';
import { CELL_MARGIN, INDENT, textWidthOfPage } from './page';

export interface FittedColumns {
  /** Font size of the body in points. */
  readonly fontSize: number;
  /** Width of every column in twips; their sum is exactly the width of the page's text. */
  readonly widths: readonly number[];
}

/** Twips in a point. */
const TWIPS = 20;
/** Points a character of the relative widths takes at 10 pt. */
const POINTS_A_UNIT = 5.3;
/** No column is narrower, in points. */
const NARROWEST = 18;
/** A longer word is broken rather than given all its width, in points: the second where the page has no room for the first. */
const LONGEST_WORDS = [130, 90] as const;
/** Printers set letters some percent wider than worked out, bold ones most of all. */
const ALLOWANCE = 1.04;
/** Smaller letters, in points, cannot be read on paper. */
const SMALLEST = 6.5;
const STEP = 0.5;

/** 10 pt, smaller for a table that has more to say than the page is wide. */
function wishedSize(table: LakipTable, total: number): number {
  const crowding = (table.columns.reduce((sum, { width }) => sum + width, 0) * POINTS_A_UNIT) / total;
  return crowding <= 1.15 ? 10 : crowding <= 1.5 ? 9 : 8;
}

/** Points a column needs so that no figure and no usual word of this cell is broken; a figure over merged columns has all of theirs. */
function leastOf({ text, isNumber, bold, indent, colSpan }: PlacedCell, size: number, longestWord: number): number {
  const face = { size, bold };
  const content = isNumber ? textWidth(text, face) * ALLOWANCE : Math.min(longestWordWidth(text, face) * ALLOWANCE, longestWord);
  return (content + (2 * CELL_MARGIN + indent * INDENT) / TWIPS) / colSpan;
}

function leastWidths(columns: number, cells: readonly PlacedCell[], size: number, longestWord: number): number[] {
  const least = Array.from({ length: columns }, () => NARROWEST);
  for (const cell of cells) {
    // A text over merged columns is wrapped in the room they have.
    if (cell.colSpan !== 1 && !cell.isNumber) continue;
    const wide = leastOf(cell, size, longestWord);
    for (let each = cell.column; each < cell.column + cell.colSpan; each += 1) least[each] = Math.max(least[each] ?? 0, wide);
  }
  return least;
}

/** Whole twips whose sum is `total`: the edges are rounded, not the widths. */
function toTwips(widths: readonly number[], total: number): number[] {
  const sum = widths.reduce((all, each) => all + each, 0);
  let [used, edge] = [0, 0];
  return widths.map((width) => {
    used += width;
    const next = Math.round((used / sum) * total);
    const twips = next - edge;
    edge = next;
    return twips;
  });
}

/**
 * Fits a table to the width of its page: the shares are those of the relative widths, a column whose figures need more gets it
 * from the others, and the letters become smaller (down to 6,5 pt) before a figure is broken. A table that is too wide even
 * then keeps to the page all the same.
 */
export function fitColumns(table: LakipTable, { header, body }: PlacedTable): FittedColumns {
  const twips = textWidthOfPage(table.orientation);
  const total = twips / TWIPS;
  const cells = [...header, ...body].flatMap((row) => row.cells);
  const shares = table.columns.map(({ width }) => width);
  for (let fontSize = wishedSize(table, total); ; fontSize -= STEP) {
    for (const longestWord of LONGEST_WORDS) {
      const least = leastWidths(shares.length, cells, fontSize, longestWord);
      const isNarrowed = longestWord === Math.min(...LONGEST_WORDS);
      const fits = least.reduce((sum, each) => sum + each, 0) <= total;
      if (fits || (isNarrowed && fontSize <= SMALLEST)) {
        return { fontSize, widths: toTwips(shareWidth(total, shares, least), twips) };
      }
    }
  }
}
