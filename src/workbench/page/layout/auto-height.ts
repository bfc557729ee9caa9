import type { CellRect, SheetState } from '../../store/sheet-state';
import { cellText } from '../text/cell-text';
import { fontShorthand } from '../text/font';
import type { Axis } from './axis';
import { pointsToPixels } from './units';

/** Width in pixels of a text in a CSS font. */
export type MeasureText = (text: string, font: string) => number;

/** Line height over font size, so that Calibri 11 gives Excel's 15 points. */
const LINE_FACTOR = 15 / 11;
const CELL_PADDING = 6;

/** How many lines a text takes when broken at spaces (and inside words too long for a line). */
export function wrappedLines(text: string, width: number, measure: (text: string) => number): number {
  let lines = 0;
  for (const paragraph of text.split('\n')) {
    lines += 1;
    let used = 0;
    for (const word of paragraph.split(/(?<=[ \-/])/)) {
      const size = measure(word);
      if (used > 0 && used + measure(word.trimEnd()) > width) {
        lines += 1;
        used = 0;
      }
      if (size > width && width > 0) {
        lines += Math.ceil(measure(word.trimEnd()) / width) - 1;
        used = size % width;
      } else used += size;
    }
  }
  return lines;
}

/**
 * Heights in pixels of the rows that the file leaves automatic and that need more than the default:
 * wrapped text and large fonts. Merged cells do not count, as in Excel.
 */
export function automaticHeights(sheet: SheetState, columns: Axis, measure: MeasureText): Map<number, number> {
  const heights = new Map<number, number>();
  const merged = mergedCells(sheet.merges);
  const normal = pointsToPixels(sheet.defaultRowHeight);
  for (const row of sheet.cells.rowNumbers()) {
    const state = sheet.rows.get(row);
    if (state && (state.hidden || state.height !== null)) continue;
    let height = normal;
    for (const [column, cell] of sheet.cells.rowEntries(row)) {
      if (cell.value === null || merged.has(`${row},${column}`)) continue;
      const { font, alignment } = cell.style;
      if (!alignment.wrapText && font.size <= 11) continue;
      const lines = alignment.wrapText
        ? wrappedLines(cellText(cell).text, columns.sizeOf(column) - CELL_PADDING, (text) => measure(text, fontShorthand(font)))
        : 1;
      height = Math.max(height, pointsToPixels(lines * font.size * LINE_FACTOR));
    }
    if (height > normal) heights.set(row, Math.min(height, pointsToPixels(409)));
  }
  return heights;
}

function mergedCells(merges: readonly CellRect[]): Set<string> {
  const cells = new Set<string>();
  for (const merge of merges) {
    for (let row = merge.top; row <= Math.min(merge.bottom, merge.top + 2000); row++) {
      for (let column = merge.left; column <= Math.min(merge.right, merge.left + 200); column++) cells.add(`${row},${column}`);
    }
  }
  return cells;
}
