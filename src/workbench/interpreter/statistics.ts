import type { WireBatch } from './wire';

export interface RequestRecord {
  /** Pane → host, bytes of UTF-8. */
  bytesOut: number;
  /** Host → pane. */
  bytesIn: number;
  actions: number;
  /** Only `_RemoveReference`: the client's clean-up after a run, which nobody awaits. */
  cleanUp: boolean;
  /** Carried out by the host, milliseconds. */
  milliseconds: number;
  /** `null` = answered; else the host error number, or the code of the batch's error. */
  failure: string | number | null;
}

/** What went over the wire, request by request. */
export class RequestStatistics {
  readonly requests: RequestRecord[] = [];

  add(record: RequestRecord): void {
    this.requests.push(record);
  }

  /** Requests somebody awaited: all but the client's clean-up. */
  get awaited(): RequestRecord[] {
    return this.requests.filter((request) => !request.cleanUp);
  }

  clear(): void {
    this.requests.length = 0;
  }
}

export function isCleanUp(batch: WireBatch): boolean {
  return (
    batch.Actions.length > 0 &&
    batch.Actions.every((action) => action.Name === '_RemoveReference' || action.ActionType === 1) &&
    batch.Actions.some((action) => action.Name === '_RemoveReference')
  );
}
