import type { Hasil } from '../../../model/hasil';
import type { Laporan } from '../../../model/laporan';
import type { Figur } from '../figur';

export interface BahanFigur {
  readonly laporan: Laporan;
  readonly hasil: Hasil;
}

/** A figure there is one of. */
export interface FigurTunggal {
  readonly nama: string;
  /** What it is, in Indonesian, for the pane and the guide. */
  readonly uraian: string;
  readonly read: (bahan: BahanFigur) => Figur;
}

/** A figure there is one of for each program, sasaran or indikator: `serapan-program-<kode>`. */
export interface FigurPerKode {
  /** `<kode>` stands for the code. */
  readonly nama: `${string}-<kode>`;
  readonly uraian: string;
  /** Code and figure, row by row; a blank code has no mark. */
  readonly each: (bahan: BahanFigur) => readonly (readonly [string, Figur])[];
}

export type JenisFigur = FigurTunggal | FigurPerKode;
