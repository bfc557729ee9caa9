import type { Hasil } from '../model/hasil';
import type { Laporan, Sasaran } from '../model/laporan';
import type { GrafikTabel, HeaderCell, LakipColumn, LakipRow } from './lakip-table';
import type { EntriDasar } from './susunan/entri';

/** What every builder may look at. */
export interface BuildContext {
  readonly laporan: Laporan;
  readonly hasil: Hasil;
  /** The one sasaran the table is about, where the layout makes it once a sasaran; `null`: all of them. */
  readonly sasaran: Sasaran | null;
  /** The user's own wording of sentences, by the sentence's key. */
  readonly kalimatSendiri: ReadonlyMap<string, string>;
  /** Whole rows the user added to the table of sentences; absent: none. */
  readonly barisTambahan?: readonly BarisTambahan[];
}

/** A row of the user's own in the table of sentences. */
export interface BarisTambahan {
  /** `tambahan-1` …: no sentence's key, and the same from run to run. */
  readonly kunci: string;
  /** As the user typed it, or that of the row above; `''` when there is none. */
  readonly bagian: string;
  readonly teks: string;
}

/** The inside of one table; number, caption, sheet and page come from the layout. */
export interface TablePart {
  /** Tells several tables of one entry apart (`sebelum`, `setelah`); `''` for the only one. */
  readonly bagian: string;
  /** Caption lines after those of the layout. */
  readonly judul?: readonly string[];
  /** Lines between caption and table. */
  readonly pembuka?: readonly string[];
  readonly columns: readonly LakipColumn[];
  readonly header: readonly (readonly HeaderCell[])[];
  readonly numbering: readonly string[] | null;
  readonly rows: readonly LakipRow[];
  readonly notes: readonly string[];
  readonly grafik?: GrafikTabel;
}

/** What a builder makes: one table or more, or the reason (an Indonesian sentence) why the data does not allow any. */
export type BuildResult = { readonly parts: readonly TablePart[] } | { readonly alasan: string };

/** One LAKIP table of the catalogue; `E` is its entry in a layout. */
export interface TableBuilder<E extends EntriDasar> {
  /** What the table is called when it cannot be built. */
  readonly nama: string;
  // A method, not a property: the catalogue calls builders of all kinds through one type.
  build(context: BuildContext, entri: E): BuildResult;
}
