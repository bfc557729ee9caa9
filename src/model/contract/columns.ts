import type { NamaTabel } from './nama-tabel';

/**
 * What a column holds: a code (always text), text, a figure of performance (a percent format counts),
 * rupiah, or a result the add-in writes.
 */
export type PeranKolom = 'kode' | 'teks' | 'kinerja' | 'rupiah' | 'hasil';

export interface KolomKontrak {
  /** The canonical heading; of a yearly column the part before the year. */
  readonly nama: string;
  readonly aliases: readonly string[];
  readonly peran: PeranKolom;
  /** One column a year: `Target 2023`. */
  readonly tahunan?: boolean;
  /** The table cannot be used for its purpose without it. */
  readonly wajib?: boolean;
}

const KODE = ['Kode Rekening', 'Nomor'];
const SASARAN = ['Sasaran', 'Sasaran Kinerja', 'Sasaran Kegiatan', 'Sasaran Program', 'Kinerja Utama'];
const KODE_SASARAN = ['Kode Sasaran Strategis'];
const INDIKATOR = [
  'Indikator Kinerja',
  'Indikator Sasaran',
  'Indikator Kinerja Utama',
  'IKU',
  'IKSS',
  'IKK',
  'IKP',
  'Tolok Ukur Kinerja',
  'Tolok Ukur',
];
const SATUAN = ['Sat.', 'Unit'];
const TARGET = ['Rencana', 'Target Kinerja', 'Target PK'];
const TARGET_AKHIR = ['Kondisi Akhir', 'Target Jangka Menengah', 'Target Akhir'];
const CAPAIAN = ['% Capaian', 'Capaian %', 'Persen Capaian', 'Capaian Kinerja', 'Tingkat Capaian', 'Tingkat Kemajuan'];
const PREDIKAT = ['Kriteria', 'Keterangan', 'Status'];
const PAGU = ['Anggaran', 'Pagu Anggaran', 'Pagu Perubahan', 'Alokasi', 'DPA', 'DPPA'];
const REALISASI_UANG = ['Realisasi Anggaran', 'Realisasi Keuangan', 'Penyerapan'];
const SERAPAN = ['% Serapan', 'Serapan %', 'Serapan', 'Serapan Anggaran', 'Tingkat Penyerapan', 'Capaian (%)', '% Capaian'];

/**
 * The contract of every table: its columns, the headings people use for them (rules: "Header aliases seen in the wild"),
 * and what they hold. A bare `Capaian` is deliberately no alias: see `HEADER_RAGU`.
 */
