import { hitung } from '../../app/hitung';
import { hitungFloor, planHitung } from '../../app/hitung-floor';
import { openSession, type ExcelSession } from '../../app/open-session';
import type { ColumnWrite } from '../../model/column-write';
import { makeBenchWorkbook } from './bench-workbook';
import { openEmbeddedExcel, type EmbeddedExcel } from './embedded-excel';

const SIZES = [1_000, 10_000, 50_000];

/** Each: a pair of floor and Hitung at every size. */
const ROUNDS = 15;

interface Measurement {
  /** Awaited requests of one Hitung. */
  readonly syncs: number;
  readonly bytesOut: number;
  readonly bytesIn: number;
  /** Median of the runs. */
  readonly ms: number;
  /** Median over pairs of runs, Hitung and floor in turn. */
  readonly ratioToFloor: number;
}

function median(values: readonly number[]): number {
  const sorted = [...values].sort((a, b) => a - b);
  return sorted[Math.floor(sorted.length / 2)] ?? Number.NaN;
}

const rounded = (value: number): number => Math.round(value * 1000) / 1000;

async function timed(action: () => Promise<unknown>): Promise<number> {
  const start = performance.now();
  await action();
  return performance.now() - start;
}

/** One size under measurement: its own workbook, session and planned writes. */
interface Subject {
  readonly rows: number;
  readonly excel: EmbeddedExcel;
  readonly session: ExcelSession;
  readonly writes: readonly ColumnWrite[];
  readonly times: number[];
  readonly ratios: number[];
}

async function prepare(rows: number): Promise<Subject> {
  const excel = openEmbeddedExcel(makeBenchWorkbook(rows));
  const session = openSession();
  const writes = await planHitung(session);
  await hitungFloor(session, writes); // warm-up, and the columns exist from here on
  await hitung(session);
  return { rows, excel, session, writes: await planHitung(session), times: [], ratios: [] };
}

async function measurePair({ excel, session, writes, times, ratios }: Subject): Promise<void> {
  excel.use();
  const floor = await timed(() => hitungFloor(session, writes));
  const whole = await timed(() => hitung(session));
  times.push(whole);
  ratios.push(whole / floor);
}

async function result({ excel, session, times, ratios }: Subject): Promise<Measurement> {
  excel.use();
  const before = excel.host.statistics.awaited.length;
  await hitung(session);
  const requests = excel.host.statistics.awaited.slice(before);
  const sum = (pick: (request: (typeof requests)[number]) => number): number =>
    requests.reduce((total, request) => total + pick(request), 0);
  return {
    syncs: requests.length,
    bytesOut: sum((request) => request.bytesOut),
    bytesIn: sum((request) => request.bytesIn),
    ms: rounded(median(times)),
    ratioToFloor: rounded(median(ratios)),
  };
}

async function main(): Promise<void> {
  const subjects: Subject[] = [];
  for (const rows of SIZES) subjects.push(await prepare(rows));
  // The sizes in turn, round after round: a drift of the machine, or the heap's growing, falls on all of them alike.
  for (let round = 0; round < ROUNDS; round += 1) {
    for (const subject of subjects) await measurePair(subject);
  }
  const results: Record<string, Measurement> = {};
  for (const subject of subjects) {
    const { syncs, bytesOut, bytesIn, ms, ratioToFloor } = (results[subject.rows] = await result(subject));
    console.log(
      `Hitung, ${subject.rows} rows: ${syncs} awaited syncs, ${bytesOut} bytes out, ${bytesIn} bytes in, ${ms} ms, ${ratioToFloor} x its floor`,
    );
  }
  const growth = (results[50_000]?.ms ?? Number.NaN) / (results[10_000]?.ms ?? Number.NaN);
  console.log(`50,000 rows cost ${rounded(growth)} x 10,000 rows (budget 5.5)`);
  console.log(JSON.stringify({ hitung: results }));
}

main().then(
  () => process.exit(0),
  (error: unknown) => {
    console.error(error);
    process.exit(1);
  },
);
