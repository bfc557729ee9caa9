import type { TingkatEfisiensi } from '../domain/efisiensi/classify-efisiensi';
import type { Temuan } from './temuan';
import type { JenisAnggaran, JenisKeluaran } from './laporan';

/** A figure, or the reason (an Indonesian sentence) why there is none. Exactly one of the two is `null`. */
export interface NilaiHitung {
  readonly nilai: number | null;
  readonly alasan: string | null;
}

export interface HasilIndikator {
  readonly kode: string;
  readonly kodeSasaran: string;
  /** Percent, exact, after the caps. */
  readonly capaian: NilaiHitung;
  /** Percent, before the caps. */
  readonly capaianAsli: number | null;
  readonly kategori: string | null;
  readonly predikat: string | null;
}

export interface HasilAnggaran {
  readonly kode: string;
  readonly jenis: JenisAnggaran;
  /** Rupiah; of a parent: the sum of its leaves. */
  readonly pagu: number | null;
  readonly realisasi: number | null;
  /** Percent, exact. */
  readonly serapan: NilaiHitung;
  readonly sisa: number | null;
}

export interface HasilKeluaran {
  readonly kode: string;
  readonly jenis: JenisKeluaran;
  readonly indikator: string;
  readonly capaian: NilaiHitung;
}

export interface HasilBelanja {
  readonly proporsi: NilaiHitung;
  readonly serapan: NilaiHitung;
}

export interface HasilSkm {
  readonly unsur: string;
  /** Percent; the sum of the shares. */
  readonly total: number | null;
  readonly skor: NilaiHitung;
  /** Letter of the scale. */
  readonly kategori: string | null;
  readonly predikat: string | null;
}

export interface RataRata {
  readonly nilai: number | null;
  /** How many values went in, and how many had none. */
  readonly n: number;
  readonly dilewati: number;
}

export interface HasilSasaran {
  readonly kodeSasaran: string;
  readonly capaian: RataRata;
  readonly pagu: number | null;
  readonly realisasi: number | null;
  readonly serapan: NilaiHitung;
  readonly efisiensi: NilaiHitung;
  /** The word for it; money left over beside a low capaian is never called efficient. `null` without a figure. */
  readonly golonganEfisiensi: TingkatEfisiensi | null;
}

export interface Ringkasan {
  readonly rataRataCapaian: RataRata;
  readonly totalPagu: number | null;
  readonly totalRealisasi: number | null;
  readonly serapan: NilaiHitung;
  readonly rataRataSkm: RataRata;
  readonly perSasaran: readonly HasilSasaran[];
}

/** Everything computed; arrays run parallel to those of `Laporan`. */
export interface Hasil {
  readonly indikator: readonly HasilIndikator[];
  readonly anggaran: readonly HasilAnggaran[];
  readonly keluaran: readonly HasilKeluaran[];
  readonly belanja: readonly HasilBelanja[];
  readonly skm: readonly HasilSkm[];
  readonly ringkasan: Ringkasan;
  readonly temuan: readonly Temuan[];
}
