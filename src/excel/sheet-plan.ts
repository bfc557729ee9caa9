import type { LakipTable } from '../report/lakip-table';
import { formatForText, toCellInput, type CellInput } from './cell-input';
import { fillOfRow, lookChange, lookOf, plainLook, type CellLook } from './cell-look';
import { columnDefaults, type ColumnDefault } from './column-defaults';
import { bodyFontSize } from './column-widths';
import { fitRows } from './fit-rows';
import { chartBlock } from './sheet-chart';
import { joinMerges, type Merge } from './join-merges';
import type { TableGrid } from './table-grid';

/** Cells right of the table, outside of what is printed: figures of a chart, a person's own notes. */
export interface BesideBlock {
  readonly row: number;
  readonly column: number;
  readonly inputs: readonly (readonly CellInput[])[];
  readonly numberFormats: readonly (readonly string[])[];
}

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
  /** The number format of every cell. */
  readonly shownFormats: readonly string[][];
  /** What the body's columns get as a whole. */
  readonly columns: readonly ColumnDefault[];
  /** What every cell has before. */
  readonly plain: CellLook;
  /** Number formats and looks that differ from the columns' (in the body) or from plain cells. */
  readonly numberFormats: readonly (string | null)[][];
  readonly looks: readonly Excel.SettableCellProperties[][];
  readonly merges: readonly Merge[];
  readonly beside: readonly BesideBlock[];
}

/** A grid of `rows` × `columns` filled with one value each from `make`. */
function matrix<T>(rows: number, columns: number, make: (row: number) => T): T[][] {
  return Array.from({ length: rows }, (_row, row) => Array.from({ length: columns }, () => make(row)));
}

/** What must still be set cell by cell once each column has what most of its cells share; `null` and `{}`: nothing. */
function exceptions(grid: TableGrid, columns: readonly ColumnDefault[], all: CellMatrix, plain: CellLook) {
  const rowCount = grid.rows.length;
  const numberFormats = matrix<string | null>(rowCount, grid.columnCount, () => null);
  const looks = matrix<Excel.SettableCellProperties>(rowCount, grid.columnCount, () => ({}));
  for (let row = 0; row < rowCount; row += 1) {
    const inBody = row >= grid.bodyTop && row < grid.bodyEnd;
    for (let column = 0; column < grid.columnCount; column += 1) {
      const [look, format] = [all.looks[row]?.[column], all.numberFormats[row]?.[column]];
      const shared = inBody ? columns[column] : undefined;
      const [lookRow, formatRow] = [looks[row], numberFormats[row]];
      if (!look || format === undefined || !lookRow || !formatRow) continue;
      // A covered place shows nothing but its colour.
      const isCovered = all.drawn[row]?.[column] !== true;
      const base = shared?.look ?? plain;
      lookRow[column] = lookChange(isCovered ? { ...base, fill: look.fill } : look, base);
      if (!isCovered && format !== (shared?.numberFormat ?? 'General')) formatRow[column] = format;
    }
  }
  return { numberFormats, looks };
}

interface CellMatrix {
  readonly inputs: readonly CellInput[][];
  readonly numberFormats: readonly string[][];
  readonly looks: readonly CellLook[][];
  readonly drawn: readonly boolean[][];
}

function fillMatrix(grid: TableGrid, fontSize: number, plain: CellLook): CellMatrix {
  const rowCount = grid.rows.length;
  const inputs = matrix<CellInput>(rowCount, grid.columnCount, () => '');
  const numberFormats = matrix(rowCount, grid.columnCount, () => 'General');
  const looks = matrix(rowCount, grid.columnCount, (row): CellLook => ({ ...plain, fill: fillOfRow(grid, row) }));
  const drawn = matrix(rowCount, grid.columnCount, () => false);
  for (const cell of grid.cells) {
    const { row, column, value } = cell;
    const numberFormat = typeof value === 'number' ? (cell.numberFormat ?? 'General') : formatForText(value ?? '');
    const [inputRow, formatRow, lookRow, drawnRow] = [inputs[row], numberFormats[row], looks[row], drawn[row]];
    if (!inputRow || !formatRow || !lookRow || !drawnRow) continue;
    inputRow[column] = toCellInput(value, numberFormat);
    formatRow[column] = numberFormat;
    lookRow[column] = lookOf(grid, cell, fontSize);
    drawnRow[column] = true;
  }
  return { inputs, numberFormats, looks, drawn };
}

/** The figures of the table's chart, a column away from the table. */
function figuresOf({ grafik }: LakipTable, { chartTop, rows, headerTop, columnCount }: TableGrid): BesideBlock[] {
  if (grafik === null || chartTop === null) return [];
  return [
    chartBlock(grafik, { row: headerTop, column: columnCount + 1, top: chartTop, bottom: rows.length - 1, right: columnCount }),
  ];
}

/**
 * Plans the sheet of one table: what each cell holds, how it looks, what is
 * merged, how wide the columns and how high the rows are. Pure.
 */
export function planSheet(table: LakipTable): SheetPlan {
  const fontSize = bodyFontSize(table);
  const { grid, widths, heights } = fitRows(table, fontSize);
  const plain = plainLook(fontSize);
  const all = fillMatrix(grid, fontSize, plain);
  const columns = columnDefaults(grid, all.looks, all.numberFormats, plain);
  return {
    grid,
    rowCount: grid.rows.length,
    columnCount: grid.columnCount,
    fontSize,
    widths,
    heights,
    inputs: all.inputs,
    shownFormats: all.numberFormats,
    columns,
    plain,
    ...exceptions(grid, columns, all, plain),
    merges: joinMerges(grid.cells),
    beside: figuresOf(table, grid),
  };
}
