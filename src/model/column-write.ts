/** One computed column of one table, ready to be written. */
export interface ColumnWrite {
  readonly table: string;
  /** Heading to use when the column must be added. */
  readonly header: string;
  /** 0-based position of the existing column, `null` when it must be added at the table's right end. */
  readonly columnIndex: number | null;
  /** One a body row, blank rows included. `null` clears the cell: what cannot be computed stays blank. */
  readonly values: readonly (number | string | null)[];
  /** Excel number format of the whole column. */
  readonly numberFormat: string;
}
