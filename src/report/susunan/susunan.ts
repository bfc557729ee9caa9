import type { JenisAnggaran } from '../../model/laporan';
import type { Align } from '../lakip-table';

/** How ordinal numbers of one level look: `1`, `1.`, `A`, `I`, or nothing. */
export type GayaNomor = 'angka' | 'angka-titik' | 'huruf' | 'romawi' | 'tanpa';

/** How a percentage is printed. Its decimals are the user's settings, not the layout's. */
export interface GayaPersen {
  /** With the sign `%`. */
  readonly tanda: boolean;
  /** A space before the sign. */
  readonly spasi: boolean;
  /** Zeros at the end are kept: `97,50`, not `97,5`. */
  readonly nolAkhir: boolean;
}

/** One column of a layout: what stands in it, its heading (`{tahun}` = the report's year) and its shape. */
export interface KolomSusunan<Isi extends string> {
  readonly isi: Isi;
  readonly judul: string;
  /** About one unit a character; the writers scale the sum to the page. */
  readonly lebar: number;
  readonly rata: Align;
}

interface SusunanTabel {
  /** `Tabel 3.1`, or `null` where the report does not number the table. */
  readonly nomor: string | null;
  /** Caption lines; `{tahun}` = the report's year. */
  readonly judul: readonly string[];
  /** Sheet name. */
  readonly lembar: string;
  readonly orientasi: 'portrait' | 'landscape';
  /** A row `(1)`, `(2)`, … below the header; a column without heading gets no number. */
  readonly nomorKolom: boolean;
  readonly persen: GayaPersen;
}

export type IsiPengukuran =
  'no' | 'sasaran' | 'nomor-indikator' | 'indikator' | 'target' | 'realisasi' | 'capaian' | 'kategori' | 'predikat';

export interface SusunanPengukuran extends SusunanTabel {
  readonly kolom: readonly KolomSusunan<IsiPengukuran>[];
}

export type IsiAnggaran = 'no' | 'kode' | 'uraian' | 'pagu' | 'realisasi' | 'serapan' | 'sisa';

/** The looks of one level of the budget tree. */
export interface GayaTingkat {
  readonly nomor: GayaNomor;
  readonly inden: number;
  readonly uraianTebal: boolean;
  readonly uraianMiring: boolean;
  readonly angkaTebal: boolean;
}

export interface SusunanAnggaran extends SusunanTabel {
  readonly kolom: readonly KolomSusunan<IsiAnggaran>[];
  readonly tingkat: Readonly<Record<JenisAnggaran, GayaTingkat>>;
  /** Decimals of rupiah; an amount with sen shows two whatever stands here, so that nothing is hidden. */
  readonly desimalRupiah: 0 | 2;
  /** Last row: its label, and whether it starts in the first column (merged up to the figures) or in `uraian`. */
  readonly jumlah: { readonly label: string; readonly mulai: 'kolom-pertama' | 'uraian' };
}

/** One way a report lays out its tables, as data. `Baku` is the project's own; the others follow a printed report. */
export interface Susunan {
  readonly pengukuranRealisasi: SusunanPengukuran;
  readonly realisasiAnggaran: SusunanAnggaran;
}
