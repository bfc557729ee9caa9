import type { Laporan } from '../../model/laporan';

/** Index of the program a budget row belongs to, `null` when no program stands above it. */
export function programOf({ anggaran }: Laporan, index: number): number | null {
  for (let at: number | null = index; at !== null; at = anggaran[at]?.induk ?? null) {
    const row = anggaran[at];
    if (row?.jenis === 'Program' && (row.diAtasProgram ?? null) === null) return at;
  }
  return null;
}

/** Names of the programs of which at least one row supports the sasaran, in the order of the budget. */
export function programNamesOf(laporan: Laporan, kodeSasaran: string): string[] {
  const programs = new Set<number>();
  laporan.anggaran.forEach(({ kodeSasaranEfektif }, index) => {
    const program = kodeSasaranEfektif === kodeSasaran ? programOf(laporan, index) : null;
    if (program !== null) programs.add(program);
  });
  return [...programs].sort((a, b) => a - b).map((index) => laporan.anggaran[index]?.uraian ?? '');
}
