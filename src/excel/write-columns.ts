import { addColumn, alignBody, dressColumn, planAdditions, type Addition } from './added-column';
import { cellAddress, columnLetters } from '../model/address';
import type { ColumnWrite } from '../model/column-write';
import type { RawTable, RawWorkbook } from '../model/raw';
import { inputBytes, toCellInput, type CellInput } from './cell-input';
import type { Checkpoint } from './checkpoint';
import { runWriteSteps, sliceRows, type WriteStep } from './chunks';
import { ExcelFailure, ownFailure, withConsequence } from './failure';
import { MAY_HAVE_WRITTEN, TAKE_BACK_OR_REPEAT } from './failure-messages';
import { isReading, readWorkbook, type ColumnBefore, type WorkbookReading } from './read-workbook';
import type { AddedColumn } from './remove-columns';
import type { ExcelSession } from './session';
import { setUniformFormat } from './uniform-format';

export interface WrittenColumn {
  readonly table: string;
  readonly header: string;
  /** The cells below the heading, e.g. `Realisasi!F5:F9`. */
  readonly alamat: string;
  readonly rows: number;
}

export interface WriteOutcome {
  readonly written: readonly WrittenColumn[];
  /** To take the write back. */
  readonly checkpoint: Checkpoint;
}

/** One column on its way: what is asked, where it lands, what was there. */
interface PlannedColumn {
  readonly write: ColumnWrite;
  readonly table: RawTable;
  /** 0-based position it has after the write. */
  readonly index: number;
  /** The heading as it stands; for a column to be added the wished one. */
  readonly header: string;
  readonly before: ColumnBefore | null;
  /** How it is added; `null` when it is there. */
  readonly addition: Addition | null;
  readonly trace: string;
}

// A column asked to be added that is there already: adding it again would make Excel call it `Capaian (%)2`.
function indexOfHeader({ columns }: RawTable, header: string): number | null {
  return columns.find((column) => column.header.toLowerCase() === header.toLowerCase())?.index ?? null;
}

function planColumns(writes: readonly ColumnWrite[], reading: WorkbookReading): PlannedColumn[] {
  const added = new Map<string, number>();
  const columns = writes.map((write, order): PlannedColumn => {
    const table = reading.tables.find(({ name }) => name.toLowerCase() === write.table.toLowerCase());
    if (!table) throw ownFailure('ItemNotFound', `Tabel ${write.table} tidak ada saat dibaca.`);
    if (table.isProtected) {
      throw ownFailure(
        'ProtectedSheet',
        `Kolom "${write.header}" pada tabel ${table.name} di lembar "${table.sheet}" tidak ditulis.`,
      );
    }
    if (write.values.length !== table.rowCount) {
      const counts = `${write.values.length} nilai untuk ${table.rowCount} baris`;
      throw ownFailure('InvalidArgument', `Kolom "${write.header}" pada tabel ${table.name} tidak ditulis (${counts}).`);
    }
    const trace = `kolom ${order}`;
    const index = write.columnIndex ?? indexOfHeader(table, write.header);
    if (index === null) {
      const already = added.get(table.name) ?? 0;
      added.set(table.name, already + 1);
      const place = table.columns.length + already;
      return { write, table, index: place, header: write.header, before: null, addition: null, trace };
    }
    const header = table.columns[index]?.header ?? write.header;
    const before = reading.columnsBefore.find((column) => column.table === table.name && column.index === index) ?? null;
    if (before === null)
      throw ownFailure('ItemNotFound', `Isi lama kolom "${header}" pada tabel ${table.name} belum terbaca, jadi tidak ditimpa.`);
    return { write, table, index, header, before, addition: null, trace };
  });
  const missing = columns.filter(({ before }) => before === null);
  const additions = planAdditions(missing, reading.rooms);
  return columns.map((column) => ({ ...column, addition: additions[missing.indexOf(column)] ?? null }));
}

/** The mark of a column's first change. */
const begun = ({ trace }: PlannedColumn): string => `${trace} mulai`;

const bodyOf = (context: Excel.RequestContext, { table, header }: PlannedColumn): Excel.Range =>
  context.workbook.tables.getItem(table.name).columns.getItem(header).getDataBodyRange();

/**
 * Refuses the whole write, before anything is changed, when one of its tables
 * is gone or has other columns than were read: another Hitung (the ribbon
 * beside the pane) or a colleague may have added the results, and adding them
 * again would make a second set. `null` leaves a cell as it is; only the width counts.
 */
function guardSteps(columns: readonly PlannedColumn[]): WriteStep[] {
  return [...new Set(columns.map(({ table }) => table))].map((table) => ({
    bytes: 500 + 5 * table.columns.length,
    apply({ workbook }) {
      workbook.tables.getItem(table.name).getRange().getRow(0).values = [table.columns.map(() => null)];
    },
  }));
}

