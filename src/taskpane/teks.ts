import type { CaraSalin } from './clipboard/copy-rich';
import type { DrawnTable } from '../app/buat-tabel';
import type { Susunan } from '../model/pengaturan';
import type { Tingkat } from '../model/temuan';

type Perubahan = DrawnTable['perubahan'];

/** `1234` → `1.234`: counts as an Indonesian reads them. */
export const bilangan = (n: number): string => String(n).replace(/\B(?=(\d{3})+$)/g, '.');

/** Every text of the pane that does not come with a finding or a failure. */
export const TEKS = {
  produk: 'LAKIP',
  memuat: 'Membuka panel LAKIP …',
  kepala: {
    tanpaInstansi: 'Nama instansi belum diisi',
    caraInstansi: 'Isi Nama Instansi di tabel Pengaturan.',
    tahun: (tahun: number) => `Tahun laporan ${tahun}`,
    tanpaTahun: 'Tahun laporan belum diketahui',
  },
  pertama: {
    nilai:
      'Panel ini menghitung capaian, predikat, dan serapan dari tabel di buku kerja, lalu membuat tabel LAKIP yang siap dicetak.',
    cara: 'Buku kerja ini belum memuat tabel yang dikenal. Tekan Siapkan Buku Kerja untuk membuat semua tabel masukan, siap diisi. Bila datanya sudah ada, blok data itu, pilih Sisipkan > Tabel, beri nama Target, Realisasi, atau Anggaran di tab Desain Tabel, lalu tekan Pindai ulang. Untuk mencoba dahulu, buka contoh buku kerja yang disertakan (ajung-2023.xlsx).',
  },
  kegiatan: {
    memindai: 'Membaca buku kerja',
    menghitung: 'Menghitung',
    'membuat-tabel': 'Membuat tabel',
    membatalkan: 'Membatalkan penulisan terakhir',
    menjawab: 'Menyimpan jawaban',
    menyiapkan: 'Menyiapkan buku kerja',
    menyimpan: 'Menyimpan pilihan',
    menyalin: 'Menyalin tabel',
    mengunduh: 'Membuat laporan Word',
    'mengisi-templat': 'Mengisi templat',
  },
  langkah: (langkah: string, selesai: number, dari: number) => `${langkah} (${bilangan(selesai)} dari ${bilangan(dari)})`,
  tunggu: {
    'waiting-for-cell-edit': 'Menunggu Anda selesai mengetik di sel (tekan Enter atau Esc).',
    retrying: 'Excel belum menjawab; permintaan dicoba sekali lagi.',
  },
  tindakan: {
    hitung: 'Hitung',
    buatTabel: 'Buat Tabel',
    batalkan: 'Batalkan',
    pindaiUlang: 'Pindai ulang',
    hentikan: 'Hentikan',
    menghentikan: 'Menghentikan …',
    tutupPesan: 'Tutup pesan',
    sibuk: (kegiatan: string) => `Tunggu sampai selesai: ${kegiatan}.`,
    tanpaTabel: 'Belum ada tabel yang dikenal di buku kerja ini.',
    tanpaPenulisan: 'Belum ada penulisan yang dapat dibatalkan.',
    batalkanApa: {
      hitung: 'Menarik kembali kolom yang ditulis Hitung.',
      'buat-tabel': 'Menarik kembali lembar yang dibuat Buat Tabel.',
      siapkan: 'Menghapus lembar masukan yang baru dibuat, selama belum diisi.',
    },
  },
  pesan: {
    terhitung: 'Selesai dihitung',
    tanpaTulisan: 'Tidak ada kolom yang ditulis',
    periksaGalat: (n: number) => `Ada ${bilangan(n)} galat yang membuat sel hasil kosong; lihat Temuan.`,
    tabelDibuat: 'Tabel LAKIP selesai dibuat',
    tabelDibuatIsi: (dibuat: number, tidak: number) =>
      tidak === 0
        ? `${bilangan(dibuat)} lembar siap dicetak.`
        : `${bilangan(dibuat)} lembar siap dicetak; ${bilangan(tidak)} tabel tidak dibuat karena datanya belum ada.`,
    perubahan: ({ baru, berubah, sama }: { baru: number; berubah: number; sama: number }) =>
      [
        ...(baru > 0 ? [`${bilangan(baru)} lembar baru`] : []),
        ...(berubah > 0 ? [`${bilangan(berubah)} berubah isinya`] : []),
        ...(sama > 0 ? [`${bilangan(sama)} sama seperti sebelumnya`] : []),
      ]
        .join(', ')
        .replace(/$/, '.'),
    tanpaTabel: 'Tidak ada tabel LAKIP yang dapat dibuat',
    tanpaTabelIsi: 'Data di buku kerja belum cukup; lengkapi tabel yang disebut di bawah, lalu tekan Buat Tabel lagi.',
    dihentikan: 'Pembuatan tabel dihentikan',
    dihentikanIsi: (dibuat: number) =>
      dibuat === 0
        ? 'Tidak ada lembar yang dibuat. Tekan Buat Tabel untuk memulai lagi.'
        : `${bilangan(dibuat)} lembar sudah selesai dibuat sebelum berhenti. Tekan Batalkan untuk menariknya kembali, atau Buat Tabel untuk membuat semuanya.`,
    ditarik: 'Penulisan terakhir dibatalkan',
    ditarikIsi: {
      hitung: 'Kolom hasil kembali seperti sebelum Hitung ditekan.',
      'buat-tabel': 'Lembar LAKIP kembali seperti sebelum Buat Tabel ditekan.',
      siapkan: 'Lembar masukan yang baru dibuat sudah dihapus.',
    },
    disiapkan: 'Tabel masukan siap diisi',
    disiapkanIsi: (n: number) =>
      `${bilangan(n)} tabel dibuat, masing-masing di lembarnya sendiri. Pilih sebuah sel untuk melihat petunjuk dan contohnya; isi, lalu tekan Hitung.`,
    tanpaDisiapkan: 'Tidak ada tabel yang perlu dibuat',
    tanpaDisiapkanIsi: 'Semua tabel masukan yang dipilih sudah ada di buku kerja ini.',
    tersalin: (n: number) => (n === 1 ? 'Tabel tersalin' : `${bilangan(n)} tabel tersalin`),
    tersalinIsi: {
      peristiwa:
        'Buka dokumen Word, lalu tempel dengan Ctrl+V. Garis, lebar kolom, dan gabungan sel ikut; arah halaman dan grafik tidak (keduanya ada dalam Unduh laporan).',
      'papan-klip': 'Disalin lewat papan klip peramban. Buka dokumen Word, lalu tempel dengan Ctrl+V.',
    } satisfies Record<Exclude<CaraSalin, 'manual'>, string>,
    tersalinSendiri: 'Tabel tersalin',
    salinSendiri: 'Salin dari pratinjau',
    salinSendiriIsi:
      'Excel di sini tidak mengizinkan panel menyalin sendiri. Pratinjau di bawah sudah terpilih: tekan Ctrl+C, lalu tempel di Word.',
    tanpaSalinan: 'Tidak ada tabel yang disalin',
    laporanJadi: 'Laporan Word selesai dibuat',
    nomorHalaman: 'Di Word, tekan Ctrl+A lalu F9 supaya nomor halaman pada Daftar Isi dan Daftar Tabel terisi.',
    simpanBerkas: 'Bila unduhan tidak mulai sendiri, tekan Simpan berkas di bawah.',
    templatTerisi: 'Templat terisi',
    templatTerisiIsi: (terisi: number, lain: number) =>
      lain === 0
        ? `${bilangan(terisi)} tanda terisi.`
        : `${bilangan(terisi)} tanda terisi, ${bilangan(lain)} tidak dikenal dan dibiarkan.`,
    dokumenDihentikan: 'Pembuatan dokumen dihentikan',
    dokumenDihentikanIsi: 'Tidak ada berkas yang dibuat dan buku kerja tidak berubah.',
    tersimpan: 'Pilihan tersimpan',
    tersimpanIsi: 'Susunan dan pilihan tabel ada di tabel Pengaturan buku kerja ini; tekan Buat Tabel untuk memakainya.',
  },
  tabel: {
    judul: 'Tabel di buku kerja',
    ditemukan: (n: number) =>
      n === 0 ? 'Tidak ada tabel yang dikenal di buku kerja ini.' : `${bilangan(n)} tabel ditemukan di buku kerja.`,
    baris: (n: number) => `${bilangan(n)} baris`,
    lembar: (nama: string) => `lembar ${nama}`,
    tidakAda: (nama: readonly string[]) =>
      `Tidak ada: ${nama.join(', ')}. Bukan kesalahan; hanya tabel LAKIP yang memerlukannya tidak dibuat.`,
  },
  siapkan: {
    judul: 'Siapkan Buku Kerja',
    kurang: (n: number) =>
      `${bilangan(n)} tabel masukan belum ada. Yang tidak diperlukan boleh dibiarkan; tabel yang sudah ada tidak diubah.`,
    buka: 'Siapkan Buku Kerja',
    tutup: 'Tutup',
    tahunLaporan: 'Tahun laporan',
    awalRenstra: 'Awal Renstra',
    akhirRenstra: 'Akhir Renstra',
    contoh: (contoh: number) => `misalnya ${contoh}`,
    pilih: 'Tabel yang dibuat',
    bukaPilih: (dipilih: number, semua: number) => `Pilih tabel (${bilangan(dipilih)} dari ${bilangan(semua)})`,
    tutupPilih: 'Tutup pilihan tabel',
    buat: (n: number) => `Buat ${bilangan(n)} tabel`,
    tanpaPilihan: 'Pilih sedikitnya satu tabel.',
  },
  susunan: {
    judul: 'Susunan laporan',
    susunan: 'Susunan',
    makna: {
      Baku: 'Urutan PermenPANRB 53/2014, untuk instansi tanpa kebiasaan sendiri.',
      'Ajung 2023': 'Seperti Laporan Kinerja Kecamatan Ajung 2023.',
      'Ambulu 2021': 'Seperti Laporan Kinerja Kecamatan Ambulu 2021.',
    } satisfies Record<Susunan, string>,
    buka: (dipilih: number, semua: number) => `Pilih tabel (${bilangan(dipilih)} dari ${bilangan(semua)})`,
    tutup: 'Tutup pilihan tabel',
    perSasaran: (nama: string) => `${nama} (per sasaran)`,
    simpan: 'Simpan pilihan',
    belumDisimpan: 'Pilihan berubah dan belum disimpan.',
    gantiSusunan: 'Simpan dahulu untuk melihat tabel susunan ini.',
  },
  word: {
    judul: 'Untuk Word',
    isi: 'Tabel dan kalimat dibawa ke Word dari data yang ada sekarang; Buat Tabel tidak perlu ditekan dahulu.',
    unduh: 'Unduh laporan (.docx)',
    templat: 'Isi templat Word',
    caraTemplat:
      'Dokumen Word kantor Anda dengan tanda seperti {{serapan}} atau {{tabel:realisasi-anggaran}}; berkasnya sendiri tidak diubah.',
    bukaSalin: 'Salin tabel',
    tutupSalin: 'Tutup daftar salin',
    salin: (nama: string) => `Salin ${nama}`,
    pilih: (nama: string) => `Pilih ${nama}`,
    salinPilihan: (n: number) => `Salin ${bilangan(n)} tabel`,
    pratinjau: 'Pratinjau salinan: tekan Ctrl+C',
    salinLagi: 'Coba salin lagi',
    simpan: (nama: string) => `Simpan berkas ${nama}`,
    caraSimpan: 'Bila Excel tidak mengizinkan unduhan, buka buku kerja ini di Excel untuk web lalu ulangi.',
    terisi: 'Tanda yang terisi',
    kali: (n: number) => `${bilangan(n)} kali`,
    tidakDikenal: 'Tanda yang dibiarkan',
    saran: (saran: string) => `Mungkin maksud Anda ${saran}.`,
    peringatan: 'Yang perlu dilihat',
  },
  tertulis: {
    judul: 'Yang ditulis',
    kolom: (tabel: string, kolom: string) => `${tabel}: ${kolom}`,
    tidakDibuat: 'Tidak dibuat',
    perubahan: (perubahan: Perubahan) =>
      perubahan === 'baru' ? 'lembar baru' : perubahan === 'sama' ? 'tidak berubah' : `${bilangan(perubahan.sel)} sel berubah`,
    tertinggal: 'Lembar lama yang dibiarkan',
    tertinggalIsi: (lembar: readonly string[]) =>
      `${lembar.join(', ')}: tabelnya tidak termasuk yang dibuat sekarang. Hapus sendiri lembarnya bila tidak diperlukan.`,
  },
  pertanyaan: {
    judul: 'Pertanyaan',
    tanya: (contoh: string, tabel: string, kolom: string) =>
      `Angka ${contoh} di tabel ${tabel}, kolom ${kolom}, dibaca sebagai apa?`,
    ulasan: (n: number) =>
      n === 1
        ? 'Titiknya dapat berarti ribuan atau desimal. Jawaban berlaku untuk seluruh kolom dan diingat di buku kerja ini.'
        : `Ada ${bilangan(n)} angka seperti ini di kolom itu. Jawaban berlaku untuk seluruh kolom dan diingat di buku kerja ini.`,
  },
  temuan: {
    judul: 'Temuan',
    kosong: 'Tidak ada temuan pada data.',
    saring: 'Saring temuan',
    contohSaring: 'Cari pesan, tabel, atau sel',
    tanpaHasil: 'Tidak ada temuan yang cocok dengan saringan.',
    tingkat: { galat: 'Galat', peringatan: 'Peringatan', info: 'Info' } satisfies Record<Tingkat, string>,
    makna: {
      galat: 'Nilainya tidak dihitung sampai diperbaiki.',
      peringatan: 'Periksa, nilainya tetap dihitung.',
      info: 'Sekadar pemberitahuan.',
    } satisfies Record<Tingkat, string>,
    lebihBanyak: (sisa: number) => `Tampilkan lebih banyak (${bilangan(sisa)} lagi)`,
    terkait: 'Dibandingkan dengan',
    lainnya: (n: number) => `dan ${bilangan(n)} sel lain`,
  },
  tautan: (alamat: string) => `Buka sel ${alamat}`,
  luarExcel: {
    'tanpa-office': {
      judul: 'Panel ini hanya berjalan di dalam Excel',
      isi: 'Halaman ini dibuka di luar Excel, di WPS Office (yang tidak menjalankan add-in Office), atau pustaka Office tidak dapat diunduh.',
      tindakan:
        'Buka buku kerja di Excel 2021, Microsoft 365, atau Excel di web, lalu tekan Buka Panel di tab LAKIP. Bila itu sudah dilakukan, periksa sambungan internet dan izin ke appsforoffice.microsoft.com.',
    },
    'bukan-excel': {
      judul: 'Panel ini hanya untuk Excel',
      isi: 'Aplikasi Office yang membukanya bukan Excel, sehingga tidak ada tabel yang dapat dibaca.',
      tindakan: 'Buka buku kerja di Excel, lalu tekan Buka Panel di tab LAKIP.',
    },
    'versi-lama': {
      judul: 'Versi Excel ini belum mencukupi',
      isi: 'Panel memerlukan kemampuan ExcelApi 1.14, yang ada di Excel 2021, Microsoft 365, Excel di web, dan Excel untuk Mac. Excel 2016 dan 2019 belum memilikinya.',
      tindakan: 'Perbarui Office, atau buka buku kerja yang sama di Excel di web.',
    },
  },
} as const;
