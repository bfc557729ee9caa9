import { DEFAULT_STYLE, type CellStyle } from './cell-style';

/** `null` = empty. An error value is its text (`#DIV/0!`) with `isError`. */
export type CellContent = string | number | boolean | null;

export interface Cell {
  value: CellContent;
  /** With the leading `=`, A1 notation, English names; `null` = a constant. */
  formula: string | null;
  isError: boolean;
  style: CellStyle;
  /** Where the codec found the cell; never set by anybody else. It may travel with a moved or copied cell. */
  readonly origin?: CellOrigin | undefined;
}

/** What the codec remembers of a loaded cell, so that an untouched one goes back as it was written. */
export interface CellOrigin {
  readonly value: CellContent;
  readonly formula: string | null;
  readonly isError: boolean;
  readonly style: CellStyle;
  readonly row: number;
  readonly column: number;
  /** Where its XML stands in the sheet's part: offsets of the text, end excluded. */
  readonly start: number;
  readonly end: number;
  /** Number of its shared formula, `-1` = none; `master` = this cell holds the text. */
  readonly shared: number;
  readonly master: boolean;
}

/**
 * The cells of one sheet, sparse by row. Reading an absent cell gives `null`;
 * only `cellAt` makes one. Rows and columns are 0-based.
 */
export class CellGrid {
  // A row is an array with holes: far smaller than a map, and a table's rows are dense where they matter.
  private readonly rows = new Map<number, Cell[]>();

  /** @param defaultStyle the look of a cell nobody styled: the workbook's Normal style */
  constructor(readonly defaultStyle: CellStyle = DEFAULT_STYLE) {}

  get(row: number, column: number): Cell | null {
    return this.rows.get(row)?.[column] ?? null;
  }

  /** The cell, made when absent. */
  cellAt(row: number, column: number): Cell {
    const line = this.lineAt(row);
    return (line[column] ??= { value: null, formula: null, isError: false, style: this.defaultStyle });
  }

  delete(row: number, column: number): void {
    const line = this.rows.get(row);
    if (line === undefined || !(column in line)) return;
    delete line[column];
    if (!line.some(() => true)) this.rows.delete(row);
  }

  /** Puts a cell in its place; for the codec and for moving cells. */
  set(row: number, column: number, cell: Cell): void {
    this.lineAt(row)[column] = cell;
  }

  /** Row numbers that hold cells, ascending. */
  rowNumbers(): number[] {
    return [...this.rows.keys()].sort((a, b) => a - b);
  }

  /** Cells of one row as `[column, cell]`, ascending. */
  rowEntries(row: number): [number, Cell][] {
    const entries: [number, Cell][] = [];
    this.rows.get(row)?.forEach((cell, column) => entries.push([column, cell]));
    return entries;
  }

  clear(): void {
    this.rows.clear();
  }

  private lineAt(row: number): Cell[] {
    let line = this.rows.get(row);
    if (!line) this.rows.set(row, (line = []));
    return line;
  }
}
