import type { Hasil } from '../../model/hasil';
import type { BarisAnggaran, Laporan } from '../../model/laporan';
import type { Money } from './money';
import type { SasaranNarasi } from './list-sasaran';

/** The part of the report a sentence belongs to; those about one sasaran bear its kode. */
export type BagianNarasi =
  | 'Ikhtisar Eksekutif'
  | 'Pendahuluan'
  | 'Perjanjian Kinerja'
  | 'Capaian Kinerja'
  | `Sasaran ${string}`
  | 'Efisiensi'
  | 'Realisasi Anggaran'
  | 'Penutup';

/** One sentence, or a sentence with its list (`1. …` on lines of their own). */
export interface Kalimat {
  /** Unique and stable from run to run, e.g. `sasaran-S.1-predikat`: the user's own wording hangs on it. */
  readonly kunci: string;
  readonly bagian: BagianNarasi;
  readonly teks: string;
}

/** A sentence before it is put into its part of the report. */
export type Butir = Omit<Kalimat, 'bagian'>;

/** What every kind of sentence is made from. */
export interface Bahan {
  readonly laporan: Laporan;
  readonly hasil: Hasil;
  readonly sasaran: readonly SasaranNarasi[];
  readonly uang: Money;
  /** The budget rows that support a sasaran, with everything above them, by its kode; `''`: mapped to none. */
  readonly barisSasaran: ReadonlyMap<string, ReadonlySet<BarisAnggaran>>;
}

/** Makes the sentences of one kind; none where the data does not carry them. */
export type JenisKalimat = (bahan: Bahan) => readonly Butir[];

/** The same for the kinds that are made once a sasaran. */
export type JenisKalimatSasaran = (bahan: Bahan, sasaran: SasaranNarasi) => readonly Butir[];
