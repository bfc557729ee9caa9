import type { Checkpoint } from './checkpoint';
import { FAILURE_MESSAGES, MAY_HAVE_WRITTEN } from './failure-messages';

export interface ExcelFailureDetails {
  readonly mayHaveWritten?: boolean;
  /** To take back what was written before the failure, where that is known. */
  readonly checkpoint?: Checkpoint | null;
  /** Trace marks the host reached before it failed: `context.trace()`. */
  readonly traces?: readonly string[];
  /** What happened, without what it means for the workbook; the whole sentence unless said. */
  readonly sebab?: string;
  /** The host has told at which action it stopped, so that `traces` is all it reached. */
  readonly stoppedAtAction?: boolean;
  readonly cause?: unknown;
}

/** The only error this room throws: a stable code and an Indonesian sentence saying what happened, why and what to do. */
export class ExcelFailure extends Error {
  readonly code: string;
  /** Indonesian, complete, ready to be shown. */
  readonly pesan: string;
  /** The workbook may have been changed, wholly or in part. */
  readonly mayHaveWritten: boolean;
  readonly checkpoint: Checkpoint | null;
  readonly traces: readonly string[];
  readonly sebab: string;
  readonly stoppedAtAction: boolean;

  constructor(code: string, pesan: string, details: ExcelFailureDetails = {}) {
    super(`${code}: ${pesan}`, { cause: details.cause });
    this.name = 'ExcelFailure';
    this.code = code;
    this.pesan = pesan;
    this.mayHaveWritten = details.mayHaveWritten ?? false;
    this.checkpoint = details.checkpoint ?? null;
    this.traces = details.traces ?? [];
    this.sebab = details.sebab ?? pesan;
    this.stoppedAtAction = details.stoppedAtAction ?? false;
  }
}

const messageOf = (code: string) => FAILURE_MESSAGES[code] ?? FAILURE_MESSAGES['tidak-dikenal'];

/** The Indonesian sentence for an Office error code. */
function failureSentence(code: string, wrote = false): string {
  const message = messageOf(code);
  return (wrote ? message?.pesanTulis : undefined) ?? message?.pesan ?? code;
}

/** A read that failed with this code is worth one more try. */
export function isTransient(code: string): boolean {
  return FAILURE_MESSAGES[code]?.transient ?? false;
}

interface OfficeErrorLike {
  readonly code: string;
  readonly traceMessages?: readonly string[];
  readonly debugInfo?: { readonly errorLocation?: string };
}

// Not `instanceof OfficeExtension.Error`: the library may live in another realm than this code.
function isOfficeError(error: unknown): error is OfficeErrorLike {
  return typeof error === 'object' && error !== null && 'code' in error && typeof error.code === 'string';
}

/**
 * Any thrown value as an `ExcelFailure`. `wrote`: a write batch was sent, so
 * what ran before the failing action stays; `wroteBefore`: an earlier part of
 * the same write had already succeeded. A programming error (no Office code)
 * goes through unchanged: it must not hide behind a polite sentence.
 */
export function toExcelFailure(error: unknown, { wrote, wroteBefore }: { wrote: boolean; wroteBefore: boolean }): unknown {
  if (error instanceof ExcelFailure || !isOfficeError(error)) return error;
  const location = error.debugInfo?.errorLocation ?? '';
  const refused = location === '' && (messageOf(error.code)?.refusedWhole ?? false);
  const mayHaveWritten = wroteBefore || (wrote && !refused);
  const known = error.code in FAILURE_MESSAGES;
  const where = location === '' ? `(kode ${error.code})` : `(kode ${error.code}, pada ${location})`;
  const traces = error.traceMessages ?? [];
  const sebab = [failureSentence(error.code, wrote), ...(known && location === '' ? [] : [where])].join(' ');
  return new ExcelFailure(error.code, mayHaveWritten ? `${sebab} ${MAY_HAVE_WRITTEN}` : sebab, {
    mayHaveWritten,
    traces,
    sebab,
    // Marks come only with an answer about a batch that has run.
    stoppedAtAction: location !== '' || traces.length > 0,
    cause: error,
  });
}

/**
 * A failed write told in its writer's words: `consequence` says what stands and
 * what to do. A write whose host stopped before the first mark changed nothing,
 * and says so. `confirmed`: parts of the write that were answered before.
 */
export function withConsequence(
  failure: ExcelFailure,
  confirmed: number,
  consequence: string,
  checkpoint: Checkpoint | null,
): ExcelFailure {
  if (!failure.mayHaveWritten) return failure;
  const { code, sebab, traces, stoppedAtAction, cause } = failure;
  if (confirmed === 0 && stoppedAtAction && traces.length === 0) {
    return new ExcelFailure(code, `${sebab} Tidak ada yang diubah.`, { stoppedAtAction, cause });
  }
  return new ExcelFailure(code, `${sebab} ${consequence}`, {
    mayHaveWritten: true,
    checkpoint,
    sebab,
    traces,
    stoppedAtAction,
    cause,
  });
}

/** A failure this room finds by itself: an optional sentence saying where, the words of the code, an optional last sentence. */
export function ownFailure(
  code: string,
  before: string | null,
  details: ExcelFailureDetails = {},
  after: string | null = null,
): ExcelFailure {
  return new ExcelFailure(code, [before, failureSentence(code), after].filter((part) => part !== null).join(' '), details);
}
