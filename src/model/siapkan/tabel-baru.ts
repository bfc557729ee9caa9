import type { NamaTabel } from '../contract/nama-tabel';

/** What may be chosen in a cell: fixed words, or what stands in a column of another table. */
export type DaftarPilihan =
  | { readonly jenis: 'kata'; readonly kata: readonly string[] }
  | { readonly jenis: 'kolom'; readonly tabel: NamaTabel; readonly kolom: string };

export interface KolomBaru {
  readonly judul: string;
  /** `kode` is text whatever is typed; `rupiah` shows thousands. */
  readonly jenis: 'kode' | 'teks' | 'angka' | 'rupiah';
  /** Characters. */
  readonly lebar: number;
  /** The note shown when a cell of the column is chosen; at most 255 letters (Excel's limit). */
  readonly petunjuk: string;
  readonly pilihan: DaftarPilihan | null;
}

/** A list for one cell only: the values of one setting. */
export interface PilihanSel {
  /** 0-based body row and column. */
  readonly baris: number;
  readonly kolom: number;
  readonly kata: readonly string[];
  readonly petunjuk: string;
}

/** A fresh input table, as plain data. */
export interface TabelBaru {
  readonly nama: NamaTabel;
  readonly pengantar: string;
  readonly kolom: readonly KolomBaru[];
  /** Body rows; blank rows are ready to be filled. */
  readonly baris: readonly (readonly (string | number | null)[])[];
  readonly pilihanSel: readonly PilihanSel[];
}

/** What is asked before the tables are made. */
export interface IsianSiapkan {
  readonly tahunLaporan: number;
  readonly awalRenstra: number;
  readonly akhirRenstra: number;
}
