import { BEGUN } from './draw-sheet';
import { withConsequence, type ExcelFailure } from './failure';
import { MAY_HAVE_WRITTEN, TAKE_BACK_OR_REPEAT } from './failure-messages';
import type { Checkpoint } from './checkpoint';
import type { ChosenSheet } from './choose-sheet';
import type { SheetsBefore } from './generated-sheets';

/** A sheet of this drawing, and the trace that tells it is whole. */
export interface SheetJob extends ChosenSheet {
  readonly trace: string;
}

/** How far a drawing came when it failed. */
export interface DrawingStand {
  readonly jobs: readonly SheetJob[];
  /** Jobs whose last step Excel had confirmed. */
  readonly whole: readonly SheetJob[];
  /** Jobs of the messages that were being sent. */
  readonly underWay: readonly SheetJob[];
  /** Parts of the drawing confirmed before. */
  readonly confirmed: number;
}

/** What taking back this drawing needs of the sheets it began. */
export function toCheckpoint(begun: readonly SheetJob[], { snapshots }: SheetsBefore): Checkpoint {
  const rewritten = begun.filter(({ target }) => !target.isNew).map(({ target }) => snapshots.get(target.mark));
  return {
    columns: [],
    addedColumns: [],
    sheets: rewritten.filter((snapshot) => snapshot !== undefined),
    addedSheets: begun.filter(({ target }) => target.isNew).map(({ target: { mark, sheet } }) => ({ mark, sheet })),
  };
}

/** The jobs that may have been begun: where Excel told at which action it stopped, no job after the one it stopped in. */
function begunBy(failure: ExcelFailure, whole: readonly SheetJob[], underWay: readonly SheetJob[]): SheetJob[] {
  const open = underWay.filter((job) => !whole.includes(job));
  if (!failure.stoppedAtAction) return [...whole, ...open];
  // Reaching the first mark of a sheet is reaching the sheet; without any, the stop was before it or at its making.
  const reached = Math.max(1, failure.traces.filter((trace) => trace === BEGUN).length);
  return [...whole, ...open.slice(0, reached)];
}

/** A set may have thirty sheets: more names than these are counted. */
const MOST_NAMES = 6;

function listSheets(jobs: readonly SheetJob[]): string {
  if (jobs.length === 0) return 'tidak ada';
  const names = jobs
    .slice(0, MOST_NAMES)
    .map(({ target }) => `"${target.sheet}"`)
    .join(', ');
  return jobs.length > MOST_NAMES ? `${names}, dan ${jobs.length - MOST_NAMES} lembar lain` : names;
}

/** The failure in the words of a drawing: which sheets are whole, which are not, what to do, and how to take it back. */
export function describeHalfDrawn(failure: ExcelFailure, stand: DrawingStand, before: SheetsBefore): ExcelFailure {
  const { jobs, underWay, confirmed } = stand;
  const whole = jobs.filter((job) => stand.whole.includes(job) || (underWay.includes(job) && failure.traces.includes(job.trace)));
  const rest = jobs.filter((job) => !whole.includes(job));
  const unsure = !failure.stoppedAtAction;
  const parts = [
    ...(unsure ? [MAY_HAVE_WRITTEN] : []),
    ...(unsure && whole.length === 0 ? [] : [`Lembar yang sudah utuh: ${listSheets(whole)}.`]),
    `${unsure ? 'Lembar yang belum pasti' : 'Lembar yang belum'}: ${listSheets(rest)}.`,
    TAKE_BACK_OR_REPEAT,
  ];
  return withConsequence(failure, confirmed, parts.join(' '), toCheckpoint(begunBy(failure, whole, underWay), before));
}
