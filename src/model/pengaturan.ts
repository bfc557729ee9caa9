import type { RumusNegatif } from '../domain/capaian/compute-capaian';
import type { NamaSkalaPredikat, NamaSkalaSkm, Skala } from '../domain/predikat/skala';
import type { RumusEfisiensi } from '../domain/efisiensi/compute-efisiensi';
import type { EjaanMiliar } from '../domain/angka/terbilang';

/** Which report's layout the LAKIP tables follow. */
export type Susunan = 'Baku' | 'Ajung 2023' | 'Ambulu 2021';

/** The settings, each already checked; what was blank or wrong has its default and a finding. */
export interface Pengaturan {
  readonly namaInstansi: string;
  readonly kabupatenKota: string;
  /** `null` when it is neither typed nor certain from the columns: nothing by year can be computed then. */
  readonly tahunLaporan: number | null;
  readonly awalRenstra: number | null;
  readonly akhirRenstra: number | null;
  readonly tempat: string;
  readonly tanggalLaporan: string;
  readonly namaKepala: string;
  readonly jabatanKepala: string;
  readonly pangkatKepala: string;
  readonly nipKepala: string;
  readonly namaAtasan: string;
  readonly jabatanAtasan: string;
  readonly skalaPredikat: NamaSkalaPredikat;
  readonly nilaiPenentuPredikat: 'Tepat' | 'Dibulatkan';
  readonly rumusNegatif: RumusNegatif;
  /** Percent; `null` = Tanpa. */
  readonly batasAtasCapaian: number | null;
  readonly batasBawahCapaian: number | null;
  readonly desimalCapaian: number;
  readonly desimalSerapan: number;
  readonly rataRataDari: 'Nilai Terbatas' | 'Nilai Asli';
  readonly rumusEfisiensi: RumusEfisiensi;
  readonly skalaSkm: NamaSkalaSkm;
  readonly ejaanMiliar: EjaanMiliar;
  /** `Rp 1.000`, `Rp. 1.000`, `Rp1.000`, `Rp 1.000,-`, `Rp 1.000,00` or `1.000`. */
  readonly formatRupiah: string;
  readonly susunan: Susunan;
  /** The scale of table `SkalaKustom`; `null` unless `skalaPredikat` is `Kustom` and the table is usable. */
  readonly skalaKustom: Skala | null;
  /** What a letter target or realisation (`BB`) counts as, by letter in upper case; empty unless the user says so. */
  readonly nilaiHuruf: ReadonlyMap<string, number>;
  /** Text after `Sumber Data:` below tables of performance; `''` when blank. */
  readonly sumberDataKinerja: string;
  /** Text after `Sumber Data:` below tables of money; `''` when blank. */
  readonly sumberDataAnggaran: string;
  /** Ids of LAKIP tables the user does not want, lower case. Not checked here: the model does not know the ids. */
  readonly tabelDilewati: ReadonlySet<string>;
}
