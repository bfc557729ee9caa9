import type { PetunjukTabel } from './petunjuk';

const KOSONG_SAMA = 'Kosong berarti sama dengan baris di atasnya.';
const DOKUMEN_PK = 'Perjanjian yang mana; kosong berarti Murni. Contoh: Perubahan';

/** The tables of staff, of planning documents, and of what the sentences need. */
export const PETUNJUK_DOKUMEN = {
  SkalaKustom: {
    pengantar: 'Skala predikat sendiri; dipakai hanya bila Skala Predikat pada Pengaturan berisi Kustom.',
    kolom: {
      'Batas Bawah': 'Batas bawah predikat dalam persen. Contoh: 90 atau >90',
      Kategori: 'Huruf kategori, bila ada. Contoh: AA',
      Predikat: 'Nama predikat. Contoh: Sangat Memuaskan',
    },
  },
  PegawaiJabatan: {
    pengantar: 'Jumlah ASN menurut jabatan. Jumlah seluruhnya dihitung.',
    kolom: {
      Jabatan: 'Nama jabatan. Contoh: Sekretaris Kecamatan',
      Jumlah: 'Banyaknya pegawai. Contoh: 1',
      Keterangan: 'Keterangan, boleh kosong. Contoh: Pelaksana tugas',
    },
  },
  PegawaiGolongan: {
    pengantar: 'Jumlah ASN menurut pangkat dan golongan ruang.',
    kolom: {
      Pangkat: 'Nama pangkat. Contoh: Penata Tk. I',
      Golongan: 'Golongan ruang. Contoh: III/d',
      Jumlah: 'Banyaknya pegawai. Contoh: 4',
    },
  },
  PegawaiPendidikan: {
    pengantar: 'Jumlah ASN dan Non ASN menurut pendidikan.',
    kolom: {
      Pendidikan: 'Jenjang pendidikan. Contoh: S1',
      Status: 'ASN atau Non ASN. Contoh: ASN',
      Jumlah: 'Banyaknya pegawai; - atau kosong bila tidak ada. Contoh: 8',
    },
  },
  Renstra: {
    pengantar: 'Matriks Renstra, sebelum dan sesudah perubahan. Bila tabel ini kosong, matriks dibuat dari Sasaran dan Target.',
    kolom: {
      Versi: 'Kosongkan bila Renstra tidak pernah berubah. Contoh: Setelah Perubahan',
      Tujuan: `Tujuan dalam Renstra. ${KOSONG_SAMA} Contoh: Meningkatkan kualitas pelayanan publik`,
      'Indikator Tujuan': `Ukuran tujuan. ${KOSONG_SAMA} Contoh: Indeks Pelayanan Publik`,
      Sasaran: `Sasaran dalam Renstra. ${KOSONG_SAMA} Contoh: Meningkatnya kualitas pelayanan`,
      Indikator: 'Indikator sasaran. Contoh: Nilai SAKIP',
      Target: 'Target Renstra tahun {tahun}, apa adanya. Contoh: 3,50 atau BB',
      Strategi: 'Strategi mencapai sasaran; boleh kosong. Contoh: Pelayanan berbasis kepuasan masyarakat',
      Kebijakan: 'Arah kebijakan; boleh kosong. Contoh: Peningkatan kapasitas pelayanan',
      Program: 'Program pendukung; boleh kosong. Contoh: Program Penyelenggaraan Pemerintahan',
    },
  },
  IKU: {
    pengantar: 'Indikator Kinerja Utama bila berbeda dari tabel Target. Bila kosong, tabel IKU dibuat dari Sasaran dan Target.',
    kolom: {
      Dokumen: 'Laporan: untuk BAB II. Lampiran: untuk lampiran SK. Kosong: keduanya. Contoh: Lampiran',
      Sasaran: `Kinerja utama atau sasaran strategis. ${KOSONG_SAMA} Contoh: Meningkatnya kualitas pelayanan`,
      Indikator: 'Indikator Kinerja Utama. Contoh: Nilai Survei Kepuasan Masyarakat',
      Formulasi: 'Penjelasan atau rumus. Contoh: Jumlah aduan selesai / Jumlah aduan x 100%',
      'Penanggung Jawab': 'Bidang penanggung jawab. Contoh: Seksi Pelayanan Umum',
      'Sumber Data': 'Dari mana angkanya. Contoh: Dokumen SKM',
    },
  },
  PerjanjianKinerja: {
    pengantar: 'Isi Perjanjian Kinerja bila berbeda dari tabel Target. Bila kosong, tabelnya dibuat dari Sasaran dan Target.',
    kolom: {
      Dokumen: DOKUMEN_PK,
      Kode: 'Kode indikator pada tabel Target supaya targetnya dapat dibandingkan; boleh kosong. Contoh: IK.1',
      Sasaran: `Sasaran strategis. ${KOSONG_SAMA} Contoh: Meningkatnya kepuasan masyarakat`,
      Indikator: 'Indikator kinerja. Contoh: Indeks Kepuasan Masyarakat',
      Target: 'Target dalam perjanjian, apa adanya. Contoh: 85 atau B',
    },
  },
  AnggaranPK: {
    pengantar: 'Anggaran program dalam Perjanjian Kinerja. Bila kosong, diambil dari tabel Anggaran; bila diisi, dibandingkan.',
    kolom: {
      Dokumen: DOKUMEN_PK,
      Kode: 'Kode program pada tabel Anggaran; boleh kosong. Contoh: 7.01.01',
      Program: 'Nama program. Contoh: Program Pemberdayaan Masyarakat Desa dan Kelurahan',
      Anggaran: 'Anggaran program dalam rupiah. Contoh: 737250000',
      Keterangan: 'Sumber dana. Contoh: APBD',
    },
  },
  RPJMD: {
    pengantar: 'Misi, tujuan, dan sasaran RPJMD yang didukung; kepala dokumen RKT.',
    kolom: {
      Misi: 'Misi kepala daerah. Contoh: Melaksanakan reformasi birokrasi dan pelayanan publik',
      Tujuan: 'Tujuan RPJMD. Contoh: Meningkatnya kualitas pelayanan publik',
      'Indikator Tujuan': 'Ukuran tujuan RPJMD. Contoh: Indeks Kepuasan Masyarakat',
      Sasaran: 'Sasaran RPJMD. Contoh: Meningkatnya kualitas tata kelola pemerintahan',
      'Indikator Sasaran': 'Ukuran sasaran RPJMD. Contoh: Indeks Reformasi Birokrasi',
    },
  },
  RKT: {
    pengantar: 'Rencana Kinerja Tahunan bila berbeda dari tabel Target dan Anggaran. Bila kosong, dibuat dari keduanya.',
    kolom: {
      Sasaran: `Uraian sasaran. ${KOSONG_SAMA} Contoh: Meningkatnya kualitas pelayanan`,
      'Indikator Sasaran': `Indikator sasaran. ${KOSONG_SAMA} Contoh: Nilai SKM`,
      'Target Sasaran': 'Target sasaran, apa adanya. Contoh: ≥80',
      Program: `Uraian program. ${KOSONG_SAMA} Contoh: Penunjang Urusan Pemerintahan Daerah`,
      'Indikator Program': 'Indikator program. Contoh: Persentase pelayanan sesuai SOP',
      'Target Program': 'Target program, apa adanya. Contoh: 100%',
      Kegiatan: 'Uraian kegiatan. Contoh: Koordinasi Kegiatan Pemberdayaan Desa',
      'Indikator Kegiatan': 'Keluaran kegiatan. Contoh: Jumlah peserta rapat koordinasi',
      'Target Kegiatan': 'Target keluaran, apa adanya. Contoh: 12 Bulan',
      Anggaran: 'Anggaran kegiatan dalam rupiah. Contoh: 48242000',
    },
  },
  Analisis: {
    pengantar: 'Penyebab, permasalahan, dan solusi; satu butir per baris. Menjadi daftar dalam narasi laporan.',
    kolom: {
      'Kode Sasaran': 'Sasaran yang dibahas; kosong berarti seluruh instansi. Contoh: S.1',
      Jenis: 'Jenis butir. Contoh: Permasalahan',
      Uraian: 'Satu butir dalam satu kalimat. Contoh: Jumlah pegawai yang menguasai komputer masih kurang',
    },
  },
  Refocusing: {
    pengantar: 'Pengurangan anggaran karena refocusing pada perubahan APBD.',
    kolom: {
      Kode: 'Kode sub kegiatan yang dikurangi; boleh kosong. Contoh: 7.01.03.2.01.0003',
      Uraian: 'Nama sub kegiatan. Contoh: Peningkatan Efektivitas Kegiatan Pemberdayaan Masyarakat',
      Jumlah: 'Besarnya pengurangan dalam rupiah. Contoh: 398451900',
    },
  },
  RiwayatAnggaran: {
    pengantar: 'Pagu dan realisasi seluruhnya pada tahun-tahun sebelumnya, untuk perbandingan serapan.',
    kolom: {
      Tahun: 'Tahun anggaran. Contoh: 2022',
      Pagu: 'Pagu seluruhnya dalam rupiah. Contoh: 3188885473',
      Realisasi: 'Realisasi seluruhnya dalam rupiah. Contoh: 3100000000',
    },
  },
  SumberData: {
    pengantar: 'Baris Sumber Data di bawah tabel tertentu, bila berbeda dari Pengaturan.',
    kolom: {
      Tabel: 'Id tabel LAKIP. Contoh: perbandingan-tahun',
      'Kode Sasaran': 'Hanya untuk sasaran ini; kosong berarti semua. Contoh: S.1',
      Sumber: 'Teks sumber data. Contoh: Data Bappeda',
    },
  },
} as const satisfies Readonly<Record<string, PetunjukTabel>>;
