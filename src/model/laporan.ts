import type { Arah } from '../domain/capaian/arah';
import type { Angka } from '../domain/angka/parse-angka';
import type { Pengaturan } from './pengaturan';
import type { NamaTabel } from './contract/nama-tabel';

/**
 * A cell that should hold a figure: what it reads as, what the person typed,
 * and where it stands.
 */
export interface SelAngka {
  /** The reading: a number, a range, a letter, missing, ambiguous or malformed. */
  readonly angka: Angka;
  /** What the person sees in the cell, for tables that print "as typed". */
  readonly teks: string;
  /** A1 with sheet. */
  readonly alamat: string;
}

export interface Sasaran {
  readonly kode: string;
  readonly tujuan: string;
  readonly indikatorTujuan: string;
  readonly sasaran: string;
  readonly alamat: string;
}

/** A row of `Target` joined with the row of `Realisasi` that bears the same kode. */
export interface Indikator {
  readonly kode: string;
  readonly kodeSasaran: string;
  readonly indikator: string;
  readonly satuan: string;
  readonly arah: Arah;
  /** By year. */
  readonly target: ReadonlyMap<number, SelAngka>;
  readonly realisasi: ReadonlyMap<number, SelAngka>;
  readonly targetAkhirRenstra: SelAngka | null;
  readonly realisasiNasional: SelAngka | null;
  /** The figure of the regency, beside the national one. */
  readonly realisasiKabupaten: SelAngka | null;
  readonly formulasi: string;
  readonly penanggungJawab: string;
  readonly sumberData: string;
  /** Cell of the kode in `Target` (or in `Realisasi` when it stands only there). */
  readonly alamat: string;
  /** 0-based body row in `Target`, `null` when the kode stands only in `Realisasi`. */
  readonly barisTarget: number | null;
  /** 0-based body row in `Realisasi`, `null` when it has none. */
  readonly barisRealisasi: number | null;
  /** Why no figure may be computed although the cells may hold some (Indonesian sentence): a kode that stands twice. */
  readonly ditolak?: string | null;
}

export type JenisAnggaran = 'Program' | 'Kegiatan' | 'Sub Kegiatan';

/** Levels above the programs: urusan (or unsur) `7`, bidang urusan `7.01`. */
export type TingkatAtas = 'Urusan' | 'Bidang Urusan';

export interface BarisAnggaran {
  readonly kode: string;
  /** Of a row above the programs: `Program`, and `diAtasProgram` says what it really is. */
  readonly jenis: JenisAnggaran;
  readonly diAtasProgram?: TingkatAtas | null;
  readonly uraian: string;
  /** As typed on this row, `''` when blank; the nearest one upward counts (see `kodeSasaranEfektif`). */
  readonly kodeSasaran: string;
  readonly kodeSasaranEfektif: string;
  /** Free text on a sub kegiatan, `''` when blank. */
  readonly penjelasan: string;
  readonly paguMurni: SelAngka | null;
  readonly pagu: SelAngka | null;
  readonly realisasi: SelAngka | null;
  /** Index of the parent in `Laporan.anggaran`, `null` for a root. */
  readonly induk: number | null;
  /** Indexes of the children, in row order. */
  readonly anak: readonly number[];
  /** 0-based body row in the table. */
  readonly baris: number;
  readonly alamat: string;
}

export type JenisKeluaran = 'Input' | 'Output' | 'Outcome';

export interface BarisKeluaran {
  readonly kode: string;
  readonly jenis: JenisKeluaran;
  readonly indikator: string;
  readonly satuan: string;
  readonly target: SelAngka | null;
  readonly realisasi: SelAngka | null;
  readonly baris: number;
  readonly alamat: string;
}

export type SifatBelanja = 'Langsung' | 'Tidak Langsung';

export interface BarisBelanja {
  readonly kelompok: string;
  readonly jenis: string;
  /** `null` when blank, or not one of the two. */
  readonly sifat: SifatBelanja | null;
  readonly pagu: SelAngka | null;
  readonly realisasi: SelAngka | null;
  readonly baris: number;
  readonly alamat: string;
}

export interface BarisSkm {
  readonly no: string;
  readonly unsur: string;
  readonly tidakBaik: SelAngka | null;
  readonly kurangBaik: SelAngka | null;
  readonly baik: SelAngka | null;
  readonly sangatBaik: SelAngka | null;
  readonly baris: number;
  readonly alamat: string;
}

/** A row of `PegawaiJabatan`, `PegawaiGolongan` or `PegawaiPendidikan`; a column the table does not have is `''`. */
export interface BarisPegawai {
  /** The jabatan, pangkat or pendidikan. */
  readonly nama: string;
  readonly golongan: string;
  /** `ASN` or `Non ASN`; an unknown word stays as typed and is reported. */
  readonly status: string;
  /** Persons. */
  readonly jumlah: SelAngka | null;
  readonly keterangan: string;
  readonly alamat: string;
}

/** `null`: there is only one version. */
export type VersiRenstra = 'Sebelum Perubahan' | 'Setelah Perubahan' | null;

/** A row of `Renstra`. Blanks below the first row of a group stay blank: whoever prints merges them with the cell above. */
export interface BarisRenstra {
  readonly versi: VersiRenstra;
  readonly tujuan: string;
  readonly indikatorTujuan: string;
  readonly sasaran: string;
  readonly indikator: string;
  /** By year; printed as typed. */
  readonly target: ReadonlyMap<number, SelAngka>;
  readonly strategi: string;
  readonly kebijakan: string;
  readonly program: string;
  readonly alamat: string;
}

