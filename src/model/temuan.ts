/** Severity: `galat` leaves a figure uncomputed, `peringatan` asks for a look, `info` only tells. */
export type Tingkat = 'galat' | 'peringatan' | 'info';

/** One finding: what is wrong, where to look first, and what it was compared with. */
export interface Temuan {
  /** Stable id of the rule, kebab-case, e.g. `angka-ambigu`. */
  readonly aturan: string;
  readonly tingkat: Tingkat;
  /** Indonesian sentence: what happened, why, what to do. */
  readonly pesan: string;
  readonly tabel: string | null;
  readonly kolom: string | null;
  /** The one cell to look at first: A1 with its sheet, e.g. `Target!F7` or `'Data Dasar'!F7`. */
  readonly alamat: string | null;
  /** Cells it was compared with. */
  readonly terkait: readonly string[];
}
