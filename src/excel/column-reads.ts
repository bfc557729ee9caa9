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

function take(into: readonly ColumnRead[], start: number, length: number, range: Excel.Range): void {
  const [first] = into;
  if (!first) return;
  const { formats: withFormats, before } = first.wanted;
  const values: unknown[][] = range.values;
  const formats: unknown[][] = withFormats || before ? range.numberFormat : [];
  const formulas: unknown[][] = before ? range.formulas : [];
  into.forEach((column, offset) => {
    for (let row = 0; row < length; row += 1) {
      const value = values[row]?.[offset];
      if (column.wanted.values) column.values[start + row] = toRawValue(value);
      if (!withFormats && !before) continue;
      const format = String(formats[row]?.[offset] ?? 'General');
      column.formats[start + row] = format;
      if (before) column.restoring[start + row] = restoringInput(formulas[row]?.[offset], value, format);
    }
  });
}

function sliceTask(table: TableStructure, into: readonly ColumnRead[], start: number, length: number): ReadTask {
  return {
    bytes: into.reduce((sum, { wanted }) => sum + rowBytes(table, wanted), 0) * length,
    queue(context) {
      const [first] = into;
      if (!first) return () => undefined;
      const sheet = context.workbook.worksheets.getItem(table.sheet);
      const left = table.firstColumn + first.wanted.index;
      const range = sheet.getRangeByIndexes(table.bodyRow + start, left, length, into.length);
      load(range, first.wanted);
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

const isAlike = (a: ColumnWanted, b: ColumnWanted): boolean =>
  b.index === a.index + 1 && a.values === b.values && a.formats === b.formats && a.before === b.before;

/** Neighbours of which the same is asked: one range of several columns costs Excel and the wire far less than as many ranges. */
function groupNeighbours(wanted: readonly ColumnWanted[]): ColumnWanted[][] {
  const groups: ColumnWanted[][] = [];
  for (const column of wanted) {
    const group = groups.at(-1);
    const last = group?.at(-1);
    if (group && last && isAlike(last, column)) group.push(column);
    else groups.push([column]);
  }
  return groups;
}

/** The reading of a table's columns (ascending) as tasks of at most one message each, and where they put what they read. */
export function readColumns(table: TableStructure, wanted: readonly ColumnWanted[]): { reads: ColumnRead[]; tasks: ReadTask[] } {
  const groups = groupNeighbours(wanted).map((group) =>
    group.map((column): ColumnRead => ({ wanted: column, values: [], formats: [], restoring: [] })),
  );
  const tasks = groups.flatMap((group) => {
    const bytes = group.reduce((sum, column) => sum + rowBytes(table, column.wanted), 0);
    return sliceRows(table.rowCount, bytes).map(({ start, length }) => sliceTask(table, group, start, length));
  });
  return { reads: groups.flat(), tasks };
}
