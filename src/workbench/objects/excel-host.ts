import { runBatch } from '../interpreter/batch-runner';
import { FaultInjector, faultHooks, hostErrorOf, type Fault } from '../interpreter/faults';
import { HOST_ERRORS, PAYLOAD_LIMIT_BYTES } from '../interpreter/host-error-codes';
import { ReferenceTable } from '../interpreter/references';
import { isCleanUp, RequestStatistics } from '../interpreter/statistics';
import { TypeIndex } from '../interpreter/type-index';
import type { WireBatch, WireReply } from '../interpreter/wire';
import type { CellRect } from '../store/sheet-state';
import type { WorkbookState } from '../store/workbook-state';
import { writeContents } from './cells/write-range';
import { Book, type BookEvent } from './core/book';
import { make, type SheetTarget } from './core/targets';
import { OBJECT_TYPES } from './registry';
import { activateSheet, selectRange } from './sheets/select';
import { cultureByName } from './typing/culture';

export type HostReply = { hostError: number } | { body: string };

export interface ExcelHostOptions {
  /** `id-ID` (default) or `en-US`. */
  culture?: string;
  /** What `isSetSupported('ExcelApi', …)` grants at most; `1.17` by default. */
  apiVersion?: string;
}

const DELAY_FOR_CELL_EDIT = 64;
const WRITE_FLAG = 1;
const TYPES = new TypeIndex(OBJECT_TYPES);
/** Bytes of UTF-8; plain ASCII, the usual case of a large message, is not encoded to be counted. */
const bytesOf = (text: string): number => (/\P{ASCII}/u.test(text) ? new TextEncoder().encode(text).length : text.length);

/** The embedded Excel: one open workbook that answers office.js's batches. */
export class ExcelHost {
  readonly faults = new FaultInjector();
  readonly statistics = new RequestStatistics();
  readonly references = new ReferenceTable();
  readonly apiVersion: string;
  private readonly book: Book;
  private readonly changeListeners = new Set<() => void>();
  private readonly eventListeners = new Set<(event: BookEvent) => void>();
  private cellEditEnds: (() => void)[] | null = null;
  private seenVersion = 0;

  constructor(
    readonly state: WorkbookState,
    options: ExcelHostOptions = {},
  ) {
    this.book = new Book(state, cultureByName(options.culture ?? 'id-ID'));
    this.apiVersion = options.apiVersion ?? '1.17';
  }

  get culture(): string {
    return this.book.culture.name;
  }

  /** Answers one request. The promise of a request struck by `no-reply` never settles. */
  async execute(batchText: string, flags: number): Promise<HostReply> {
    const batch = parseBatch(batchText);
    const cleanUp = isCleanUp(batch);
    const fault = cleanUp ? null : this.faults.take((flags & WRITE_FLAG) !== 0);
    const bytesOut = bytesOf(batchText);
    const refuse = (hostError: number): HostReply => {
      this.statistics.add({ bytesOut, bytesIn: 0, actions: batch.Actions.length, cleanUp, milliseconds: 0, failure: hostError });
      return { hostError };
    };
    if (bytesOut > PAYLOAD_LIMIT_BYTES) return refuse(HOST_ERRORS.RequestPayloadSizeLimitExceeded);
    if (fault && fault.kind !== 'response-too-large') {
      const hostError = hostErrorOf(fault);
      if (hostError !== null) return refuse(hostError);
    }
    if (this.cellEditEnds && !cleanUp) {
      // Belief: reads are refused during cell edit as well.
      if ((flags & DELAY_FOR_CELL_EDIT) === 0) return refuse(HOST_ERRORS.InvalidOperationInCellEditMode);
      await new Promise<void>((resolve) => this.cellEditEnds?.push(resolve));
    }
    return this.carryOut(batch, bytesOut, cleanUp, fault);
  }

  private carryOut(batch: WireBatch, bytesOut: number, cleanUp: boolean, fault: Fault | null): HostReply | Promise<HostReply> {
    const started = performance.now();
    const silent = fault?.kind === 'no-reply';
    const skipped = fault?.carriedOut === false;
    const reply: WireReply = skipped
      ? { Results: [], TraceIds: [] }
      : runBatch(batch, { root: make('Workbook', this.book), types: TYPES, references: this.references, ...faultHooks(fault) });
    const body = JSON.stringify(reply);
    const bytesIn = bytesOf(body);
    const tooLarge = fault?.kind === 'response-too-large' || bytesIn > PAYLOAD_LIMIT_BYTES;
    const failure = tooLarge ? HOST_ERRORS.ResponsePayloadSizeLimitExceeded : silent ? 'no-reply' : (reply.Error?.Code ?? null);
    this.statistics.add({
      bytesOut,
      bytesIn,
      actions: batch.Actions.length,
      cleanUp,
      milliseconds: performance.now() - started,
      failure,
    });
    this.announce();
    if (silent) return new Promise<HostReply>(() => undefined);
    // Belief: what the batch did stays although its reply is too large.
    return tooLarge ? { hostError: HOST_ERRORS.ResponsePayloadSizeLimitExceeded } : { body };
  }

  /** Hands out what happened: events to the add-in's handlers, a change to whoever paints the workbook. */
  private announce(): void {
    const events = this.book.events.splice(0);
    for (const event of events) for (const listener of this.eventListeners) listener(event);
    if (this.book.version === this.seenVersion) return;
    this.seenVersion = this.book.version;
    for (const listener of this.changeListeners) listener();
  }

  /** Called after every change of the workbook, whoever made it. Gives back how to stop. */
  onChange(listener: () => void): () => void {
    this.changeListeners.add(listener);
    return () => this.changeListeners.delete(listener);
  }

  onEvent(listener: (event: BookEvent) => void): () => void {
    this.eventListeners.add(listener);
    return () => this.eventListeners.delete(listener);
  }

  /** A person begins to type in a cell: requests are refused, or wait when they asked for it. */
  beginCellEdit(): void {
    this.cellEditEnds ??= [];
  }

  endCellEdit(): void {
    const waiting = this.cellEditEnds ?? [];
    this.cellEditEnds = null;
    for (const resume of waiting) resume();
  }

  userSelect(sheetId: string, rect: CellRect): void {
    this.asPerson(sheetId, (t) => selectRange({ ...t, rect }));
  }

  userActivate(sheetId: string): void {
    this.asPerson(sheetId, activateSheet);
  }

  /** A person types into a cell; protection and the read-only workbook hold for them too. */
  userEdit(sheetId: string, row: number, column: number, typed: string): void {
    this.asPerson(sheetId, (t) =>
      writeContents({ ...t, rect: { top: row, left: column, bottom: row, right: column } }, typed, 'values'),
    );
  }

  private asPerson(sheetId: string, act: (target: SheetTarget) => void): void {
    const sheet = this.book.sheetById(sheetId);
    if (!sheet) throw new Error(`The workbook has no sheet with the id ${sheetId}.`);
    this.book.byAddIn = false;
    try {
      act({ book: this.book, sheet });
    } finally {
      this.book.byAddIn = true;
      this.announce();
    }
  }
}

function parseBatch(text: string): WireBatch {
  const batch: unknown = JSON.parse(text);
  if (typeof batch !== 'object' || batch === null || !('Actions' in batch) || !Array.isArray(batch.Actions))
    throw new Error('The request is no batch.');
  return { ObjectPaths: {}, ...batch } as WireBatch;
}
