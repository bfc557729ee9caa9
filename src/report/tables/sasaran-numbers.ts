import type { Laporan } from '../../model/laporan';

/** The 1-based place of every sasaran in table `Sasaran`, by kode; codes that stand only elsewhere count on, in their order. */
export function sasaranNumbers({ sasaran }: Laporan, others: Iterable<string>): ReadonlyMap<string, number> {
  const numbers = new Map<string, number>();
  for (const kode of [...sasaran.map((row) => row.kode), ...others]) {
    if (!numbers.has(kode)) numbers.set(kode, numbers.size + 1);
  }
  return numbers;
}
