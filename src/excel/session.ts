import { ExcelFailure, isTransient, ownFailure, toExcelFailure } from './failure';
import { SyncWatch } from './sync-watch';

export type SessionNotice =
  { readonly kind: 'waiting-for-cell-edit' } | { readonly kind: 'resumed' } | { readonly kind: 'retrying' };

export interface SessionOptions {
  /** Milliseconds one sync may stay unanswered; 60 000 unless said. */
  readonly timeoutMs?: number;
  /** Milliseconds of silence after which the person is told that Excel waits, most likely for a cell being edited; 1 500 unless said. */
  readonly noticeAfterMs?: number;
  readonly onNotice?: (notice: SessionNotice) => void;
}

export type Batch<T> = (context: Excel.RequestContext) => Promise<T>;

/** The one way to Excel. Batches run one after the other, in the order they were asked for. */
export interface ExcelSession {
  /** Runs a batch that changes nothing; tried once more when the failure may pass by itself. */
  read<T>(batch: Batch<T>): Promise<T>;
  /** Runs a batch that changes the workbook; never repeated. */
  write<T>(batch: Batch<T>): Promise<T>;
}

const DEFAULT_TIMEOUT_MS = 60_000;
const DEFAULT_NOTICE_MS = 1_500;

/**
 * Opens the gateway. Every failure of Excel is thrown as an `ExcelFailure`;
 * a write that was sent and not confirmed carries `mayHaveWritten`.
 */
export function createSession(options: SessionOptions = {}): ExcelSession {
  const { timeoutMs = DEFAULT_TIMEOUT_MS, noticeAfterMs = DEFAULT_NOTICE_MS } = options;
  const notify = (kind: SessionNotice['kind']): void => options.onNotice?.({ kind });
  let tail: Promise<unknown> = Promise.resolve();

  function enqueue<T>(job: () => Promise<T>): Promise<T> {
    const result = tail.then(job);
    // Who asked gets the failure; the queue only waits for the end.
    tail = result.catch(() => undefined);
    return result;
  }

  async function runOnce<T>(batch: Batch<T>, mayWrite: boolean): Promise<T> {
    if (typeof Excel === 'undefined') throw ownFailure('HostMissing', null);
    const watch = new SyncWatch({
      timeoutMs,
      noticeAfterMs,
      mayWrite,
      onWaiting: () => notify('waiting-for-cell-edit'),
      onResumed: () => notify('resumed'),
    });
    try {
      const run = Excel.run({ delayForCellEdit: true }, (context) => {
        watch.attach(context);
        return batch(context);
      });
      return await Promise.race([run, watch.timedOut]);
    } catch (error) {
      throw toExcelFailure(error, { wrote: mayWrite && watch.sent > 0, wroteBefore: mayWrite && watch.answered > 0 });
    }
  }

  async function readWithRetry<T>(batch: Batch<T>): Promise<T> {
    try {
      return await runOnce(batch, false);
    } catch (error) {
      if (!(error instanceof ExcelFailure) || !isTransient(error.code)) throw error;
      notify('retrying');
      return runOnce(batch, false);
    }
  }

  return {
    read: (batch) => enqueue(() => readWithRetry(batch)),
    write: (batch) => enqueue(() => runOnce(batch, true)),
  };
}
