/** How wide a sheet's column is. */
export interface ColumnWidth {
  readonly points: number;
  /** Nobody gave it a width of its own. */
  readonly isStandard: boolean;
}

/** What stands right of a table, and how its last heading is set: for columns to be added. */
export interface TableRoom {
  /** Columns right of the table that hold nothing at all, looks included, in all its rows; at most `LOOKED_AT`. */
  readonly free: number;
  /** Of the columns right of the table, nearest first. */
  readonly widths: readonly ColumnWidth[];
  /** The header row is high enough for headings of two lines, and they are wrapped. */
  readonly wrapsHeadings: boolean;
}

/** No table has more result columns. */
const LOOKED_AT = 3;

/** Points of a row that shows two lines of 11 pt. */
const TWO_LINES = 28;

/** Queues the look to the right of a table with this whole range; the function given back is called after the sync. */
export function queueRoom(table: Excel.Table, whole: Excel.Range): () => TableRoom {
  const beside = whole.getColumnsAfter(LOOKED_AT);
  // Looks count as used, merged cells among them: what the person has coloured is moved, so that it comes back as it was.
  // (Asking for merged areas themselves counts as writing.)
  const used = beside.getUsedRangeOrNullObject(false);
  used.load('columnIndex');
  const tables = beside.getTables(false).getCount();
  const columns = Array.from({ length: LOOKED_AT }, (_column, index) => {
    const { format } = beside.getColumn(index);
    format.load('columnWidth,useStandardWidth');
    return format;
  });
  const { format: heading } = whole.getRow(0).getLastCell();
  heading.load('wrapText,rowHeight');
  return () => takeRoom({ table, whole, used, tables, columns, heading });
}

interface Asked {
  readonly table: Excel.Table;
  readonly whole: Excel.Range;
  readonly used: Excel.Range;
  readonly tables: { readonly value: number };
  readonly columns: readonly Excel.RangeFormat[];
  readonly heading: Excel.RangeFormat;
}

function takeRoom({ table, whole, used, tables, columns, heading }: Asked): TableRoom {
  const firstUsed = used.isNullObject ? LOOKED_AT : used.columnIndex - (whole.columnIndex + whole.columnCount);
  return {
    free: !table.showHeaders || tables.value > 0 ? 0 : firstUsed,
    widths: columns.map(({ columnWidth, useStandardWidth }) => ({ points: columnWidth, isStandard: useStandardWidth })),
    wrapsHeadings: heading.wrapText && heading.rowHeight >= TWO_LINES,
  };
}
