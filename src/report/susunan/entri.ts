import type { Align } from '../lakip-table';

/** How a percentage is printed. Its decimals are the user's settings, not the layout's. */
export interface GayaPersen {
  /** With the sign `%`. */
  readonly tanda: boolean;
  /** A space before the sign. */
  readonly spasi: boolean;
  /** Zeros at the end are kept: `97,50`, not `97,5`. */
  readonly nolAkhir: boolean;
}

/** One column of a layout: what stands in it, its heading (placeholders: see `fillIn`) and its shape. */
export interface KolomSusunan<Isi extends string> {
  readonly isi: Isi;
  readonly judul: string;
  /** Heading above this one; neighbours with the same are merged below it. */
  readonly induk?: string;
  /** About one unit a character; the writers scale the sum to the page. */
  readonly lebar: number;
  readonly rata: Align;
}

/** The row of column numbers below the header: `(1)`, `1`, behind each heading in the header itself, or none. */
export type NomorKolom = 'kurung' | 'angka' | 'dalam-kepala' | 'tanpa';

/** What every table of a layout says of itself. */
export interface EntriDasar {
  /** Id in the catalogue. */
  readonly id: string;
  /** Unique within the layout; the same sheet in every layout bears the same. */
  readonly kunci: string;
  /** Whether it gets a number `Tabel 3.1`, counted through its part of the report. */
  readonly bernomor: boolean;
  /** Caption lines (placeholders: see `fillIn`). */
  readonly judul: readonly string[];
  /** Sheet name. */
  readonly lembar: string;
  readonly orientasi: 'portrait' | 'landscape';
  readonly nomorKolom: NomorKolom;
  readonly persen: GayaPersen;
  /** Which setting says the source line, unless table `SumberData` says it for this very table. */
  readonly sumber: 'kinerja' | 'anggaran' | 'tanpa';
  /** Whether the table's chart is drawn, where it has one (capaian, serapan, efisiensi, perbandingan tahun, SKM); absent: no. */
  readonly grafik?: boolean;
}

/** How ordinal numbers of one level look: `1`, `1.`, `A`, `a.`, `I`, or nothing. */
export type GayaNomor = 'angka' | 'angka-titik' | 'huruf' | 'huruf-kecil-titik' | 'romawi' | 'tanpa';
