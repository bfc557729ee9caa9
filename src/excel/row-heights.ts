import { CELL_PADDING, INDENT_WIDTH } from './column-widths';
import { countLines, linesHeight } from '../report/draw/measure-text';
import type { GridCell, GridPart, TableGrid } from './table-grid';

/** Points above and below the text of a cell, together. */
const ROW_PADDING = 4;
const SPACE_HEIGHT = 7;
/** Excel's limit for one row, in points. */
export const MOST_ROW_HEIGHT = 409;
/** Share of a cell's width that text is measured against: printers and screens set the same text up to some percent wider. */
const MEASURED_SHARE = 0.97;

/** Font size of each part, in points. */
export function fontSizeOf(part: GridPart | 'space', bodySize: number): number {
  if (part === 'caption') return bodySize + 1;
  return part === 'numbering' || part === 'source' || part === 'note' ? bodySize - 1 : bodySize;
}

function neededHeight(cell: GridCell, widths: readonly number[], size: number): number {
  const width = widths.slice(cell.column, cell.column + cell.columnSpan).reduce((sum, each) => sum + each, 0);
  const room = width * MEASURED_SHARE - CELL_PADDING - cell.indent * INDENT_WIDTH;
  // A number is one line whatever its width: the columns are made wide enough for it.
  const lines = cell.isNumber ? 1 : countLines(cell.text, room, { size, bold: cell.bold });
  return linesHeight(lines, size) + ROW_PADDING;
}

/** Points the text of one cell needs, whatever the rows it stands in. */
export function heightOf(grid: TableGrid, cell: GridCell, widths: readonly number[], bodySize: number): number {
  return neededHeight(cell, widths, fontSizeOf(grid.rows[cell.row]?.part ?? 'body', bodySize));
}

/**
 * The height every row wants, in points, Excel's limit not looked at. Excel and LibreOffice do not grow rows with
 * merged cells or rows of a file, so the heights are worked out from the text: the tallest cell decides; what a
 * vertically merged cell needs beyond its rows is shared among them.
 */
export function wantedHeights(grid: TableGrid, widths: readonly number[], bodySize: number): number[] {
  const heights = grid.rows.map(({ part }) =>
    part === 'space' ? SPACE_HEIGHT : linesHeight(1, fontSizeOf(part, bodySize)) + ROW_PADDING,
  );
  const sizeOf = (cell: GridCell): number => fontSizeOf(grid.rows[cell.row]?.part ?? 'body', bodySize);
  const grow = (row: number, height: number): void => {
    heights[row] = Math.max(heights[row] ?? 0, height);
  };
  for (const cell of grid.cells) {
    if (cell.rowSpan === 1) grow(cell.row, neededHeight(cell, widths, sizeOf(cell)));
  }
  for (const cell of grid.cells) {
    if (cell.rowSpan === 1) continue;
    const own = heights.slice(cell.row, cell.row + cell.rowSpan);
    const lacking = neededHeight(cell, widths, sizeOf(cell)) - own.reduce((sum, each) => sum + each, 0);
    if (lacking > 0) own.forEach((height, offset) => grow(cell.row + offset, height + lacking / cell.rowSpan));
  }
  return heights;
}

/** Excel keeps quarters of a point. */
export function roundHeights(heights: readonly number[]): number[] {
  return heights.map((height) => Math.min(MOST_ROW_HEIGHT, Math.ceil(height * 4) / 4));
}
