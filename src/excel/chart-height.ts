import type { LakipTable } from '../report/lakip-table';
import { printableHeight, printableWidth } from './column-widths';
import { MOST_ROW_HEIGHT } from './row-heights';
import type { TableGrid } from './table-grid';

/** Points on paper: with a page's width, about four to three. */
const WISHED = 370;
/** A chart of less can no longer be read; points. */
const LEAST = 180;
/** Printers and programs differ in a few percent of a page's height. */
const PAGE_SHARE = 0.93;

/**
 * Height in points of the one row a chart stands over. Excel never breaks a page within a row, so a chart that does not
 * fit the rest of a page goes to the next as a whole; it is low enough for one page below the header that is repeated
 * there. A sheet that is printed smaller to fit the page's width gets a chart as much higher.
 */
export function chartHeight(
  { orientation }: Pick<LakipTable, 'orientation'>,
  { headerTop, bodyTop }: Pick<TableGrid, 'headerTop' | 'bodyTop'>,
  widths: readonly number[],
  heights: readonly number[],
): number {
  const scale = Math.min(1, printableWidth(orientation) / widths.reduce((sum, each) => sum + each, 0));
  const header = heights.slice(headerTop, bodyTop).reduce((sum, each) => sum + each, 0);
  const room = (printableHeight(orientation) * PAGE_SHARE) / scale - header;
  return Math.min(MOST_ROW_HEIGHT, Math.max(LEAST, Math.min(WISHED / scale, room)));
}
