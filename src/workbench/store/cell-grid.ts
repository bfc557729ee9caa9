import { DEFAULT_STYLE, type CellStyle } from './cell-style';

/** `null` = empty. An error value is its text (`#DIV/0!`) with `isError`. */
export type CellContent = string | number | boolean | null;

export interface Cell {
  value: CellContent;
  /** With the leading `=`, A1 notation, English names; `null` = a constant. */
  formula: string | null;
  isError: boolean;
  style: CellStyle;
}

/**
 * The cells of one sheet, sparse by row. Reading an absent cell gives `null`;
 * only `cellAt` makes one. Rows and columns are 0-based.
 */
export class CellGrid {
  private readonly rows = new Map<number, Map<number, Cell>>();

  get(row: number, column: number): Cell | null {
    return this.rows.get(row)?.get(column) ?? null;
  }

  /** The cell, made when absent. */
  cellAt(row: number, column: number): Cell {
    let line = this.rows.get(row);
    if (!line) this.rows.set(row, (line = new Map<number, Cell>()));
    let cell = line.get(column);
    if (!cell) line.set(column, (cell = { value: null, formula: null, isError: false, style: DEFAULT_STYLE }));
    return cell;
  }

  delete(row: number, column: number): void {
    const line = this.rows.get(row);
    if (line?.delete(column) && line.size === 0) this.rows.delete(row);
  }

  /** Row numbers that hold cells, ascending. */
  rowNumbers(): number[] {
    return [...this.rows.keys()].sort((a, b) => a - b);
  }

  /** Cells of one row as `[column, cell]`, ascending. */
  rowEntries(row: number): [number, Cell][] {
    return [...(this.rows.get(row)?.entries() ?? [])].sort((a, b) => a[0] - b[0]);
  }

  clear(): void {
    this.rows.clear();
  }
}
