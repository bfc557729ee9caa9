import { ExcelFailure } from './failure';

/**
 * Bytes planned for one message. Excel on the web refuses requests and
 * responses above 5 MB; the rest is room for the protocol around the values.
 */
export const CHUNK_BYTES = 4_500_000;

export interface Sized {
  readonly bytes: number;
}

/** Packs in order, as many as fit one message; something larger than a message is alone in its own. */
export function packByBytes<T extends Sized>(items: readonly T[], limit = CHUNK_BYTES): T[][] {
  const chunks: T[][] = [];
  let room = 0;
  for (const item of items) {
    const last = chunks.at(-1);
    if (last && item.bytes <= room) {
      last.push(item);
      room -= item.bytes;
    } else {
      chunks.push([item]);
      room = limit - item.bytes;
    }
  }
  return chunks;
}

/** Packs as few chunks as first-fit finds, the largest first: for reading, where the order is of no matter. */
export function packTightly<T extends Sized>(items: readonly T[], limit = CHUNK_BYTES): T[][] {
  const chunks: { items: T[]; room: number }[] = [];
  for (const item of [...items].sort((a, b) => b.bytes - a.bytes)) {
    const chunk = chunks.find(({ room }) => item.bytes <= room);
    if (chunk) {
      chunk.items.push(item);
      chunk.room -= item.bytes;
    } else {
      chunks.push({ items: [item], room: limit - item.bytes });
    }
  }
  return chunks.map((chunk) => chunk.items);
}

/** Start and length of equal slices, so that `count` things of `bytes` each stay below a message. */
export function sliceRows(count: number, bytesPerRow: number, limit = CHUNK_BYTES): { start: number; length: number }[] {
  const length = Math.max(1, Math.floor(limit / Math.max(1, bytesPerRow)));
  const slices = [];
  for (let start = 0; start < count; start += length) slices.push({ start, length: Math.min(length, count - start) });
  return slices;
}

/** A part of a reading: asks for cells before the sync, takes them after it. */
export interface ReadTask extends Sized {
  /** Queues the loads; the function given back is called once they have arrived. */
  queue(context: Excel.RequestContext): () => void;
  /** Smaller tasks that together do the same, or `null` when it cannot be made smaller; may ask Excel for sizes. */
  split(context: Excel.RequestContext): Promise<readonly ReadTask[] | null>;
}

const isTooLarge = (error: unknown): boolean =>
  (error instanceof ExcelFailure || (typeof error === 'object' && error !== null && 'code' in error)) &&
  error.code === 'ResponsePayloadSizeLimitExceeded';

async function smaller(
  context: Excel.RequestContext,
  tasks: readonly ReadTask[],
): Promise<readonly (readonly ReadTask[])[] | null> {
  const [only] = tasks;
  if (tasks.length === 1 && only) {
    const parts = await only.split(context);
    return parts === null ? null : packByBytes(parts);
  }
  const middle = Math.ceil(tasks.length / 2);
  return [tasks.slice(0, middle), tasks.slice(middle)];
}

async function runChunk(context: Excel.RequestContext, tasks: readonly ReadTask[]): Promise<void> {
  const takers = tasks.map((task) => task.queue(context));
  try {
    await context.sync();
  } catch (error) {
    const parts = isTooLarge(error) ? await smaller(context, tasks) : null;
    if (parts === null) throw error;
    for (const part of parts) await runChunk(context, part);
    return;
  }
  for (const take of takers) take();
}

/** Runs the tasks in as few syncs as their sizes allow: one a chunk. An estimate that was too low is halved and asked again. */
export async function runReadTasks(context: Excel.RequestContext, tasks: readonly ReadTask[]): Promise<void> {
  for (const chunk of packTightly(tasks)) await runChunk(context, chunk);
}

/** A part of a writing, queued on the context of the sync that carries it. */
export interface WriteStep extends Sized {
  apply(context: Excel.RequestContext): void;
}

export interface WriteHooks {
  /** Steps sent and confirmed so far. */
  readonly onChunk?: (stepsDone: number) => void;
}

async function runWriteChunk(context: Excel.RequestContext, steps: readonly WriteStep[]): Promise<void> {
  context.application.suspendApiCalculationUntilNextSync();
  context.application.suspendScreenUpdatingUntilNextSync();
  for (const step of steps) step.apply(context);
  await context.sync();
}

/** Applies the steps in order, one sync a message. Gives the number of steps that were confirmed. */
export async function runWriteSteps(
  context: Excel.RequestContext,
  steps: readonly WriteStep[],
  hooks: WriteHooks = {},
): Promise<number> {
  let done = 0;
  for (const chunk of packByBytes(steps)) {
    await runWriteChunk(context, chunk);
    done += chunk.length;
    hooks.onChunk?.(done);
  }
  return done;
}
