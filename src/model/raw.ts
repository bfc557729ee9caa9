/**
 * The workbook as it was read, before anyone has judged it: tables of cells,
 * each able to say its own address. Knows nothing of Excel's objects.
 */

export type RawValue = string | number | boolean | null;

/** One column of a table. Values that were not asked for are `null` as a whole. */
export interface RawColumn {
  /** The heading as typed. */
  readonly header: string;
  /** 0-based position inside the table. */
  readonly index: number;
  /** One value a body row; `null` when the column was not read. */
  readonly values: readonly RawValue[] | null;
  /** One Excel number format a body row; `null` when not read (rupiah and text columns need none). */
  readonly numberFormats: readonly string[] | null;
}

export interface RawTable {
  /** The name of the Excel table (ListObject). */
  readonly name: string;
  readonly sheet: string;
  /** 1-based sheet row of the header row. */
  readonly headerRow: number;
  /** 1-based sheet column of the table's first column. */
  readonly firstColumn: number;
  /** Body rows, the totals row excluded. */
  readonly rowCount: number;
  readonly columns: readonly RawColumn[];
  /** The sheet is protected: the add-in can read here and not write. */
  readonly isProtected: boolean;
}

export interface RawWorkbook {
  readonly tables: readonly RawTable[];
  /** Names of all tables in the workbook, the user's own included: for "did you mean". */
  readonly tableNames: readonly string[];
  /** Answers the user gave before, kept in the workbook's settings. */
  readonly answers: readonly AmbiguityAnswer[];
}

/** How an ambiguous dot (`3.666`) is read in one column, once the user has said so. */
export type DotReading = 'ribuan' | 'desimal';

export interface AmbiguityAnswer {
  readonly table: string;
  readonly column: string;
  readonly reading: DotReading;
}
