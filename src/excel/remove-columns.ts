import type { WriteStep } from './chunks';
import type { ColumnWidth } from './table-room';

/** A cell, 0-based. */
interface Place {
  readonly sheet: string;
  readonly row: number;
  readonly column: number;
}

/** A column a write added, as its checkpoint knows it. */
export interface AddedColumn {
  readonly table: string;
  readonly header: string;
  /** The table was widened over blank cells and nothing was moved: where the heading was put, 0-based. */
  readonly grownAt?: Place;
  /** How wide the sheet's column was, when it was widened. */
  readonly width?: ColumnWidth;
}

/** An added column that is still there: its 0-based position among how many columns; `null` when only its heading is. */
export interface FoundColumn {
  readonly column: AddedColumn;
  readonly index: number | null;
  readonly count: number;
}

function restoreWidth(cells: Excel.Range, width: ColumnWidth | undefined): void {
  if (width === undefined) return;
  if (width.isStandard) cells.format.useStandardWidth = true;
  else cells.format.columnWidth = width.points;
}

/** Asks after an added column; the function given back is called after the sync. */
export function queueAdded({ workbook }: Excel.RequestContext, column: AddedColumn): () => FoundColumn | null {
  const table = workbook.tables.getItemOrNullObject(column.table);
  const all = workbook.tables.getItemOrNullObject(column.table).columns;
  all.load('count');
  const found = all.getItemOrNullObject(column.header);
  found.load('index');
  const takeIsAlone = column.grownAt ? queueHeading(workbook, column.grownAt, column.header) : () => false;
  return () => takeFound(column, table, all, found, takeIsAlone());
}

function takeFound(
  column: AddedColumn,
  table: Excel.Table,
  all: Excel.TableColumnCollection,
  found: Excel.TableColumn,
  isAlone: boolean,
): FoundColumn | null {
  if (!found.isNullObject) return { column, index: found.index, count: all.count };
  return isAlone && !table.isNullObject ? { column, index: null, count: all.count } : null;
}

/** Whether a heading stands where it was put, in no table: a write that stopped before the table grew leaves it so. */
function queueHeading(workbook: Excel.Workbook, { sheet, row, column }: Place, header: string): () => boolean {
  const cell = workbook.worksheets.getItemOrNullObject(sheet).getCell(row, column);
  cell.load('values');
  const tables = cell.getTables(false).getCount();
  return () => isAloneWith(header, cell, tables);
}

const isAloneWith = (header: string, cell: Excel.Range, tables: { readonly value: number }): boolean =>
  !cell.isNullObject && tables.value === 0 && cell.values[0]?.[0] === header;

/** Takes the added columns out again, the last added first; what nothing moved when they came, nothing moves when they go. */
export function removeColumnSteps(found: readonly FoundColumn[]): WriteStep[] {
  const gone = new Map<string, number>();
  return found.map(({ column: { table: name, header, grownAt, width }, index, count }): WriteStep => {
    if (grownAt && index === null) {
      const { sheet, row, column } = grownAt;
      return { bytes: 500, apply: ({ workbook }) => workbook.worksheets.getItem(sheet).getCell(row, column).clear() };
    }
    const before = gone.get(name) ?? 0;
    gone.set(name, before + 1);
    const isLast = index === count - before - 1;
    return {
      bytes: 1_500,
      apply({ workbook }) {
        const table = workbook.tables.getItem(name);
        const column = table.columns.getItem(header);
        restoreWidth(column.getRange(), width);
        if (grownAt === undefined) {
          column.delete();
          return;
        }
        if (isLast) {
          const whole = table.getRange();
          const cells = whole.getLastColumn();
          table.resize(whole.getResizedRange(0, -1));
          cells.clear();
          return;
        }
        // The person has added columns behind it: deleting pulls all to the left, what is right of the table too; that goes back.
        column.delete();
        table.getRange().getLastColumn().getOffsetRange(0, 1).insert('Right');
      },
    };
  });
}
