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
const ANGGARAN = ['Pagu', ...PAGU.filter((alias) => alias !== 'Anggaran'), 'Jumlah Anggaran', 'Jumlah'];
const REALISASI_UANG = ['Realisasi Anggaran', 'Realisasi Keuangan', 'Penyerapan'];
const SERAPAN = ['% Serapan', 'Serapan %', 'Serapan', 'Serapan Anggaran', 'Tingkat Penyerapan', 'Capaian (%)', '% Capaian'];

/** How an indicator is measured: the same three columns in `Target` and in `IKU`. */
const RUMUSAN: readonly KolomKontrak[] = [
  {
    nama: 'Formulasi',
    aliases: ['Formulasi Perhitungan', 'Formulasi Perhitungan dan Penjelasan', 'Penjelasan/Formulasi Penghitungan'],
    peran: 'teks',
  },
  { nama: 'Penanggung Jawab', aliases: ['Bidang Penanggung Jawab'], peran: 'teks' },
  { nama: 'Sumber Data', aliases: [], peran: 'teks' },
];
const SASARAN_DOKUMEN = [
  ...SASARAN.filter((alias) => alias !== 'Sasaran'),
  'Sasaran Strategis',
  'Kinerja Utama/Sasaran Strategis',
];
const JUMLAH_PEGAWAI: KolomKontrak = { nama: 'Jumlah', aliases: ['Jumlah Pegawai', 'Jumlah ASN'], peran: 'kinerja', wajib: true };

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
    ...RUMUSAN,
  ],
  Realisasi: [
    { nama: 'Kode', aliases: [...KODE, 'Kode Indikator'], peran: 'kode', wajib: true },
    { nama: 'Indikator', aliases: INDIKATOR, peran: 'teks' },
    { nama: 'Realisasi', aliases: ['Realisasi Kinerja'], peran: 'kinerja', tahunan: true, wajib: true },
    { nama: 'Realisasi Nasional', aliases: ['Nasional'], peran: 'kinerja' },
    { nama: 'Realisasi Kabupaten', aliases: ['Kabupaten', 'Realisasi Kabupaten/Kota'], peran: 'kinerja' },
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
    { nama: 'Penjelasan', aliases: [], peran: 'teks' },
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
    { nama: 'Sifat', aliases: ['Sifat Belanja'], peran: 'teks' },
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
  PegawaiJabatan: [
    { nama: 'Jabatan', aliases: ['Nama Jabatan'], peran: 'teks', wajib: true },
    JUMLAH_PEGAWAI,
    { nama: 'Keterangan', aliases: ['Ket.'], peran: 'teks' },
  ],
  PegawaiGolongan: [
    { nama: 'Pangkat', aliases: [], peran: 'teks' },
    { nama: 'Golongan', aliases: ['Golongan Ruang', 'Gol.'], peran: 'teks', wajib: true },
    JUMLAH_PEGAWAI,
  ],
  PegawaiPendidikan: [
    { nama: 'Pendidikan', aliases: ['Latar Belakang Pendidikan'], peran: 'teks', wajib: true },
    { nama: 'Status', aliases: ['Status Kepegawaian', 'Keterangan'], peran: 'teks' },
    JUMLAH_PEGAWAI,
  ],
  Renstra: [
    { nama: 'Versi', aliases: [], peran: 'teks' },
    { nama: 'Tujuan', aliases: [], peran: 'teks' },
    { nama: 'Indikator Tujuan', aliases: [], peran: 'teks' },
    { nama: 'Sasaran', aliases: SASARAN_DOKUMEN, peran: 'teks', wajib: true },
    { nama: 'Indikator', aliases: INDIKATOR, peran: 'teks', wajib: true },
    { nama: 'Target', aliases: ['Target Kinerja', 'Target Kinerja Sasaran'], peran: 'kinerja', tahunan: true },
    { nama: 'Strategi', aliases: [], peran: 'teks' },
    { nama: 'Kebijakan', aliases: ['Arah Kebijakan'], peran: 'teks' },
    { nama: 'Program', aliases: ['Nama Program'], peran: 'teks' },
  ],
  IKU: [
    { nama: 'Dokumen', aliases: [], peran: 'teks' },
    { nama: 'Sasaran', aliases: SASARAN_DOKUMEN, peran: 'teks' },
    { nama: 'Indikator', aliases: INDIKATOR, peran: 'teks', wajib: true },
    ...RUMUSAN,
  ],
  PerjanjianKinerja: [
    { nama: 'Dokumen', aliases: [], peran: 'teks' },
    // No `Nomor` here and in the tables below: the printed tables bear a running number, which is no code.
    { nama: 'Kode', aliases: ['Kode Indikator'], peran: 'kode' },
    { nama: 'Sasaran', aliases: SASARAN_DOKUMEN, peran: 'teks' },
    { nama: 'Indikator', aliases: INDIKATOR, peran: 'teks', wajib: true },
    { nama: 'Target', aliases: TARGET, peran: 'kinerja', wajib: true },
  ],
  AnggaranPK: [
    { nama: 'Dokumen', aliases: [], peran: 'teks' },
    { nama: 'Kode', aliases: ['Kode Program', 'Kode Rekening'], peran: 'kode' },
    { nama: 'Program', aliases: ['Nama Program', 'Uraian'], peran: 'teks', wajib: true },
    { nama: 'Anggaran', aliases: ANGGARAN, peran: 'rupiah', wajib: true },
    { nama: 'Keterangan', aliases: ['Ket.'], peran: 'teks' },
  ],
  RPJMD: [
    { nama: 'Misi', aliases: [], peran: 'teks' },
    { nama: 'Tujuan', aliases: ['Tujuan RPJMD'], peran: 'teks' },
    { nama: 'Indikator Tujuan', aliases: [], peran: 'teks' },
    { nama: 'Sasaran', aliases: ['Sasaran RPJMD'], peran: 'teks', wajib: true },
    { nama: 'Indikator Sasaran', aliases: [], peran: 'teks' },
  ],
  RKT: [
    { nama: 'Sasaran', aliases: SASARAN_DOKUMEN.filter((alias) => !/Kegiatan|Program/.test(alias)), peran: 'teks' },
    { nama: 'Indikator Sasaran', aliases: [], peran: 'teks' },
    { nama: 'Target Sasaran', aliases: [], peran: 'kinerja' },
    { nama: 'Program', aliases: ['Nama Program'], peran: 'teks' },
    { nama: 'Indikator Program', aliases: [], peran: 'teks' },
    { nama: 'Target Program', aliases: [], peran: 'kinerja' },
    { nama: 'Kegiatan', aliases: ['Nama Kegiatan'], peran: 'teks' },
    { nama: 'Indikator Kegiatan', aliases: ['Indikator Kegiatan (Output)'], peran: 'teks' },
    { nama: 'Target Kegiatan', aliases: [], peran: 'kinerja' },
    { nama: 'Anggaran', aliases: ANGGARAN, peran: 'rupiah', wajib: true },
  ],
  Analisis: [
    { nama: 'Kode Sasaran', aliases: KODE_SASARAN, peran: 'kode' },
    { nama: 'Jenis', aliases: ['Jenis Analisis'], peran: 'teks', wajib: true },
    { nama: 'Uraian', aliases: [], peran: 'teks', wajib: true },
  ],
  Refocusing: [
    { nama: 'Kode', aliases: ['Kode Rekening', 'Kode Sub Kegiatan'], peran: 'kode' },
    { nama: 'Uraian', aliases: [], peran: 'teks', wajib: true },
    { nama: 'Jumlah', aliases: ['Jumlah Refocusing', 'Anggaran', 'Nilai'], peran: 'rupiah', wajib: true },
  ],
  SumberData: [
    { nama: 'Tabel', aliases: ['Id Tabel', 'Kunci Tabel'], peran: 'teks', wajib: true },
    { nama: 'Kode Sasaran', aliases: KODE_SASARAN, peran: 'kode' },
    { nama: 'Sumber', aliases: ['Sumber Data'], peran: 'teks', wajib: true },
  ],
  RiwayatAnggaran: [
    { nama: 'Tahun', aliases: ['Tahun Anggaran'], peran: 'teks', wajib: true },
    { nama: 'Pagu', aliases: PAGU, peran: 'rupiah', wajib: true },
    { nama: 'Realisasi', aliases: REALISASI_UANG, peran: 'rupiah', wajib: true },
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
