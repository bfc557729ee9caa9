import { shareWidth } from '../report/draw/share-width';
import type { LakipTable } from '../report/lakip-table';
import { longestWordWidth, textWidth, type Face } from '../report/draw/measure-text';
import type { GridCell } from './table-grid';

/** A4 in points. */
const PAPER = { short: 595.3, long: 841.9 };

/** Page margins in points: 2 cm, the right one 1.5 cm. */
export const MARGINS = { left: 56.7, right: 42.5, top: 56.7, bottom: 56.7, header: 28.35, footer: 28.35 };

/** Points Excel keeps free inside a cell, both sides together. */
export const CELL_PADDING = 6;

/** Points of one level of indentation. */
export const INDENT_WIDTH = 9;

/** Printable width of the page in points. */
export function printableWidth(orientation: LakipTable['orientation']): number {
  return (orientation === 'portrait' ? PAPER.short : PAPER.long) - MARGINS.left - MARGINS.right;
}

/** Printable height of the page in points. */
export function printableHeight(orientation: LakipTable['orientation']): number {
  return (orientation === 'portrait' ? PAPER.long : PAPER.short) - MARGINS.top - MARGINS.bottom;
}

/** Body font size: 10 pt, smaller for a table that has more to say than the page is wide. */
export function bodyFontSize({ columns, orientation }: LakipTable): number {
  const wished = columns.reduce((sum, { width }) => sum + width, 0) * 5.3;
  const crowding = wished / printableWidth(orientation);
  return crowding <= 1.15 ? 10 : crowding <= 1.5 ? 9 : 8;
}

/** No column is narrower, in points. */
const NARROWEST = 18;
/** A longer word is broken rather than given all its width, in points. */
const LONGEST_WORD = 90;
/** Printers set figures some percent wider than screens. */
const NUMBER_ALLOWANCE = 1.04;

/** Least width of every column: a number is never wrapped (Excel would print ####), a word of a heading is not broken if it can be helped. */
function leastWidths(columns: number, cells: readonly GridCell[], face: Face): number[] {
  const least = Array.from({ length: columns }, () => NARROWEST);
  for (const { column, columnSpan, text, isNumber, bold, indent } of cells) {
    if (columnSpan !== 1 && !isNumber) continue;
    const own = { size: face.size, bold };
    const content = isNumber ? textWidth(text, own) * NUMBER_ALLOWANCE : Math.min(longestWordWidth(text, own), LONGEST_WORD);
    // A number over merged columns has the width of all of them.
    const wide = (content + CELL_PADDING + indent * INDENT_WIDTH) / columnSpan;
    for (let each = column; each < column + columnSpan; each += 1) least[each] = Math.max(least[each] ?? 0, wide);
  }
  return least;
}

/**
 * Column widths in points. Their sum is the printable width of the page, the
 * shares those of the table's relative widths; a column whose numbers need
 * more gets it from the others. Only when all the least widths together are
 * wider than the page is the sum larger: the page is then scaled when printed.
 */
export function scaleWidths(table: LakipTable, cells: readonly GridCell[], fontSize: number): number[] {
  const least = leastWidths(table.columns.length, cells, { size: fontSize, bold: false });
  const shares = table.columns.map(({ width }) => width);
  return shareWidth(printableWidth(table.orientation), shares, least).map((width) => Math.round(width * 100) / 100);
}
