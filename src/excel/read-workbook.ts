import { COLUMNS } from '../model/contract/columns';
import { matchHeaders } from '../model/contract/match-header';
import { parseNamaTabel } from '../model/contract/nama-tabel';
import type { RawColumn, RawTable, RawWorkbook } from '../model/raw';
import { queueAnswers } from './answers';
import type { CellInput } from './cell-input';
import { runReadTasks } from './chunks';
import { readColumns, type ColumnWanted } from './column-reads';
import { runWithSnapshots, type SheetsBefore } from './generated-sheets';
import type { ExcelSession } from './session';
import { queueSheetList } from './sheet-list';
import type { TableRoom } from './table-room';
import { queueStructure, type TableStructure } from './table-structure';

export type ColumnSelection = 'none' | 'values' | 'values+formats';
export type SelectColumns = (name: string, headers: readonly string[]) => readonly ColumnSelection[];
export type SelectComputed = (name: string, headers: readonly string[]) => readonly number[];

/** A computed column as it stood when it was read. */
export interface ColumnBefore {
  readonly table: string;
  readonly index: number;
  readonly header: string;
  /** One a body row, ready for `range.formulas`. */
  readonly contents: readonly CellInput[];
  readonly numberFormats: readonly string[];
}

/** The raw workbook, and what a write needs to know of the workbook before it. */
export interface WorkbookReading extends RawWorkbook {
  readonly columnsBefore: readonly ColumnBefore[];
  /** What stands right of the tables that may get columns, by the table's name. */
  readonly rooms: ReadonlyMap<string, TableRoom>;
  /** The generated sheets as they stand; `null` when they were not asked for. */
  readonly sheetsBefore: SheetsBefore | null;
}

export interface ReadOptions {
  /** Which columns the add-in may write; by default those the table contract calls `hasil`. */
  readonly selectComputed?: SelectComputed;
  /** Also read the generated sheets, so that drawing needs no reading of its own. */
  readonly generatedSheets?: boolean;
}

/** Is this raw workbook fresh from Excel, with what was there before? */
export function isReading(raw: RawWorkbook | undefined): raw is WorkbookReading {
  return raw !== undefined && 'columnsBefore' in raw;
}

function computedByContract(name: string, headers: readonly string[]): readonly number[] {
  const known = parseNamaTabel(name);
  if (known === null) return [];
  return [...matchHeaders(known, headers).kolom.values()]
    .filter(({ kolom }) => kolom.peran === 'hasil')
    .map(({ index }) => index);
}

/** Whether columns may be added to a table: one of the contract without results never gets any. */
function mayGrow(name: string): boolean {
  const known = parseNamaTabel(name);
  return known === null || COLUMNS[known].some(({ peran }) => peran === 'hasil');
}

const key = (name: string): string => name.trim().toLowerCase();

async function readStructures(context: Excel.RequestContext, names: readonly string[], withSheets: boolean) {
  const tables = context.workbook.tables;
  tables.load('items/name');
  const takeAnswers = queueAnswers(context);
  const takeSheets = withSheets ? queueSheetList(context) : null;
  const takers = names.map((name) => queueStructure(context, name, mayGrow(name)));
  await context.sync();
  const tableNames = tables.items.map((table) => table.name);
  const found = takers.map((take) => take()).filter((table) => table !== null);
  // Excel finds a table whatever its case; a host that does not gets one more sync.
  const missed = tableNames.filter(
    (name) => names.some((wanted) => key(wanted) === key(name)) && !found.some((t) => t.name === name),
  );
  if (missed.length > 0) {
    const more = missed.map((name) => queueStructure(context, name, mayGrow(name)));
    await context.sync();
    found.push(...more.map((take) => take()).filter((table) => table !== null));
  }
  return { tableNames, found, answers: takeAnswers(), sheets: takeSheets?.() ?? null };
}

function planReads(table: TableStructure, select: SelectColumns, computed: SelectComputed) {
  const selection = select(table.name, table.headers);
  const before = new Set(computed(table.name, table.headers));
  const wanted = table.headers.flatMap((_header, index): ColumnWanted[] => {
    const chosen = selection[index] ?? 'none';
    if (chosen === 'none' && !before.has(index)) return [];
    return [{ index, values: chosen !== 'none', formats: chosen === 'values+formats', before: before.has(index) }];
  });
  const { reads, tasks } = readColumns(table, wanted);
  return { table, reads: new Map(reads.map((read) => [read.wanted.index, read])), tasks };
}

function toRawTable({ table, reads }: ReturnType<typeof planReads>): RawTable {
  const columns = table.headers.map((header, index): RawColumn => {
    const read = reads.get(index);
    return {
      header,
      index,
      values: read?.wanted.values ? read.values : null,
      numberFormats: read?.wanted.formats ? read.formats : null,
    };
  });
  return {
    name: table.name,
    sheet: table.sheet,
    headerRow: table.bodyRow, // 0-based row of the body = 1-based row above it
    firstColumn: table.firstColumn + 1,
    rowCount: table.rowCount,
    columns,
    isProtected: table.isProtected,
  };
}

function columnsBefore({ table, reads }: ReturnType<typeof planReads>): ColumnBefore[] {
  return [...reads.values()]
    .filter(({ wanted }) => wanted.before)
    .map(({ wanted: { index }, restoring, formats }) => ({
      table: table.name,
      index,
      header: table.headers[index] ?? '',
      contents: restoring,
      numberFormats: formats,
    }));
}

/**
 * Reads the tables of these names (case does not count) with the columns
 * `selectColumns` asks for, and keeps the computed columns as they are now, for
 * a write that can be taken back. Two syncs, one more a further 5 MB. A table
 * that is absent is simply not in the result. Throws `ExcelFailure`.
 */
export async function readWorkbook(
  session: ExcelSession,
  selectColumns: SelectColumns,
  tableNames: readonly string[],
  options: ReadOptions = {},
): Promise<WorkbookReading> {
  const { selectComputed = computedByContract, generatedSheets = false } = options;
  return session.read(async (context) => {
    const structure = await readStructures(context, tableNames, generatedSheets);
    const plans = structure.found.map((table) => planReads(table, selectColumns, selectComputed));
    const tasks = plans.flatMap((plan) => plan.tasks);
    const sheetsBefore = structure.sheets === null ? null : await runWithSnapshots(context, structure.sheets, tasks);
    if (sheetsBefore === null) await runReadTasks(context, tasks);
    return {
      tables: plans.map(toRawTable),
      tableNames: structure.tableNames,
      answers: structure.answers,
      columnsBefore: plans.flatMap(columnsBefore),
      rooms: new Map(structure.found.flatMap(({ name, room }) => (room === null ? [] : [[name, room] as const]))),
      sheetsBefore,
    };
  });
}
