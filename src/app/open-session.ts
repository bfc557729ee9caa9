import { createSession, type ExcelSession, type SessionNotice } from '../excel/session';

export type { ExcelSession, SessionNotice };

export interface OpenSessionOptions {
  /** Milliseconds until an unanswered request counts as lost. */
  readonly timeoutMs?: number;
  /** Told while Excel waits for the person to leave a cell, and when it goes on. */
  readonly onNotice?: (notice: SessionNotice) => void;
}

/** The one way to Excel: a serial queue of requests. Open one per pane. */
export function openSession(options: OpenSessionOptions = {}): ExcelSession {
  return createSession(options);
}
