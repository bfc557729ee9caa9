/** What the person reads for one error code of Office: what happened, why, what to do. */
export interface FailureMessage {
  readonly pesan: string;
  /** Said instead when the request was to write. */
  readonly pesanTulis?: string;
  /** The host answers this before it runs anything: the request as a whole was not carried out. */
  readonly refusedWhole?: boolean;
  /** May pass by itself: a read is tried once more. */
  readonly transient?: boolean;
}

const CELL_EDIT =
  'Excel sedang menunggu Anda selesai mengetik di sebuah sel, jadi permintaan tidak dijalankan. Tekan Enter atau Esc di lembar kerja, lalu ulangi.';
const TOO_LARGE_REQUEST =
  'Data yang hendak ditulis terlalu besar untuk sekali kirim ke Excel (batas 5 MB). Tidak ada yang ditulis. Kurangi jumlah baris tabel atau buat tabel satu per satu, lalu ulangi.';
const TOO_LARGE_RESPONSE =
  'Data yang hendak dibaca terlalu besar untuk sekali jawab dari Excel (batas 5 MB), walaupun sudah dibaca bertahap. Pendekkan teks yang sangat panjang di tabel, lalu ulangi.';

const TOO_LARGE_CONFIRMATION =
  'Excel menerima permintaan menulis, tetapi jawabannya terlalu besar untuk dikirim kembali (batas 5 MB), jadi hasilnya tidak dapat dipastikan.';

/**
 * Indonesian words by `error.code` of Office (English and stable; its
 * `message` is localised and never shown). `tidak-dikenal` stands for the rest.
 */
