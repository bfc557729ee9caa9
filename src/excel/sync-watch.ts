import { MAY_HAVE_WRITTEN } from './failure-messages';
import { ownFailure } from './failure';

export interface SyncWatchOptions {
  readonly timeoutMs: number;
  readonly noticeAfterMs: number;
  readonly mayWrite: boolean;
  readonly onWaiting: () => void;
  readonly onResumed: () => void;
}

/**
 * Watches the syncs of one batch. `context.sync()` may never settle (Excel on
 * the web), so each has its own time-out; once it has passed the batch is
 * closed: an answer that comes late must not send the next part of a write
 * the person has been told about.
 */
export class SyncWatch {
  /** Rejects when a sync outlives the time-out, never resolves. */
  readonly timedOut: Promise<never>;
  /** Syncs sent with something in them, and those answered without error. */
  sent = 0;
  answered = 0;
  private reject: (error: Error) => void = () => undefined;
  private closed = false;

  constructor(private readonly options: SyncWatchOptions) {
    this.timedOut = new Promise<never>((_resolve, reject) => {
      this.reject = reject;
    });
    // Raced against the batch; when the batch wins nobody else listens.
    this.timedOut.catch(() => undefined);
  }

  /** Puts this watch between the batch and the library's own `sync`. */
  attach(context: Excel.RequestContext): void {
    const send = context.sync.bind(context);
    context.sync = async <T>(passThroughValue?: T): Promise<T> => {
      if (this.closed) throw this.lost();
      const stop = this.start();
      this.sent += 1;
      try {
        const result = await send(passThroughValue);
        this.answered += 1;
        return result;
      } finally {
        stop();
      }
    };
  }

  private lost() {
    const { mayWrite } = this.options;
    const { pesan: sebab } = ownFailure('Timeout', null);
    return ownFailure('Timeout', null, { mayHaveWritten: mayWrite, sebab }, mayWrite ? MAY_HAVE_WRITTEN : null);
  }

  private start(): () => void {
    let waiting = false;
    const notice = setTimeout(() => {
      waiting = true;
      this.options.onWaiting();
    }, this.options.noticeAfterMs);
    const timeout = setTimeout(() => {
      clearTimeout(notice);
      this.closed = true;
      this.reject(this.lost());
    }, this.options.timeoutMs);
    return () => {
      clearTimeout(notice);
      clearTimeout(timeout);
      if (waiting && !this.closed) this.options.onResumed();
    };
  }
}
