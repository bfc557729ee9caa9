import type { LakipTable } from '../report/lakip-table';
import { printableHeight, printableWidth } from './column-widths';
import { heightOf } from './row-heights';
import type { GridCell, TableGrid } from './table-grid';

/** Shares of the page's height a page may hold: printers and programs differ in a few percent of it. */
const PAGE_SHARES = [0.94, 0.955, 0.97, 0.985, 1, 1.015, 1.03, 1.045, 1.06];

/** Breaks that are still moving after so many looks are left where they are. */
const MOST_LOOKS = 10;

export interface KeptWhole {
  /** Points; the rows as high as before or higher. */
  readonly heights: readonly number[];
  /** Merged cells whose text stands in their first row, at the top. */
  readonly atTop: ReadonlySet<GridCell>;
}

/** The rows a page may begin with. The header stands on every page. */
function rowsAtBreaks(grid: TableGrid, heights: readonly number[], pageHeight: number): Set<number> {
  const header = heights.slice(grid.headerTop, grid.bodyTop).reduce((sum, each) => sum + each, 0);
  const begins = new Set<number>();
  for (const share of PAGE_SHARES) {
    let used = 0;
    heights.forEach((height, row) => {
      if (used + height > pageHeight * share) {
        begins.add(row);
        used = row >= grid.bodyTop ? header : 0;
      }
      used += height;
    });
  }
  return begins;
}

/**
 * A page never breaks within a row, but it may within a merged cell, and cuts a line of its text in two. A merged cell that may
 * stand on two pages therefore gets its whole text into its first row, which grows where it must. Excel ignores page breaks of
 * one's own where a sheet is fitted to the page's width, so none are set.
 */
export function keepWhole(
  table: LakipTable,
  grid: TableGrid,
  widths: readonly number[],
  wanted: readonly number[],
  fontSize: number,
): KeptWhole {
  const merged = grid.cells.filter(({ row, rowSpan, text }) => rowSpan > 1 && row >= grid.bodyTop && text !== '');
  const scale = Math.min(1, printableWidth(table.orientation) / widths.reduce((sum, each) => sum + each, 0));
  const pageHeight = printableHeight(table.orientation) / scale;
  const heights = [...wanted];
  const atTop = new Set<GridCell>();
  // A row that grows moves the breaks below it: looked at again until nothing is torn.
  for (let look = 0; look < MOST_LOOKS; look += 1) {
    const breaks = rowsAtBreaks(grid, heights, pageHeight);
    const torn = merged.filter(
      (cell) =>
        !atTop.has(cell) &&
        Array.from({ length: cell.rowSpan - 1 }, (_row, down) => cell.row + 1 + down).some((row) => breaks.has(row)),
    );
    if (torn.length === 0) break;
    for (const cell of torn) {
      atTop.add(cell);
      heights[cell.row] = Math.max(heights[cell.row] ?? 0, heightOf(grid, cell, widths, fontSize));
    }
  }
  return { heights, atTop };
}