export const COLUMNS: Readonly<Record<NamaTabel, readonly KolomKontrak[]>> = {
  Pengaturan: [
    { nama: 'Kunci', aliases: ['Pengaturan', 'Nama Pengaturan'], peran: 'teks', wajib: true },
    // Read with formats: a date or `110%` typed as a value is a number with a format.
    { nama: 'Nilai', aliases: ['Isi'], peran: 'kinerja', wajib: true },
  ],
  Sasaran: [
    { nama: 'Kode', aliases: [...KODE, 'Kode Sasaran'], peran: 'kode', wajib: true },
    { nama: 'Tujuan', aliases: [], peran: 'teks' },
    { nama: 'Indikator Tujuan', aliases: [], peran: 'teks' },
    { nama: 'Sasaran Strategis', aliases: SASARAN, peran: 'teks', wajib: true },
  ],
  Target: [
    { nama: 'Kode', aliases: [...KODE, 'Kode Indikator'], peran: 'kode', wajib: true },
    { nama: 'Kode Sasaran', aliases: KODE_SASARAN, peran: 'kode' },
    { nama: 'Indikator', aliases: INDIKATOR, peran: 'teks', wajib: true },
    { nama: 'Satuan', aliases: SATUAN, peran: 'teks' },
    { nama: 'Arah', aliases: ['Arah Indikator', 'Polaritas'], peran: 'teks' },
    { nama: 'Target', aliases: TARGET, peran: 'kinerja', tahunan: true, wajib: true },
    { nama: 'Target Akhir Renstra', aliases: TARGET_AKHIR, peran: 'kinerja' },
    {
      nama: 'Formulasi',
      aliases: ['Formulasi Perhitungan', 'Formulasi Perhitungan dan Penjelasan', 'Penjelasan/Formulasi Penghitungan'],
      peran: 'teks',
    },
    { nama: 'Penanggung Jawab', aliases: ['Bidang Penanggung Jawab'], peran: 'teks' },
    { nama: 'Sumber Data', aliases: [], peran: 'teks' },
  ],
  Realisasi: [
    { nama: 'Kode', aliases: [...KODE, 'Kode Indikator'], peran: 'kode', wajib: true },
    { nama: 'Indikator', aliases: INDIKATOR, peran: 'teks' },
    { nama: 'Realisasi', aliases: ['Realisasi Kinerja'], peran: 'kinerja', tahunan: true, wajib: true },
    { nama: 'Realisasi Nasional', aliases: ['Nasional'], peran: 'kinerja' },
    { nama: 'Capaian (%)', aliases: CAPAIAN, peran: 'hasil' },
    { nama: 'Kategori', aliases: [], peran: 'hasil' },
    { nama: 'Predikat', aliases: PREDIKAT, peran: 'hasil' },
  ],
  Anggaran: [
    { nama: 'Kode', aliases: [...KODE, 'Kode Sub Kegiatan'], peran: 'kode', wajib: true },
    { nama: 'Jenis', aliases: ['Tingkat'], peran: 'teks' },
    { nama: 'Uraian', aliases: ['Program/Kegiatan/Sub Kegiatan', 'Program/Kegiatan', 'Nama Program'], peran: 'teks' },
    { nama: 'Kode Sasaran', aliases: KODE_SASARAN, peran: 'kode' },
    { nama: 'Pagu Murni', aliases: ['Pagu Awal', 'Anggaran Murni'], peran: 'rupiah' },
    { nama: 'Pagu', aliases: PAGU, peran: 'rupiah', wajib: true },
    { nama: 'Realisasi', aliases: REALISASI_UANG, peran: 'rupiah', wajib: true },
    { nama: 'Serapan (%)', aliases: [...SERAPAN, '%'], peran: 'hasil' },
    { nama: 'Sisa', aliases: ['Sisa Anggaran', 'Lebih/Kurang'], peran: 'hasil' },
  ],
  Keluaran: [
    { nama: 'Kode', aliases: [...KODE, 'Kode Sub Kegiatan'], peran: 'kode', wajib: true },
    { nama: 'Jenis', aliases: [], peran: 'teks', wajib: true },
    { nama: 'Indikator', aliases: INDIKATOR, peran: 'teks' },
    { nama: 'Satuan', aliases: SATUAN, peran: 'teks' },
    { nama: 'Target', aliases: TARGET, peran: 'kinerja', wajib: true },
    { nama: 'Realisasi', aliases: ['Realisasi Kinerja'], peran: 'kinerja', wajib: true },
    { nama: 'Capaian (%)', aliases: [...CAPAIAN, '%'], peran: 'hasil' },
  ],
  Belanja: [
    { nama: 'Kelompok', aliases: ['Kelompok Belanja'], peran: 'teks', wajib: true },
    { nama: 'Jenis', aliases: ['Jenis Belanja', 'Uraian'], peran: 'teks' },
    { nama: 'Pagu', aliases: PAGU, peran: 'rupiah', wajib: true },
    { nama: 'Realisasi', aliases: REALISASI_UANG, peran: 'rupiah', wajib: true },
    { nama: 'Proporsi (%)', aliases: ['% Proporsi', 'Proporsi %', 'Proporsi'], peran: 'hasil' },
    { nama: 'Serapan (%)', aliases: SERAPAN, peran: 'hasil' },
  ],
  SKM: [
    { nama: 'No', aliases: ['Nomor'], peran: 'teks' },
    { nama: 'Unsur', aliases: ['Unsur Pelayanan', 'Unsur SKM'], peran: 'teks', wajib: true },
    { nama: 'Tidak Baik', aliases: [], peran: 'kinerja', wajib: true },
    { nama: 'Kurang Baik', aliases: [], peran: 'kinerja', wajib: true },
    { nama: 'Baik', aliases: [], peran: 'kinerja', wajib: true },
    { nama: 'Sangat Baik', aliases: [], peran: 'kinerja', wajib: true },
    { nama: 'Total', aliases: ['Jumlah'], peran: 'hasil' },
    { nama: 'Skor', aliases: ['Nilai'], peran: 'hasil' },
    { nama: 'Predikat', aliases: PREDIKAT, peran: 'hasil' },
  ],
  SkalaKustom: [
    { nama: 'Batas Bawah', aliases: ['Nilai Minimal', 'Minimal'], peran: 'kinerja', wajib: true },
    { nama: 'Kategori', aliases: ['Huruf'], peran: 'teks' },
    { nama: 'Predikat', aliases: ['Kriteria', 'Keterangan'], peran: 'teks', wajib: true },
  ],
};

/**
 * Headings that some use for the realisation and others for the result. They are taken for neither:
 * the reader reports them and leaves the column alone.
 */
export const HEADER_RAGU: Readonly<Partial<Record<NamaTabel, readonly string[]>>> = {
  Realisasi: ['Capaian'],
  Keluaran: ['Capaian'],
};
