import type { RawValue } from '../model/raw';
import { restoringInput, type CellInput } from './cell-input';
import { CHUNK_BYTES, sliceRows, type ReadTask } from './chunks';
import type { TableStructure } from './table-structure';

/** What is asked of one column beside its values. */
export interface ColumnWanted {
  readonly index: number;
  readonly values: boolean;
  readonly formats: boolean;
  /** Keep what is needed to put the column back as it was. */
  readonly before: boolean;
}

/** What has been read of one column; filled slice by slice. */
export interface ColumnRead {
  readonly wanted: ColumnWanted;
  readonly values: RawValue[];
  readonly formats: string[];
  readonly restoring: CellInput[];
}

/** `"General",` and the brackets of its row. */
const FORMAT_BYTES = 14;

const toRawValue = (value: unknown): RawValue =>
  typeof value === 'number' || typeof value === 'boolean' ? value : typeof value === 'string' && value !== '' ? value : null;

function rowBytes(table: TableStructure, wanted: ColumnWanted): number {
  const cell = table.cellBytes[wanted.index] ?? FORMAT_BYTES;
  const copies = (wanted.values || wanted.before ? 1 : 0) + (wanted.before ? 1 : 0);
  return cell * copies + (wanted.formats || wanted.before ? FORMAT_BYTES : 0);
}

function load(range: Excel.Range, { formats, before }: ColumnWanted): void {
  if (before) range.load('values,formulas,numberFormat');
  else if (formats) range.load('values,numberFormat');
  else range.load('values');
}

function take(into: ColumnRead, start: number, length: number, range: Excel.Range): void {
  const { wanted } = into;
  const values: unknown[][] = range.values;
  const formats: unknown[][] = wanted.formats || wanted.before ? range.numberFormat : [];
  const formulas: unknown[][] = wanted.before ? range.formulas : [];
  for (let row = 0; row < length; row += 1) {
    const value = values[row]?.[0];
    const format = String(formats[row]?.[0] ?? 'General');
    if (wanted.values) into.values[start + row] = toRawValue(value);
    if (wanted.formats || wanted.before) into.formats[start + row] = format;
    if (wanted.before) into.restoring[start + row] = restoringInput(formulas[row]?.[0], value, format);
  }
}

function sliceTask(table: TableStructure, into: ColumnRead, start: number, length: number): ReadTask {
  const { wanted } = into;
  return {
    bytes: rowBytes(table, wanted) * length,
    queue(context) {
      const sheet = context.workbook.worksheets.getItem(table.sheet);
      const range = sheet.getRangeByIndexes(table.bodyRow + start, table.firstColumn + wanted.index, length, 1);
      load(range, wanted);
      return () => take(into, start, length, range);
    },
    async split() {
      if (length < 2) return null;
      const half = Math.ceil(length / 2);
      // Too large as it was: each half goes alone.
      return [
        { ...sliceTask(table, into, start, half), bytes: CHUNK_BYTES },
        { ...sliceTask(table, into, start + half, length - half), bytes: CHUNK_BYTES },
      ];
    },
  };
}

/** The reading of one column as tasks of at most one message each, and where they put what they read. */
export function readColumn(table: TableStructure, wanted: ColumnWanted): { read: ColumnRead; tasks: ReadTask[] } {
  const read: ColumnRead = { wanted, values: [], formats: [], restoring: [] };
  const slices = sliceRows(table.rowCount, rowBytes(table, wanted));
  return { read, tasks: slices.map(({ start, length }) => sliceTask(table, read, start, length)) };
}
