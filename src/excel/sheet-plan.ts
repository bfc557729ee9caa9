import type { Align, LakipTable } from '../report/lakip-table';
import { formatForText, toCellInput, type CellInput } from './cell-input';
import { bodyFontSize, scaleWidths } from './column-widths';
import { fontSizeOf, rowHeights } from './row-heights';
import type { CellArea } from './sheet-snapshot';
import { layOut, type GridCell, type TableGrid } from './table-grid';

/** Everything a sheet needs to show one LAKIP table, as plain data. */
export interface SheetPlan {
  readonly grid: TableGrid;
  readonly rowCount: number;
  readonly columnCount: number;
  readonly fontSize: number;
  /** Points. */
  readonly widths: readonly number[];
  /** Points. */
  readonly heights: readonly number[];
  readonly inputs: readonly CellInput[][];
  readonly numberFormats: readonly string[][];
  readonly looks: readonly Excel.SettableCellProperties[][];
  readonly merges: readonly CellArea[];
}

const HEADER_FILL = '#D9E2F3';
const NUMBERING_FILL = '#F2F2F2';
const SUM_FILL = '#F2F2F2';

const HORIZONTAL: Readonly<Record<Align, 'Left' | 'Center' | 'Right' | 'Justify'>> = {
  left: 'Left',
  center: 'Center',
  right: 'Right',
  justify: 'Justify',
};

function fillOf(grid: TableGrid, row: number): string | null {
  const { part, role } = grid.rows[row] ?? { part: 'space', role: null };
  if (part === 'header') return HEADER_FILL;
  if (part === 'numbering') return NUMBERING_FILL;
  return role === 'total' || role === 'rata-rata' ? SUM_FILL : null;
}

function lookOf(grid: TableGrid, cell: GridCell, bodySize: number): Excel.SettableCellProperties {
  const size = fontSizeOf(grid.rows[cell.row]?.part ?? 'body', bodySize);
  const font: Excel.CellPropertiesFont = {
    ...(size === bodySize ? {} : { size }),
    ...(cell.bold ? { bold: true } : {}),
    ...(cell.italic ? { italic: true } : {}),
  };
  return {
    format: {
      horizontalAlignment: HORIZONTAL[cell.align],
      ...(cell.indent > 0 ? { indentLevel: cell.indent } : {}),
      ...(Object.keys(font).length > 0 ? { font } : {}),
    },
  };
}

/** A grid of `rows` × `columns` filled with one value each from `make`. */
function matrix<T>(rows: number, columns: number, make: (row: number) => T): T[][] {
  return Array.from({ length: rows }, (_row, row) => Array.from({ length: columns }, () => make(row)));
}

/**
 * Plans the sheet of one table: what each cell holds, how it looks, what is
 * merged, how wide the columns and how high the rows are. Pure.
 */
export function planSheet(table: LakipTable): SheetPlan {
  const grid = layOut(table);
  const fontSize = bodyFontSize(table);
  const widths = scaleWidths(table, grid.cells, fontSize);
  const rowCount = grid.rows.length;
  const inputs = matrix<CellInput>(rowCount, grid.columnCount, () => '');
  const numberFormats = matrix(rowCount, grid.columnCount, () => 'General');
  const looks = matrix(rowCount, grid.columnCount, (row): Excel.SettableCellProperties => {
    const color = fillOf(grid, row);
    return color === null ? {} : { format: { fill: { color } } };
  });
  const merges: CellArea[] = [];
  for (const cell of grid.cells) {
    const { row, column, value } = cell;
    const numberFormat = typeof value === 'number' ? (cell.numberFormat ?? 'General') : formatForText(value ?? '');
    const [inputRow, formatRow, lookRow] = [inputs[row], numberFormats[row], looks[row]];
    if (!inputRow || !formatRow || !lookRow) continue;
    inputRow[column] = toCellInput(value, numberFormat);
    formatRow[column] = numberFormat;
    lookRow[column] = { format: { ...lookRow[column]?.format, ...lookOf(grid, cell, fontSize).format } };
    if (cell.rowSpan > 1 || cell.columnSpan > 1) merges.push({ row, column, rows: cell.rowSpan, columns: cell.columnSpan });
  }
  return {
    grid,
    rowCount,
    columnCount: grid.columnCount,
    fontSize,
    widths,
    heights: rowHeights(grid, widths, fontSize),
    inputs,
    numberFormats,
    looks,
    merges,
  };
}
