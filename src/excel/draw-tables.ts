import { columnLetters, quoteSheet } from '../model/address';
import type { RawWorkbook } from '../model/raw';
import type { LakipTable } from '../report/lakip-table';
import type { Checkpoint } from './checkpoint';
import { chooseSheets, type ChosenSheet } from './choose-sheet';
import { runReadTasks, runWriteSteps } from './chunks';
import { drawSheetSteps } from './draw-sheet';
import { ExcelFailure, ownFailure, withConsequence } from './failure';
import { MAY_HAVE_WRITTEN, TAKE_BACK_OR_REPEAT } from './failure-messages';
import { readSnapshots, type SheetsBefore } from './generated-sheets';
import { isReading } from './read-workbook';
import type { ExcelSession } from './session';
import { queueSheetList } from './sheet-list';
import { planSheet, type SheetPlan } from './sheet-plan';

export interface DrawnTable {
  readonly id: string;
  readonly judul: string;
  readonly lembar: string;
  /** The whole drawn range with its sheet. */
  readonly alamat: string;
  readonly note: string | null;
}

export interface DrawOutcome {
  readonly drawn: readonly DrawnTable[];
  readonly checkpoint: Checkpoint;
}

export interface DrawOptions {
  readonly onProgress?: (progress: { readonly langkah: string; readonly selesai: number; readonly dari: number }) => void;
  /** Aborting stops between two messages: tables already drawn stay, and only they come back. */
  readonly signal?: AbortSignal;
  /** A reading made with `generatedSheets`; saves the reading of its own. */
  readonly raw?: RawWorkbook;
}

interface PlannedSheet extends ChosenSheet {
  readonly table: LakipTable;
  readonly plan: SheetPlan;
  readonly trace: string;
  /** Steps of the drawing up to and including this sheet's last. */
  readonly stepsUntil: number;
}

async function readSheets(session: ExcelSession): Promise<SheetsBefore> {
  return session.read(async (context) => {
    const take = queueSheetList(context);
    await context.sync();
    const snapshots = readSnapshots(take());
    await runReadTasks(context, snapshots.tasks);
    return snapshots.take();
  });
}

function refuseProtected(chosen: readonly ChosenSheet[], { snapshots }: SheetsBefore): void {
  const locked = chosen.filter(({ target }) => snapshots.get(target.mark)?.isProtected).map(({ target }) => `"${target.sheet}"`);
  if (locked.length > 0) throw ownFailure('ProtectedSheet', `Tabel tidak digambar: lembar ${locked.join(', ')} terproteksi.`);
}

function toCheckpoint(sheets: readonly PlannedSheet[], { snapshots }: SheetsBefore): Checkpoint {
  const rewritten = sheets.filter(({ target }) => !target.isNew).map(({ target }) => snapshots.get(target.mark));
  return {
    columns: [],
    addedColumns: [],
    sheets: rewritten.filter((snapshot) => snapshot !== undefined),
    addedSheets: sheets.filter(({ target }) => target.isNew).map(({ target: { mark, sheet } }) => ({ mark, sheet })),
  };
}

function toDrawn({ table, target, plan, note }: PlannedSheet): DrawnTable {
  const alamat = `${quoteSheet(target.sheet)}!A1:${columnLetters(plan.columnCount)}${plan.rowCount}`;
  const judul = [...(table.nomor === null ? [] : [table.nomor]), ...table.judul].join(' ');
  return { id: table.id, judul, lembar: target.sheet, alamat, note };
}

function describeHalfDrawn(
  failure: ExcelFailure,
  sheets: readonly PlannedSheet[],
  stepsDone: number,
  before: SheetsBefore,
): ExcelFailure {
  const whole = sheets.filter(({ trace, stepsUntil }) => stepsUntil <= stepsDone || failure.traces.includes(trace));
  const rest = sheets.filter((sheet) => !whole.includes(sheet));
  const names = (some: readonly PlannedSheet[]): string =>
    some.map(({ target }) => `"${target.sheet}"`).join(', ') || 'tidak ada';
  const unsure = !failure.stoppedAtAction;
  const parts = [
    ...(unsure ? [MAY_HAVE_WRITTEN] : []),
    ...(unsure && whole.length === 0 ? [] : [`Lembar yang sudah utuh: ${names(whole)}.`]),
    `${unsure ? 'Lembar yang belum pasti' : 'Lembar yang belum'}: ${names(rest)}.`,
    TAKE_BACK_OR_REPEAT,
  ];
  return withConsequence(failure, stepsDone, parts.join(' '), toCheckpoint(sheets, before));
}

/**
 * Draws the tables as formatted sheets ready for A4, one sheet each, all in
 * one sync (one more a further 5 MB), after one or two syncs of reading unless
 * `raw` brings what is needed. A generated sheet is emptied and drawn again in
 * place; a person's own sheet is never touched. Throws `ExcelFailure`; when
 * the host stops midway it says which sheets are whole.
 */
export async function drawTables(
  session: ExcelSession,
  tables: readonly LakipTable[],
  options: DrawOptions = {},
): Promise<DrawOutcome> {
  const { onProgress, signal, raw } = options;
  const before = (isReading(raw) ? raw.sheetsBefore : null) ?? (await readSheets(session));
  const chosen = chooseSheets(tables, before.list);
  refuseProtected(chosen, before);

  const steps: ReturnType<typeof drawSheetSteps> = [];
  const sheets = tables.flatMap((table, order): PlannedSheet[] => {
    const choice = chosen[order];
    if (!choice) return [];
    const plan = planSheet(table);
    const trace = `lembar ${order}`;
    steps.push(...drawSheetSteps(choice.target, plan, table.orientation, trace));
    return [{ ...choice, table, plan, trace, stepsUntil: steps.length }];
  });

  const wholeAfter = (done: number): PlannedSheet[] => sheets.filter(({ stepsUntil }) => stepsUntil <= done);
  let stepsDone = 0;
  const onChunk = (done: number): void => {
    stepsDone = done;
    onProgress?.({ langkah: 'Menggambar lembar', selesai: wholeAfter(done).length, dari: sheets.length });
  };
  try {
    await session.write((context) => runWriteSteps(context, steps, { mayGoOn: () => !signal?.aborted, onChunk }));
  } catch (error) {
    throw error instanceof ExcelFailure ? describeHalfDrawn(error, sheets, stepsDone, before) : error;
  }
  // A sheet begun before the person cancelled is part of the checkpoint too.
  const begun =
    stepsDone === steps.length ? sheets : sheets.filter((_sheet, order) => (sheets[order - 1]?.stepsUntil ?? 0) < stepsDone);
  return { drawn: wholeAfter(stepsDone).map(toDrawn), checkpoint: toCheckpoint(begun, before) };
}
