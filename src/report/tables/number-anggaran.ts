import type { BarisAnggaran } from '../../model/laporan';

/** The 1-based place of every budget row among the rows of its kind under the same parent; runs parallel to the rows. */
export function numberAnggaran(rows: readonly BarisAnggaran[]): number[] {
  const counted = new Map<string, number>();
  return rows.map((row) => {
    const key = `${row.induk ?? 'akar'}|${row.diAtasProgram ?? row.jenis}`;
    const ordinal = (counted.get(key) ?? 0) + 1;
    counted.set(key, ordinal);
    return ordinal;
  });
}
