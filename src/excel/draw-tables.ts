import { columnLetters, quoteSheet } from '../model/address';
import type { RawWorkbook } from '../model/raw';
import type { LakipTable } from '../report/lakip-table';
import type { Checkpoint } from './checkpoint';
import { chooseSheets, type ChosenSheet } from './choose-sheet';
import { runWriteSteps, type WriteStep } from './chunks';
import { countChanges, type Perubahan } from './count-changes';
import { drawSheetSteps } from './draw-sheet';
import { ExcelFailure, ownFailure } from './failure';
import { runWithSnapshots, type SheetsBefore } from './generated-sheets';
import { describeHalfDrawn, toCheckpoint, type SheetJob } from './half-drawn';
import { placeSheets } from './place-sheets';
import { isReading } from './read-workbook';
import type { ExcelSession } from './session';
import { queueSheetList } from './sheet-list';
import { planSheet, type BesideBlock, type SheetPlan } from './sheet-plan';

export interface DrawnTable {
  readonly id: string;
  readonly kunci: string;
  readonly judul: string;
  readonly lembar: string;
  /** The whole drawn range with its sheet. */
  readonly alamat: string;
  readonly perubahan: Perubahan;
  readonly note: string | null;
}

export interface DrawOutcome {
  readonly drawn: readonly DrawnTable[];
  readonly checkpoint: Checkpoint;
}

export interface DrawOptions {
  readonly onProgress?: (progress: { readonly langkah: string; readonly selesai: number; readonly dari: number }) => void;
  /** Aborting stops between two sheets: tables already drawn stay, and only they come back. */
  readonly signal?: AbortSignal;
  /** A reading made with `generatedSheets`; saves the reading of its own. */
  readonly raw?: RawWorkbook;
  /** Keys of the whole report in order, where `tables` are only some of it: places for new sheets. */
  readonly order?: readonly string[];
  /** What else stands on the sheet of a table, beside it. */
  readonly beside?: (table: LakipTable, plan: SheetPlan) => readonly BesideBlock[];
  /** A message a sheet, so that progress is seen and the person can stop; else as few messages as possible. */
  readonly perLembar?: boolean;
}

interface DrawJob extends SheetJob {
  readonly table: LakipTable;
}

/** One or more sheets that go into the same messages. */
interface DrawGroup {
  readonly jobs: readonly DrawJob[];
  readonly steps: readonly WriteStep[];
  /** Of each job: its steps up to and including the last, and what is said of it once it stands. */
  readonly ends: readonly { readonly job: DrawJob; readonly stepsUntil: number; readonly drawn: DrawnTable }[];
}

async function readSheets(session: ExcelSession): Promise<SheetsBefore> {
  return session.read(async (context) => {
    const take = queueSheetList(context);
    await context.sync();
    return runWithSnapshots(context, take());
  });
}

function refuseProtected(chosen: readonly ChosenSheet[], { snapshots }: SheetsBefore): void {
  const locked = chosen.filter(({ target }) => snapshots.get(target.mark)?.isProtected).map(({ target }) => `"${target.sheet}"`);
  if (locked.length > 0) throw ownFailure('ProtectedSheet', `Tabel tidak digambar: lembar ${locked.join(', ')} terproteksi.`);
}

function toDrawn({ table, target, note }: DrawJob, plan: SheetPlan, { snapshots }: SheetsBefore): DrawnTable {
  const alamat = `${quoteSheet(target.sheet)}!A1:${columnLetters(plan.columnCount)}${plan.rowCount}`;
  const judul = [...(table.nomor === null ? [] : [table.nomor]), ...table.judul].join(' ') || target.sheet;
  const perubahan = countChanges(plan, target.isNew ? undefined : snapshots.get(target.mark));
  return { id: table.id, kunci: table.kunci, judul, lembar: target.sheet, alamat, perubahan, note };
}

function planGroup(jobs: readonly DrawJob[], before: SheetsBefore, beside: DrawOptions['beside']): DrawGroup {
  const steps: WriteStep[] = [];
  const ends = jobs.map((job) => {
    const bare = planSheet(job.table);
    const plan = { ...bare, beside: [...bare.beside, ...(beside?.(job.table, bare) ?? [])] };
    steps.push(...drawSheetSteps(job.target, plan, job.table.orientation, job.trace));
    return { job, stepsUntil: steps.length, drawn: toDrawn(job, plan, before) };
  });
  return { jobs, steps, ends };
}

/** Lets the pane draw itself and take a click: planning a long table keeps the thread. */
const breathe = (): Promise<void> => new Promise((resolve) => setTimeout(resolve, 0));

function planJobs(tables: readonly LakipTable[], before: SheetsBefore, order: readonly string[]): DrawJob[] {
  const chosen = placeSheets(chooseSheets(tables, before.list), before.list, order);
  refuseProtected(chosen, before);
  return tables.flatMap((table, index): DrawJob[] => {
    const choice = chosen[index];
    if (!choice) return [];
    const { mark } = choice.target;
    const oldCharts = before.snapshots.get(mark)?.charts.filter((name) => name === mark).length ?? 0;
    return [{ ...choice, target: { ...choice.target, oldCharts }, table, trace: `lembar ${index}` }];
  });
}

/**
 * Draws the tables as formatted sheets ready for A4, one sheet each, after one or two syncs of reading unless `raw` brings
 * what is needed: all in one sync (one more a further 5 MB), or `perLembar` in one sync a sheet. A generated sheet is
 * emptied and drawn again in place; a new one stands after the one before it in the report; a person's own sheet is never
 * touched. Throws `ExcelFailure`; when the host stops midway it says which sheets are whole.
 */
export async function drawTables(
  session: ExcelSession,
  tables: readonly LakipTable[],
  options: DrawOptions = {},
): Promise<DrawOutcome> {
  const { onProgress, signal, raw, beside, perLembar = false, order = tables.map(({ kunci }) => kunci) } = options;
  const before = (isReading(raw) ? raw.sheetsBefore : null) ?? (await readSheets(session));
  const jobs = planJobs(tables, before, order);
  const groups = perLembar ? jobs.map((job) => [job]) : [jobs];
  const drawn: DrawnTable[] = [];
  const whole: DrawJob[] = [];
  let underWay: readonly DrawJob[] = [];
  let confirmed = 0;
  const report = (next: DrawJob | undefined): void =>
    onProgress?.({
      langkah: next && perLembar ? `Menggambar lembar "${next.target.sheet}"` : 'Menggambar lembar',
      selesai: whole.length,
      dari: jobs.length,
    });

  async function drawGroup(context: Excel.RequestContext, { steps, ends }: DrawGroup): Promise<void> {
    await runWriteSteps(context, steps, {
      onChunk(done) {
        confirmed += 1;
        for (const end of ends) {
          if (end.stepsUntil > done || whole.includes(end.job)) continue;
          whole.push(end.job);
          drawn.push(end.drawn);
        }
        if (!perLembar || whole.length === jobs.length) report(undefined);
      },
    });
  }

  try {
    await session.write(async (context) => {
      for (const group of groups) {
        if (perLembar) await breathe();
        if (signal?.aborted) return;
        report(group[0]);
        underWay = group;
        await drawGroup(context, planGroup(group, before, beside));
      }
    });
  } catch (error) {
    throw error instanceof ExcelFailure ? describeHalfDrawn(error, { jobs, whole, underWay, confirmed }, before) : error;
  }
  return { drawn, checkpoint: toCheckpoint(whole, before) };
}
