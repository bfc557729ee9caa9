import { sumRupiah } from '../../domain/angka/sum-rupiah';
import { plainNumber } from '../../model/compute/resolve-figure';
import type { BarisAnggaran } from '../../model/laporan';

/**
 * `Pagu Murni` of a budget row in rupiah: the sum of what stands below it, else what was typed on the row itself (many
 * offices know the first budget by program only). `null` when neither says anything.
 */
export function paguMurniOf(rows: readonly BarisAnggaran[], index: number): number | null {
  const row = rows[index];
  const below = (row?.anak ?? []).map((child) => paguMurniOf(rows, child)).filter((nilai) => nilai !== null);
  return below.length > 0 ? sumRupiah(below) : plainNumber(row?.paguMurni);
}
