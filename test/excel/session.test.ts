import { ExcelFailure } from '../../src/excel/failure';
import { createSession, type SessionNotice } from '../../src/excel/session';

type Sync = () => Promise<unknown>;

/** Just enough of Excel for the gateway: `run` with a context whose syncs do what the test says, in turn. */
function pretendExcel(...syncs: Sync[]) {
  const seen = { options: [] as unknown[], syncs: 0 };
  const run = async (options: unknown, batch: (context: unknown) => Promise<unknown>) => {
    seen.options.push(options);
    const context = {
      sync: () => {
        seen.syncs += 1;
        return (syncs.shift() ?? (async () => undefined))();
      },
    };
    return batch(context);
  };
  Object.assign(globalThis, { Excel: { run } });
  return seen;
}

const fails =
  (code: string, errorLocation = ''): Sync =>
  () =>
    Promise.reject(Object.assign(new Error(code), { code, debugInfo: { errorLocation } }));
const silent: Sync = () => new Promise(() => undefined);
const answer: Sync = async () => undefined;
const oneSync = async (context: Excel.RequestContext): Promise<string> => {
  await context.sync();
  return 'hasil';
};

afterEach(() => {
  Reflect.deleteProperty(globalThis, 'Excel');
  jest.useRealTimers();
});

it('says that this is not Excel when there is no Excel', async () => {
  await expect(createSession().read(oneSync)).rejects.toMatchObject({ code: 'HostMissing', mayHaveWritten: false });
});

it('asks Excel to wait for the cell being edited', async () => {
  const seen = pretendExcel();
  await createSession().read(oneSync);
  expect(seen.options).toEqual([{ delayForCellEdit: true }]);
});

it('runs batches one after the other, also after a failure', async () => {
  pretendExcel();
  const session = createSession();
  const order: string[] = [];
  const batch = (name: string) => async () => {
    order.push(`${name} mulai`);
    await Promise.resolve();
    order.push(`${name} selesai`);
    if (name === 'a') throw new Error('rusak');
  };
  const all = await Promise.allSettled([session.write(batch('a')), session.read(batch('b')), session.write(batch('c'))]);
  expect(all.map(({ status }) => status)).toEqual(['rejected', 'fulfilled', 'fulfilled']);
  expect(order).toEqual(['a mulai', 'a selesai', 'b mulai', 'b selesai', 'c mulai', 'c selesai']);
});

it('tries a read once more when the failure may pass, and says so', async () => {
  const seen = pretendExcel(fails('GeneralException'), answer);
  const notices: SessionNotice[] = [];
  await expect(createSession({ onNotice: (notice) => notices.push(notice) }).read(oneSync)).resolves.toBe('hasil');
  expect(seen.syncs).toBe(2);
  expect(notices).toEqual([{ kind: 'retrying' }]);
});

it('tries a read only once more', async () => {
  const seen = pretendExcel(fails('GeneralException'), fails('GeneralException'), answer);
  await expect(createSession().read(oneSync)).rejects.toMatchObject({ code: 'GeneralException' });
  expect(seen.syncs).toBe(2);
});

it.each(['AccessDenied', 'InvalidOrTimedOutSession', 'ItemNotFound'])('does not repeat a read refused with %s', async (code) => {
  const seen = pretendExcel(fails(code), answer);
  await expect(createSession().read(oneSync)).rejects.toMatchObject({ code });
  expect(seen.syncs).toBe(1);
});

it('never repeats a write', async () => {
  const seen = pretendExcel(fails('GeneralException', 'Range.values'), answer);
  await expect(createSession().write(oneSync)).rejects.toMatchObject({ code: 'GeneralException', mayHaveWritten: true });
  expect(seen.syncs).toBe(1);
});

it('gives up a write that is not answered, says it may have landed, and sends nothing of it afterwards', async () => {
  jest.useFakeTimers();
  let release: () => void = () => undefined;
  const late: Sync = () => new Promise<void>((resolve) => (release = resolve));
  const seen = pretendExcel(late, answer);
  const outcome = createSession({ timeoutMs: 5_000 })
    .write(async (context) => {
      await context.sync();
      await context.sync();
    })
    .catch((error: unknown) => error);
  await jest.advanceTimersByTimeAsync(5_000);
  const failure = await outcome;
  expect(failure).toBeInstanceOf(ExcelFailure);
  expect(failure).toMatchObject({ code: 'Timeout', mayHaveWritten: true });
  release();
  await jest.advanceTimersByTimeAsync(10);
  expect(seen.syncs).toBe(1);
});

it('reads again after a silence, and a lost read has written nothing', async () => {
  jest.useFakeTimers();
  pretendExcel(silent, silent);
  const outcome = createSession({ timeoutMs: 5_000 })
    .read(oneSync)
    .catch((error: unknown) => error);
  await jest.advanceTimersByTimeAsync(10_000);
  expect(await outcome).toMatchObject({ code: 'Timeout', mayHaveWritten: false });
});

it('tells that Excel is waiting after 1.5 s, and that it goes on', async () => {
  jest.useFakeTimers();
  const notices: string[] = [];
  let release: () => void = () => undefined;
  pretendExcel(() => new Promise<void>((resolve) => (release = resolve)));
  const outcome = createSession({ onNotice: ({ kind }) => notices.push(kind) }).write(oneSync);
  await jest.advanceTimersByTimeAsync(1_499);
  expect(notices).toEqual([]);
  await jest.advanceTimersByTimeAsync(1);
  expect(notices).toEqual(['waiting-for-cell-edit']);
  release();
  await expect(outcome).resolves.toBe('hasil');
  expect(notices).toEqual(['waiting-for-cell-edit', 'resumed']);
});
