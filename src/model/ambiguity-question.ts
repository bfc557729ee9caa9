/** One question to the user: how the dot is read in one column of figures (`3.666`). */
export interface AmbiguityQuestion {
  readonly table: string;
  /** The heading as typed. */
  readonly column: string;
  /** The first doubtful cell, A1 with sheet. */
  readonly alamat: string;
  /** What that cell shows. */
  readonly contoh: string;
  /** How many cells of the column are doubtful. */
  readonly jumlah: number;
  /** The two readings of `contoh`. */
  readonly ribuan: number;
  readonly desimal: number;
  /** Both readings as an Indonesian writes and says them: `3.666 (tiga ribu enam ratus enam puluh enam)`. */
  readonly bacaanRibuan: string;
  readonly bacaanDesimal: string;
}
