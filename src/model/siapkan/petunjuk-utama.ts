import type { PetunjukTabel } from './petunjuk';

/** The tables every LAKIP needs, and the two surveys beside them. */
export const PETUNJUK_UTAMA = {
  Pengaturan: {
    pengantar: 'Satu pengaturan per baris. Yang kosong memakai nilai bawaan. Ubah nilainya di sini, lalu jalankan Hitung.',
    kolom: {
      Kunci: 'Nama pengaturan. Jangan diubah; yang tidak dikenal dilaporkan. Contoh: Tahun Laporan',
      Nilai: 'Isi pengaturan. Bila ada daftar pilihan, pilih salah satu. Contoh: 2023',
    },
  },
  Sasaran: {
    pengantar: 'Sasaran strategis beserta tujuannya, satu sasaran per baris, menurut Renstra yang berlaku.',
    kolom: {
      Kode: 'Kode sasaran buatan sendiri, tidak boleh sama. Contoh: S.1',
      Tujuan: 'Tujuan yang didukung sasaran ini. Contoh: Meningkatkan tata kelola pemerintahan kecamatan',
      'Indikator Tujuan': 'Ukuran tujuan. Contoh: Indeks Pelayanan Publik',
      'Sasaran Strategis': 'Bunyi sasaran seperti dalam Renstra. Contoh: Meningkatnya kepuasan masyarakat',
    },
  },
  Target: {
    pengantar: 'Indikator setiap sasaran dengan targetnya per tahun dan target akhir Renstra.',
    kolom: {
      Kode: 'Kode indikator, tidak boleh sama; dipakai juga pada tabel Realisasi. Contoh: IK.1',
      'Kode Sasaran': 'Kode sasaran pemilik indikator, dari tabel Sasaran. Contoh: S.1',
      Indikator: 'Bunyi indikator seperti dalam perjanjian kinerja. Contoh: Indeks Kepuasan Masyarakat',
      Satuan: 'Satuan target dan realisasi. Contoh: %, Indeks, Dokumen',
      Arah: 'Positif: makin tinggi makin baik. Negatif: makin rendah makin baik. Stabil: makin dekat target makin baik. Contoh: Positif',
      Target: 'Target tahun {tahun}, angka atau apa adanya. Kosongkan bila belum ada; kosong bukan nol. Contoh: 85 atau 100%',
      'Target Akhir Renstra': 'Target pada akhir periode Renstra. Contoh: 100%',
      Formulasi: 'Cara menghitung indikator, untuk tabel IKU. Contoh: Jumlah aduan selesai / Jumlah aduan x 100%',
      'Penanggung Jawab': 'Bidang atau seksi penanggung jawab. Contoh: Seksi Pelayanan Umum',
      'Sumber Data': 'Dari mana angkanya. Contoh: Survei Kepuasan Masyarakat',
    },
  },
  Realisasi: {
    pengantar: 'Realisasi setiap indikator per tahun. Capaian dan predikat ditulis oleh tombol Hitung.',
    kolom: {
      Kode: 'Kode indikator, sama dengan tabel Target. Contoh: IK.1',
      Indikator: 'Bunyi indikator, supaya mudah dibaca; boleh kosong. Contoh: Indeks Kepuasan Masyarakat',
      Realisasi: 'Realisasi tahun {tahun}. Kosongkan atau isi - bila belum ada; kosong bukan nol. Contoh: 84,5',
      'Realisasi Nasional': 'Realisasi nasional indikator yang sama, bila ada. Contoh: 87,2',
      'Realisasi Kabupaten': 'Realisasi kabupaten/kota indikator yang sama, bila ada. Contoh: 86,34',
    },
  },
  Anggaran: {
    pengantar:
      'Program, kegiatan, dan sub kegiatan dengan pagu dan realisasi. Cukup isi sub kegiatan; jumlah di atasnya dihitung.',
    kolom: {
      Kode: 'Kode rekening sebagai teks. Contoh: 7.01.01.2.01.0001',
      Jenis: 'Tingkat baris. Boleh kosong bila kodenya mengikuti Kepmendagri 050. Contoh: Sub Kegiatan',
      Uraian: 'Nama program, kegiatan, atau sub kegiatan. Contoh: Penyediaan Gaji dan Tunjangan ASN',
      'Kode Sasaran': 'Sasaran yang didukung; cukup pada program bila semua isinya sama. Contoh: S.1',
      'Pagu Murni': 'Pagu APBD murni dalam rupiah, untuk perjanjian kinerja awal. Contoh: 112208000',
      Pagu: 'Pagu yang berlaku (sesudah perubahan) dalam rupiah. Contoh: 112208000',
      Realisasi: 'Realisasi sampai akhir tahun dalam rupiah. Contoh: 93502000',
      Penjelasan:
        'Penjelasan pelaksanaan sub kegiatan, untuk tabel program dan kegiatan; boleh kosong. Contoh: Rapat dilaksanakan tiap bulan',
    },
  },
  Keluaran: {
    pengantar: 'Input, output, dan outcome setiap sub kegiatan. Capaian ditulis oleh tombol Hitung.',
    kolom: {
      Kode: 'Kode sub kegiatan, sama dengan tabel Anggaran. Contoh: 7.01.01.2.01.0001',
      Jenis: 'Jenis ukuran. Contoh: Output',
      Indikator: 'Bunyi ukuran. Contoh: Jumlah laporan keuangan',
      Satuan: 'Satuan target dan realisasi. Contoh: Dokumen',
      Target: 'Target ukuran itu. Contoh: 12 atau 12 Bulan',
      Realisasi: 'Realisasi ukuran itu; kosongkan bila belum ada. Contoh: 12',
    },
  },
  Belanja: {
    pengantar: 'Pagu dan realisasi menurut kelompok dan jenis belanja.',
    kolom: {
      Kelompok: 'Kelompok belanja; yang kosong mengikuti baris di atasnya. Contoh: Operasi',
      Jenis: 'Jenis belanja di dalam kelompok; kosong berarti jumlah kelompok. Contoh: Belanja Pegawai',
      Pagu: 'Pagu dalam rupiah. Contoh: 2007569301',
      Realisasi: 'Realisasi dalam rupiah; kosongkan bila belum ada. Contoh: 1791324375',
      Sifat: 'Langsung atau Tidak Langsung; boleh kosong. Contoh: Tidak Langsung',
    },
  },
  SKM: {
    pengantar: 'Hasil survei kepuasan: bagian responden pada setiap jawaban, dalam persen; jumlahnya 100 per unsur.',
    kolom: {
      No: 'Nomor urut unsur. Contoh: 1',
      Unsur: 'Nama unsur pelayanan. Contoh: Persyaratan',
      'Tidak Baik': 'Persen responden yang menjawab tidak baik. Contoh: 0%',
      'Kurang Baik': 'Persen responden yang menjawab kurang baik. Contoh: 10%',
      Baik: 'Persen responden yang menjawab baik. Contoh: 80%',
      'Sangat Baik': 'Persen responden yang menjawab sangat baik. Contoh: 10%',
    },
  },
} as const satisfies Readonly<Record<string, PetunjukTabel>>;