/** A row of `IKU`; blanks as in `BarisRenstra`. */
export interface BarisIku {
  /** Where it is printed; `null`: in the report and in the attachment. */
  readonly dokumen: 'Laporan' | 'Lampiran' | null;
  readonly sasaran: string;
  readonly indikator: string;
  readonly formulasi: string;
  readonly penanggungJawab: string;
  readonly sumberData: string;
  readonly alamat: string;
}

export type DokumenPk = 'Murni' | 'Perubahan';

/** A row of `PerjanjianKinerja`; blanks as in `BarisRenstra`. */
export interface BarisPerjanjian {
  readonly dokumen: DokumenPk;
  /** Code of the indicator in `Target`, `''` when blank. */
  readonly kode: string;
  readonly sasaran: string;
  readonly indikator: string;
  /** Printed as typed. */
  readonly target: SelAngka | null;
  readonly alamat: string;
}

export interface BarisAnggaranPk {
  readonly dokumen: DokumenPk;
  /** Code of the program in `Anggaran`, `''` when blank. */
  readonly kode: string;
  readonly program: string;
  /** Rupiah. */
  readonly anggaran: SelAngka | null;
  readonly keterangan: string;
  readonly alamat: string;
}

export interface BarisRpjmd {
  readonly misi: string;
  readonly tujuan: string;
  readonly indikatorTujuan: string;
  readonly sasaran: string;
  readonly indikatorSasaran: string;
  readonly alamat: string;
}

/** A row of `RKT`; blanks as in `BarisRenstra`, targets printed as typed. */
export interface BarisRkt {
  readonly sasaran: string;
  readonly indikatorSasaran: string;
  readonly targetSasaran: SelAngka | null;
  readonly program: string;
  readonly indikatorProgram: string;
  readonly targetProgram: SelAngka | null;
  readonly kegiatan: string;
  readonly indikatorKegiatan: string;
  readonly targetKegiatan: SelAngka | null;
  /** Rupiah. */
  readonly anggaran: SelAngka | null;
  readonly alamat: string;
}

export type JenisAnalisis = 'Penyebab' | 'Permasalahan' | 'Solusi';

export interface BarisAnalisis {
  /** `''`: about the whole office. Several codes in one cell were refused and stay as typed: they fit no sasaran. */
  readonly kodeSasaran: string;
  readonly jenis: JenisAnalisis;
  readonly uraian: string;
  readonly alamat: string;
}

export interface BarisRefocusing {
  /** Code in `Anggaran`, `''` when blank. */
  readonly kode: string;
  readonly uraian: string;
  /** Rupiah. */
  readonly jumlah: SelAngka | null;
  readonly alamat: string;
}

/** The whole budget of an earlier year, rupiah. */
export interface BarisRiwayatAnggaran {
  readonly tahun: number;
  readonly pagu: SelAngka | null;
  readonly realisasi: SelAngka | null;
  readonly alamat: string;
}

/** What the line `Sumber Data: …` below one LAKIP table says, instead of the settings. */
export interface BarisSumberData {
  /** Key of the LAKIP table as typed; not checked here: the model does not know the keys. */
  readonly tabel: string;
  /** `''`: whichever sasaran. Several codes in one cell were refused and stay as typed. */
  readonly kodeSasaran: string;
  readonly sumber: string;
  readonly alamat: string;
}

/** What was found of a table, for the pane and for findings about totals. */
export interface TabelDitemukan {
  readonly nama: NamaTabel;
  /** The table's name as Excel has it (case may differ); absent: the same as `nama`. */
  readonly namaExcel?: string;
  readonly lembar: string;
  /** Body rows that carry data (wholly blank and numbering rows are not counted). */
  readonly jumlahBaris: number;
  /** Body rows in the sheet, blank ones included: what a column write must fill. */
  readonly barisTubuh: number;
  /** Canonical column name → heading as typed, 0-based index, address of the header cell. */
  readonly kolom: ReadonlyMap<string, { readonly header: string; readonly index: number; readonly alamat: string }>;
  readonly terproteksi: boolean;
  /** Another table stands in the way of new columns: only those that are there can be written. */
  readonly terhalang?: boolean;
  /** Result columns (canonical names) whose heading is there but whose content is the user's own: never written. */
  readonly milikSendiri?: ReadonlySet<string>;
}

/** The whole report as typed data. */
export interface Laporan {
  readonly pengaturan: Pengaturan;
  readonly sasaran: readonly Sasaran[];
  readonly indikator: readonly Indikator[];
  readonly anggaran: readonly BarisAnggaran[];
  readonly keluaran: readonly BarisKeluaran[];
  readonly belanja: readonly BarisBelanja[];
  readonly skm: readonly BarisSkm[];
  readonly pegawaiJabatan: readonly BarisPegawai[];
  readonly pegawaiGolongan: readonly BarisPegawai[];
  readonly pegawaiPendidikan: readonly BarisPegawai[];
  readonly renstra: readonly BarisRenstra[];
  readonly iku: readonly BarisIku[];
  readonly perjanjian: readonly BarisPerjanjian[];
  readonly anggaranPk: readonly BarisAnggaranPk[];
  readonly rpjmd: readonly BarisRpjmd[];
  readonly rkt: readonly BarisRkt[];
  readonly analisis: readonly BarisAnalisis[];
  readonly refocusing: readonly BarisRefocusing[];
  readonly riwayatAnggaran: readonly BarisRiwayatAnggaran[];
  readonly sumberData: readonly BarisSumberData[];
  readonly tabel: ReadonlyMap<NamaTabel, TabelDitemukan>;
}
