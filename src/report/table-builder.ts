import type { Hasil } from '../model/hasil';
import type { Laporan } from '../model/laporan';
import type { LakipTable } from './lakip-table';
import type { Susunan } from './susunan/susunan';

/** What a builder makes: the table, or the reason (an Indonesian sentence) why the data does not allow it. */
export type BuildResult = { readonly table: LakipTable } | { readonly alasan: string };

/** One LAKIP table of the catalogue. */
export interface TableBuilder {
  /** Stable id, e.g. `pengukuran-realisasi`. */
  readonly id: string;
  /** What the table is called when it cannot be built. */
  readonly nama: string;
  build(laporan: Laporan, hasil: Hasil, susunan: Susunan): BuildResult;
}