export const FAILURE_MESSAGES: Readonly<Record<string, FailureMessage>> = {
  InvalidOperationInCellEditMode: { pesan: CELL_EDIT, refusedWhole: true, transient: true },
  CellEditMode: { pesan: CELL_EDIT, refusedWhole: true, transient: true },
  InvalidOrTimedOutSession: {
    pesan:
      'Sesi Excel sudah berakhir atau terputus, jadi permintaan tidak dijalankan. Simpan pekerjaan Anda, muat ulang buku kerja (F5 di Excel untuk web, atau tutup lalu buka lagi berkasnya), kemudian ulangi.',
    refusedWhole: true,
  },
  AccessDenied: {
    pesan:
      'Excel menolak perubahan: lembar atau buku kerja ini terproteksi, hanya-baca, atau Anda tidak berhak mengubahnya. Buka proteksinya (tab Tinjau, Buka Proteksi Lembar/Buku Kerja) atau simpan salinan yang dapat diubah, lalu ulangi.',
    refusedWhole: true,
  },
  RequestPayloadSizeLimitExceeded: { pesan: TOO_LARGE_REQUEST, refusedWhole: true },
  ResponsePayloadSizeLimitExceeded: { pesan: TOO_LARGE_RESPONSE, pesanTulis: TOO_LARGE_CONFIRMATION },
  ItemNotFound: {
    pesan:
      'Tabel, kolom, atau lembar yang dituju tidak ditemukan: mungkin baru saja diganti nama, dipindahkan, atau dihapus. Periksa nama tabel di tab Desain Tabel, lalu ulangi.',
  },
  ItemAlreadyExists: {
    pesan:
      'Sudah ada lembar, nama, atau kolom dengan nama yang sama di buku kerja ini, jadi yang baru tidak dapat dibuat. Ganti nama yang lama, lalu ulangi.',
  },
  InvalidArgument: {
    pesan:
      'Excel menolak isi permintaan: ukuran tabel mungkin berubah (baris atau kolom ditambah atau dihapus) sejak dibaca. Ulangi supaya tabel dibaca kembali.',
  },
  InvalidReference: {
    pesan: 'Alamat sel yang dituju tidak sah atau sudah tidak ada. Periksa apakah lembar atau selnya sudah dihapus, lalu ulangi.',
  },
  InvalidOperation: {
    pesan:
      'Excel tidak mengizinkan perubahan itu pada keadaan lembar sekarang. Keluar dari penyuntingan sel, lepaskan filter atau proteksi pada tabelnya, lalu ulangi.',
  },
  MergedRangeConflict: {
    pesan:
      'Ada sel gabungan (merge) yang bertumpang-tindih dengan tabel yang hendak ditulis. Batalkan penggabungan selnya (Beranda, Gabungkan & Tengahkan), lalu ulangi.',
  },
  InsertDeleteConflict: {
    pesan:
      'Kolom baru tidak dapat disisipkan karena akan menggeser isi lain di sebelah kanan tabel. Beri ruang kosong di kanan tabel, lalu ulangi.',
  },
  NonBlankCellOffSheet: {
    pesan: 'Kolom baru akan mendorong sel yang berisi keluar dari lembar. Kosongkan ruang di kanan tabel, lalu ulangi.',
  },
  FilteredRangeConflict: {
    pesan: 'Tabel sedang disaring sehingga tidak dapat ditulis. Hapus filternya (Data, Hapus), lalu ulangi.',
  },
  ActivityLimitReached: {
    pesan:
      'Excel sedang menerima terlalu banyak permintaan, jadi yang ini tidak dijalankan. Tunggu sekitar satu menit, lalu ulangi.',
    refusedWhole: true,
    transient: true,
  },
  WriteNotSupportedWhenModalDialogOpen: {
    pesan: 'Sebuah kotak dialog sedang terbuka di Excel, jadi tidak ada yang ditulis. Tutup kotak dialog itu, lalu ulangi.',
    refusedWhole: true,
  },
  RequestAborted: { pesan: 'Permintaan dibatalkan oleh Excel di tengah jalan. Periksa hasilnya, lalu ulangi.', transient: true },
  ServiceNotAvailable: {
    pesan: 'Layanan Excel sedang tidak dapat dihubungi. Periksa sambungan internet, lalu ulangi.',
    transient: true,
  },
  GeneralException: {
    pesan: 'Excel melaporkan kesalahan dalam tanpa penjelasan. Simpan buku kerja, tutup lalu buka kembali, dan ulangi.',
    transient: true,
  },
  NotImplemented: {
    pesan: 'Versi Excel ini tidak memiliki kemampuan yang dibutuhkan. Perbarui Excel (minimal Excel 2021), lalu ulangi.',
  },
  UnsupportedOperation: {
    pesan: 'Versi Excel ini tidak mendukung langkah itu. Perbarui Excel (minimal Excel 2021), lalu ulangi.',
  },
  ApiNotFound: { pesan: 'Versi Excel ini terlalu lama untuk add-in. Perbarui Excel (minimal Excel 2021), lalu ulangi.' },
  ApiNotAvailable: { pesan: 'Versi Excel ini terlalu lama untuk add-in. Perbarui Excel (minimal Excel 2021), lalu ulangi.' },
  HostMissing: {
    pesan:
      'Add-in ini tidak berjalan di dalam Microsoft Excel (WPS Office dan LibreOffice tidak menjalankan Office.js). Buka buku kerja di Microsoft Excel 2021, Microsoft 365, atau Excel untuk web.',
    refusedWhole: true,
  },
  Timeout: {
    pesan:
      'Excel tidak menjawab sampai batas waktu. Bila Anda sedang mengetik di sebuah sel, tekan Enter atau Esc; bila tidak, periksa sambungan dan ulangi.',
    transient: true,
  },
  ProtectedSheet: {
    pesan: 'Lembar yang hendak ditulis terproteksi. Buka proteksinya (tab Tinjau, Buka Proteksi Lembar), lalu ulangi.',
  },
  'tidak-dikenal': { pesan: 'Excel melaporkan kesalahan yang belum dikenal add-in. Simpan buku kerja, lalu ulangi.' },
};

/** What is added when a write may have landed, wholly or in part; who wrote adds what to do about it. */
export const MAY_HAVE_WRITTEN = 'Sebagian perubahan mungkin sudah tertulis.';

/** What to do about a write that stands in part and can be taken back. */
export const TAKE_BACK_OR_REPEAT =
  'Tekan Batalkan di panel lebih dahulu untuk mengembalikan isi semula, atau ulangi untuk menimpanya.';
