import type { EntriPegawaiJabatan } from '../tables/pegawai-jabatan';
import type { EntriPegawaiGolongan } from '../tables/pegawai-golongan';
import type { EntriPegawaiPendidikan } from '../tables/pegawai-pendidikan';
import type { EntriRenstra } from '../tables/renstra-matriks';
import type { EntriIku } from '../tables/iku';
import type { EntriRkt } from '../tables/rkt';
import type { EntriPerjanjian, EntriPerjanjianPerubahan } from '../tables/perjanjian-kinerja';
import type { EntriProgramAnggaran, EntriProgramAnggaranPerubahan } from '../tables/program-anggaran';
import type { EntriSkala } from '../tables/skala-predikat';
import type { EntriPengukuran } from '../tables/pengukuran-realisasi';
import type { EntriPerbandingan } from '../tables/perbandingan-tahun';
import type { EntriTargetRenstra } from '../tables/target-renstra';
import type { EntriNasional } from '../tables/realisasi-nasional';
import type { EntriIkhtisar } from '../tables/ikhtisar-capaian';
import type { EntriSebaran } from '../tables/skm-sebaran';
import type { EntriSkor } from '../tables/skm-skor';
import type { EntriProgramKegiatan } from '../tables/program-kegiatan';
import type { EntriEfisiensi } from '../tables/efisiensi';
import type { EntriKomposisi } from '../tables/komposisi-belanja';
import type { EntriAlokasi } from '../tables/alokasi-sasaran';
import type { EntriAnggaran } from '../tables/realisasi-anggaran';
import type { EntriNarasi } from '../tables/narasi';

/** One table of a layout: which, and how. */
export type EntriTabel =
  | EntriPegawaiJabatan
  | EntriPegawaiGolongan
  | EntriPegawaiPendidikan
  | EntriRenstra
  | EntriIku
  | EntriRkt
  | EntriPerjanjian
  | EntriProgramAnggaran
  | EntriPerjanjianPerubahan
  | EntriProgramAnggaranPerubahan
  | EntriSkala
  | EntriPengukuran
  | EntriPerbandingan
  | EntriTargetRenstra
  | EntriNasional
  | EntriIkhtisar
  | EntriSebaran
  | EntriSkor
  | EntriProgramKegiatan
  | EntriEfisiensi
  | EntriKomposisi
  | EntriAlokasi
  | EntriAnggaran
  | EntriNarasi;

export type IdTabel = EntriTabel['id'];

/** The entry of one kind of table. */
export type EntriOf<K extends IdTabel> = Extract<EntriTabel, { readonly id: K }>;

/** A table, or tables that are made once a sasaran, sasaran by sasaran. */
export type IsiBagian = EntriTabel | { readonly perSasaran: readonly EntriTabel[] };

/** A part of the report, usually a chapter. */
export interface BagianSusunan {
  /** `BAB III AKUNTABILITAS KINERJA`. */
  readonly judul: string;
  /** First half of the numbers of its tables: `3` → `Tabel 3.1`. */
  readonly awalanNomor: string;
  readonly isi: readonly IsiBagian[];
}

/** One way a report lays out its tables, as data. `Baku` is the project's own; the others follow a printed report. */
export interface Susunan {
  readonly bagian: readonly BagianSusunan[];
}
