import type { Laporan } from '../../model/laporan';

/** Index of the program a budget row belongs to, `null` when no program stands above it. */
export function programOf({ anggaran }: Laporan, index: number): number | null {
  for (let at: number | null = index; at !== null; at = anggaran[at]?.induk ?? null) {
    const row = anggaran[at];
    if (row?.jenis === 'Program' && (row.diAtasProgram ?? null) === null) return at;
  }
  return null;
}

/** Names of the programs of which at least one row supports the sasaran, by its kode, in the order of the budget. */
export function programNamesBySasaran(laporan: Laporan): ReadonlyMap<string, readonly string[]> {
  const programs = new Map<string, Set<number>>();
  laporan.anggaran.forEach(({ kodeSasaranEfektif }, index) => {
    const program = programOf(laporan, index);
    if (program === null) return;
    const own = programs.get(kodeSasaranEfektif) ?? new Set<number>();
    programs.set(kodeSasaranEfektif, own.add(program));
  });
  const nameOf = (index: number): string => laporan.anggaran[index]?.uraian ?? '';
  return new Map([...programs].map(([kode, own]) => [kode, [...own].sort((a, b) => a - b).map(nameOf)]));
}
