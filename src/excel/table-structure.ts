import { inputBytes } from './cell-input';
import { queueRoom, type TableRoom } from './table-room';

/** Where a table stands and what its columns are called, before any value is read. */
export interface TableStructure {
  readonly name: string;
  readonly sheet: string;
  /** 0-based sheet row of the first body row. */
  readonly bodyRow: number;
  /** 0-based sheet column of the first column. */
  readonly firstColumn: number;
  readonly rowCount: number;
  readonly headers: readonly string[];
  readonly isProtected: boolean;
  /** Bytes of one cell a column, measured on the first and the last body row. */
  readonly cellBytes: readonly number[];
  /** What stands right of the table; `null` when it was not asked for. */
  readonly room: TableRoom | null;
}

/** A guess from two rows is low for some tables; too low only costs one more sync. */
const SAFETY = 1.1;
const LEAST_CELL_BYTES = 8;

/**
 * Queues what is needed to know one table, which may be absent; the function
 * given back is called after the sync. Body rows are counted from the whole
 * range, so the totals row is left out and a table without a body works.
 */
export function queueStructure(context: Excel.RequestContext, wanted: string, withRoom: boolean): () => TableStructure | null {
  const table = context.workbook.tables.getItemOrNullObject(wanted);
  table.load('name,showHeaders,showTotals');
  table.columns.load('items/name');
  table.worksheet.load('name');
  table.worksheet.protection.load('protected');
  const whole = table.getRange();
  whole.load('rowIndex,columnIndex,rowCount,columnCount');
  const sample = whole.getRow(0).getOffsetRange(1, 0);
  sample.load('formulas');
  const last = whole.getLastRow();
  last.load('formulas');
  const takeRoom = withRoom ? queueRoom(table, whole) : null;
  return () => takeStructure(table, whole, sample, last, takeRoom);
}

function takeStructure(
  table: Excel.Table,
  whole: Excel.Range,
  first: Excel.Range,
  last: Excel.Range,
  takeRoom: (() => TableRoom) | null,
): TableStructure | null {
  if (table.isNullObject) return null;
  const headerRows = table.showHeaders ? 1 : 0;
  // The totals row holds formulas, which say nothing about the cells above it.
  const samples: unknown[][] = [...first.formulas, ...(table.showTotals ? [] : last.formulas)];
  const cellBytes = (index: number): number => {
    const measured = samples.reduce((sum, row) => sum + inputBytes(row[index] ?? ''), 0) / Math.max(1, samples.length);
    return Math.max(LEAST_CELL_BYTES, measured * SAFETY);
  };
  return {
    name: table.name,
    sheet: table.worksheet.name,
    bodyRow: whole.rowIndex + headerRows,
    firstColumn: whole.columnIndex,
    rowCount: Math.max(0, whole.rowCount - headerRows - (table.showTotals ? 1 : 0)),
    headers: table.columns.items.map((column) => column.name),
    isProtected: table.worksheet.protection.protected,
    cellBytes: table.columns.items.map((_column, index) => cellBytes(index)),
    room: takeRoom?.() ?? null,
  };
}
