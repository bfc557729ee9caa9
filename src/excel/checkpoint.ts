import type { AddedTable } from './added-table';
import { inputBytes, type CellInput } from './cell-input';
import { runWriteSteps, sliceRows, type WriteStep } from './chunks';
import { ExcelFailure } from './failure';
import type { ColumnBefore } from './read-workbook';
import { queueAdded, removeColumnSteps, type AddedColumn, type FoundColumn } from './remove-columns';
import { restoreSheetSteps } from './restore-sheet';
import type { ExcelSession } from './session';
import { queueSheetList, type SheetList } from './sheet-list';
import type { SheetSnapshot } from './sheet-snapshot';
import { setUniformFormat } from './uniform-format';

/**
 * What one write changed, as it was before. Plain data, kept in memory by
 * whoever may offer to take the write back.
 */
export interface Checkpoint {
  readonly columns: readonly ColumnBefore[];
  readonly addedColumns: readonly AddedColumn[];
  readonly sheets: readonly SheetSnapshot[];
  /** The sheets the write made: their marks, and the names they were given. */
  readonly addedSheets: readonly { readonly mark: string; readonly sheet: string }[];
  /** Input tables the write made, each on a sheet of its own. */
  readonly addedTables?: readonly AddedTable[];
}

const bodyOf = (context: Excel.RequestContext, table: string, header: string): Excel.Range =>
  context.workbook.tables.getItem(table).columns.getItem(header).getDataBodyRange();

function restoreColumnSteps({ table, header, contents, numberFormats }: ColumnBefore): WriteStep[] {
  const widest = contents.reduce<number>((most, content) => Math.max(most, inputBytes(content)), 0);
  const uniform = numberFormats.every((format) => format === numberFormats[0]);
  return sliceRows(contents.length, widest + (uniform ? 0 : 20)).map(({ start, length }) => ({
    bytes: (widest + (uniform ? 0 : 20)) * length,
    apply(context) {
      const body = bodyOf(context, table, header);
      const range = length === contents.length ? body : body.getCell(start, 0).getResizedRange(length - 1, 0);
      if (uniform) setUniformFormat(range, numberFormats[0] ?? 'General');
      else range.numberFormat = numberFormats.slice(start, start + length).map((format) => [format]);
      range.formulas = contents.slice(start, start + length).map((content): CellInput[] => [content]);
    },
  }));
}

interface Standing {
  readonly list: SheetList;
  /** Columns of the checkpoint whose table or heading is gone or whose rows are no longer as many. */
  readonly changed: readonly string[];
  /** Added columns that are still there. */
  readonly added: readonly FoundColumn[];
  /** Sheets the write added and could not mark any more, still empty. */
  readonly unmarked: readonly string[];
  /** Names of the charts on the sheets that were drawn again, by the sheet's mark. */
  readonly charts: ReadonlyMap<string, readonly string[]>;
}

/** The charts that stand on the sheets of these marks now. */
async function readCharts(context: Excel.RequestContext, { marks }: SheetList, wanted: readonly string[]) {
  const found = wanted.flatMap((mark) => {
    const sheet = marks.get(mark);
    if (!sheet) return [];
    const { charts } = context.workbook.worksheets.getItem(sheet);
    charts.load('items/name');
    return [[mark, charts] as const];
  });
  if (found.length > 0) await context.sync();
  return new Map(found.map(([mark, charts]) => [mark, charts.items.map(({ name }) => name)] as const));
}

async function lookAround(
  session: ExcelSession,
  { columns, addedColumns, addedSheets, sheets: drawnAgain }: Checkpoint,
): Promise<Standing> {
  return session.read(async (context) => {
    const { tables, worksheets } = context.workbook;
    const takeList = queueSheetList(context);
    const kept = columns.map((column) => {
      const found = tables.getItemOrNullObject(column.table).columns.getItemOrNullObject(column.header);
      const body = found.getDataBodyRange();
      body.load('rowCount');
      return { column, found, body };
    });
    const added = addedColumns.map((column) => queueAdded(context, column));
    const sheets = addedSheets.map(({ mark, sheet }) => {
      const found = worksheets.getItemOrNullObject(sheet);
      const used = found.getUsedRangeOrNullObject(true);
      used.load('address');
      return { mark, sheet, found, used };
    });
    await context.sync();
    const list = takeList();
    const charts = await readCharts(
      context,
      list,
      drawnAgain.map(({ mark }) => mark),
    );
    return {
      list,
      charts,
      unmarked: sheets
        .filter(({ mark, found, used }) => !list.marks.has(mark) && !found.isNullObject && used.isNullObject)
        .map(({ sheet }) => sheet),
      changed: kept
        .filter(({ column, found, body }) => found.isNullObject || body.rowCount !== column.contents.length)
        .map(({ column }) => `${column.table}[${column.header}]`),
      added: added.map((take) => take()).filter((column) => column !== null),
    };
  });
}

function sheetSteps({ addedSheets, sheets }: Checkpoint, { list: { marks }, unmarked, charts }: Standing): WriteStep[] {
  const steps: WriteStep[] = unmarked.map((sheet) => ({
    bytes: 500,
    apply: ({ workbook }) => workbook.worksheets.getItem(sheet).delete(),
  }));
  for (const snapshot of sheets) {
    const sheet = marks.get(snapshot.mark);
    if (sheet) steps.push(...restoreSheetSteps(snapshot, sheet, charts.get(snapshot.mark) ?? []));
  }
  for (const { mark } of addedSheets) {
    const sheet = marks.get(mark);
    if (sheet === undefined) continue;
    steps.push({
      bytes: 500,
      apply({ workbook }) {
        workbook.names.getItem(mark).delete();
        if (sheet !== null) workbook.worksheets.getItem(sheet).delete();
      },
    });
  }
  return steps;
}

/**
 * Puts back what one write changed: the former contents (formulas included)
 * and number formats of the columns; columns that were added go again;
 * generated sheets that were new are deleted, those that were drawn again get
 * back what `SheetSnapshot` keeps. What the person has typed since into those
 * very columns and sheets is replaced too. A table that has gained or lost
 * rows since is refused as a whole, before anything is changed. When the host
 * stops midway the failure carries the checkpoint: taking back can be repeated.
 */
export async function takeBack(session: ExcelSession, checkpoint: Checkpoint): Promise<void> {
  const standing = await lookAround(session, checkpoint);
  if (standing.changed.length > 0) {
    throw new ExcelFailure(
      'InvalidArgument',
      `Kolom ${standing.changed.join(', ')} tidak dapat dikembalikan: sejak ditulis, tabelnya dihapus, diganti nama, atau jumlah barisnya berubah. Tidak ada yang diubah. Kembalikan tabelnya seperti semula lalu tekan Batalkan lagi, atau jalankan Hitung sekali lagi supaya kolomnya sesuai.`,
    );
  }
  const removals = removeColumnSteps(standing.added);
  const steps = [...checkpoint.columns.flatMap(restoreColumnSteps), ...removals, ...sheetSteps(checkpoint, standing)];
  try {
    await session.write((context) => runWriteSteps(context, steps));
  } catch (error) {
    if (!(error instanceof ExcelFailure) || !error.mayHaveWritten) throw error;
    // Everything is put back from the start again: doing it twice is the same as doing it once.
    const { code, sebab, traces, stoppedAtAction } = error;
    const pesan = `${sebab} Pengembalian mungkin sudah berjalan sebagian: tekan Batalkan sekali lagi untuk menuntaskannya.`;
    throw new ExcelFailure(code, pesan, { mayHaveWritten: true, checkpoint, sebab, traces, stoppedAtAction, cause: error });
  }
}