function columnSteps(column: PlannedColumn): WriteStep[] {
  const { write, table, header, addition } = column;
  const inputs = write.values.map((value): CellInput[] => [toCellInput(value, write.numberFormat)]);
  const widest = inputs.reduce((most, [input]) => Math.max(most, inputBytes(input)), 0);
  const slices = sliceRows(inputs.length, widest);
  const [only] = slices;
  const whole = slices.length <= 1 ? (only?.length ?? 0) : 0;
  const bytes = inputs.reduce((sum, [input]) => sum + inputBytes(input), 2_000);
  const open: WriteStep = {
    bytes: whole > 0 ? bytes : 2_000,
    apply(context) {
      if (addition !== null) {
        addColumn(context, table.name, header, addition, () => context.trace(begun(column)));
        dressColumn(context, table.name, header, addition);
      }
      if (inputs.length === 0) return;
      const body = bodyOf(context, column);
      // The format first: a text written before its column is Text would be interpreted.
      setUniformFormat(body, write.numberFormat);
      if (addition !== null) alignBody(body, write);
      context.trace(begun(column));
      // The whole body at once: a table that has grown or shrunk since it was read refuses it.
      if (whole > 0) body.values = inputs;
    },
  };
  const parts = whole > 0 ? [] : slices.map(({ start, length }) => slicePart(column, inputs, start, length, widest * length));
  const close: WriteStep = { bytes: 200, apply: (context) => context.trace(column.trace) };
  return [open, ...parts, close];
}

function slicePart(column: PlannedColumn, inputs: CellInput[][], start: number, length: number, bytes: number): WriteStep {
  return {
    bytes,
    apply(context) {
      bodyOf(context, column)
        .getCell(start, 0)
        .getResizedRange(length - 1, 0).values = inputs.slice(start, start + length);
    },
  };
}

function toWritten({ table, header, index, write }: PlannedColumn): WrittenColumn {
  const first = table.headerRow + 1;
  const column = table.firstColumn + index;
  const end = write.values.length > 1 ? `:${columnLetters(column)}${table.headerRow + write.values.length}` : '';
  return { table: table.name, header, alamat: cellAddress(table.sheet, first, column) + end, rows: write.values.length };
}

function toAdded({ table, header, index }: PlannedColumn, { grown, width }: Addition): AddedColumn {
  const { sheet, headerRow, firstColumn } = table;
  return {
    table: table.name,
    header,
    ...(grown ? { grownAt: { sheet, row: headerRow - 1, column: firstColumn - 1 + index } } : {}),
    ...(width === null ? {} : { width: width.before }),
  };
}

function toCheckpoint(columns: readonly PlannedColumn[]): Checkpoint {
  return {
    columns: columns.map(({ before }) => before).filter((before) => before !== null),
    // The last added goes first: taking it away moves nothing that is still to go.
    addedColumns: columns.flatMap((column) => (column.addition === null ? [] : [toAdded(column, column.addition)])).reverse(),
    sheets: [],
    addedSheets: [],
  };
}

/** How far the writing came by the messages that were answered. */
interface Answered {
  readonly steps: number;
  /** Steps before the first column, and for each column those until its end. */
  readonly guards: number;
  readonly until: readonly number[];
}

/** Says which columns stand and which do not, when the host has told how far it came. */
function describeHalfWritten(
  failure: ExcelFailure,
  columns: readonly PlannedColumn[],
  { steps, guards, until }: Answered,
): ExcelFailure {
  const name = ({ header, table }: PlannedColumn): string => `${table.name}[${header}]`;
  const done = columns.filter(({ trace }, order) => (until[order] ?? 0) <= steps || failure.traces.includes(trace));
  const rest = columns.filter((column) => !done.includes(column));
  const unsure = !failure.stoppedAtAction;
  const parts = [
    ...(unsure ? [MAY_HAVE_WRITTEN] : []),
    ...(unsure && done.length === 0 ? [] : [`Sudah tertulis: ${done.map(name).join(', ') || 'tidak ada'}.`]),
    `${unsure ? 'Belum pasti tertulis' : 'Belum tertulis utuh'}: ${rest.map(name).join(', ') || 'tidak ada'}.`,
    TAKE_BACK_OR_REPEAT,
  ];
  // Only what was begun is to be put back: a later column's table may be gone, which would refuse it all.
  const touched = columns.filter(
    (column, order) => unsure || (until[order - 1] ?? guards) < steps || failure.traces.includes(begun(column)),
  );
  return withConsequence(failure, steps, parts.join(' '), toCheckpoint(touched));
}

/**
 * Writes computed columns, all rows of each at once, in one sync (one more a
 * further 5 MB); what is missing is added at its table's right end. `raw` is
 * the reading the values were computed from; without it the tables are read
 * anew first. Nothing is written when a sheet is protected or a table has
 * changed. Throws `ExcelFailure`; when the host stops midway it names the
 * columns that stand and those that do not.
 */
export async function writeColumns(
  session: ExcelSession,
  writes: readonly ColumnWrite[],
  raw?: RawWorkbook,
): Promise<WriteOutcome> {
  const reading = isReading(raw) ? raw : await readForWriting(session, writes);
  const columns = planColumns(writes, reading);
  const steps = guardSteps(columns);
  const guards = steps.length;
  const until = columns.map((column) => steps.push(...columnSteps(column)));
  let answered = 0;
  try {
    await session.write((context) => runWriteSteps(context, steps, { onChunk: (done) => (answered = done) }));
  } catch (error) {
    throw error instanceof ExcelFailure ? describeHalfWritten(error, columns, { steps: answered, guards, until }) : error;
  }
  return { written: columns.map(toWritten), checkpoint: toCheckpoint(columns) };
}

async function readForWriting(session: ExcelSession, writes: readonly ColumnWrite[]): Promise<WorkbookReading> {
  const indexesOf = (name: string): number[] =>
    writes
      .filter(({ table, columnIndex }) => table.toLowerCase() === name.toLowerCase() && columnIndex !== null)
      .map(({ columnIndex }) => columnIndex ?? 0);
  return readWorkbook(session, () => [], [...new Set(writes.map(({ table }) => table))], { selectComputed: indexesOf });
}
