import { hitung } from '../../app/hitung';
import { hitungFloor, planHitung } from '../../app/hitung-floor';
import { openSession } from '../../app/open-session';
import { makeBenchWorkbook } from './bench-workbook';
import { openEmbeddedExcel } from './embedded-excel';

const SIZES = [1_000, 10_000, 50_000];

/** Pairs of floor and Hitung, in turn. */
const PAIRS = 11;

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

async function measure(rows: number, pairs: number): Promise<Measurement> {
  const excel = openEmbeddedExcel(makeBenchWorkbook(rows));
  try {
    const session = openSession();
    const writes = await planHitung(session);
    await hitungFloor(session, writes); // warm-up, and the columns exist from here on
    await hitung(session);
    const times: number[] = [];
    const ratios: number[] = [];
    for (let pair = 0; pair < pairs; pair += 1) {
      const floor = await timed(() => hitungFloor(session, writes));
      const whole = await timed(() => hitung(session));
      times.push(whole);
      ratios.push(whole / floor);
    }
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
  } finally {
    excel.close();
  }
}

async function main(): Promise<void> {
  const results: Record<string, Measurement> = {};
  for (const rows of SIZES) {
    const result = await measure(rows, PAIRS);
    results[rows] = result;
    console.log(
      `Hitung, ${rows} rows: ${result.syncs} awaited syncs, ${result.bytesOut} bytes out, ${result.bytesIn} bytes in, ${result.ms} ms, ${result.ratioToFloor} x its floor`,
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
