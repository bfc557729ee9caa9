import type { BarisAnggaran } from '../../model/laporan';

/** By sasaran the rows that support it: its leaves and everything above them. One pass, whatever the number of sasaran. */
export function mapRows(anggaran: readonly BarisAnggaran[]): ReadonlyMap<string, ReadonlySet<BarisAnggaran>> {
  const groups = new Map<string, Set<BarisAnggaran>>();
  for (const leaf of anggaran) {
    if (leaf.anak.length > 0) continue;
    const own = groups.get(leaf.kodeSasaranEfektif) ?? new Set<BarisAnggaran>();
    groups.set(leaf.kodeSasaranEfektif, own);
    let row: BarisAnggaran | undefined = leaf;
    while (row !== undefined && !own.has(row)) {
      own.add(row);
      row = row.induk === null ? undefined : anggaran[row.induk];
    }
  }
  return groups;
}
