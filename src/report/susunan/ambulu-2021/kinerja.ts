import type { EntriOf } from '../susunan';

export const PENGUKURAN_REALISASI: EntriOf<'pengukuran-realisasi'> = {
  id: 'pengukuran-realisasi',
  kunci: 'pengukuran-realisasi',
  bernomor: true,
  judul: ['Pengukuran Realisasi Kinerja Tahun {tahun}'],
  lembar: 'Pengukuran Kinerja',
  orientasi: 'portrait',
  nomorKolom: 'kurung',
  persen: { tanda: true, spasi: true, nolAkhir: true },
  kolom: [
    { isi: 'no', judul: 'NO.', lebar: 5, rata: 'center' },
    { isi: 'sasaran', judul: 'SASARAN STRATEGIS', lebar: 28, rata: 'left' },
    { isi: 'nomor-indikator', judul: '', lebar: 4, rata: 'center' },
    { isi: 'indikator', judul: 'INDIKATOR SASARAN', lebar: 32, rata: 'left' },
    { isi: 'target', judul: 'TARGET {tahun}', lebar: 11, rata: 'center' },
    { isi: 'realisasi', judul: 'REALISASI {tahun}', lebar: 12, rata: 'center' },
    { isi: 'capaian', judul: 'CAPAIAN', lebar: 11, rata: 'center' },
  ],
  sumber: 'kinerja',
};

export const PERBANDINGAN_TAHUN: EntriOf<'perbandingan-tahun'> = {
  id: 'perbandingan-tahun',
  kunci: 'perbandingan-tahun',
  bernomor: true,
  judul: ['Perbandingan Realisasi Kinerja dengan Realisasi Tahun Sebelumnya'],
  lembar: 'Perbandingan Tahun',
  orientasi: 'portrait',
  nomorKolom: 'kurung',
  persen: { tanda: true, spasi: false, nolAkhir: true },
  kolom: [
    { isi: 'no', judul: 'NO.', lebar: 5, rata: 'center' },
    { isi: 'sasaran', judul: 'SASARAN STRATEGIS', lebar: 26, rata: 'left' },
    { isi: 'indikator-bernomor', judul: 'INDIKATOR SASARAN', lebar: 30, rata: 'left' },
    { isi: 'realisasi', judul: 'Th. {th}', induk: 'REALISASI', lebar: 8, rata: 'center' },
  ],
  jumlahTahun: 5,
  tanpaAngka: 'strip',
  sumber: 'kinerja',
};

export const TARGET_RENSTRA: EntriOf<'target-renstra'> = {
  id: 'target-renstra',
  kunci: 'target-renstra',
  bernomor: true,
  judul: ['Perbandingan Realisasi Kinerja s.d. Akhir Periode RENSTRA'],
  lembar: 'Target Renstra',
  orientasi: 'portrait',
  nomorKolom: 'kurung',
  persen: { tanda: true, spasi: false, nolAkhir: true },
  kolom: [
    { isi: 'no', judul: 'NO.', lebar: 5, rata: 'center' },
    { isi: 'sasaran', judul: 'SASARAN STRATEGIS', lebar: 28, rata: 'left' },
    { isi: 'indikator-bernomor', judul: 'INDIKATOR SASARAN', lebar: 32, rata: 'left' },
    { isi: 'target-akhir', judul: 'TARGET AKHIR RENST', lebar: 11, rata: 'center' },
    { isi: 'realisasi', judul: 'REALISASI Th. {tahun}', lebar: 12, rata: 'center' },
    { isi: 'kemajuan', judul: 'TINGKAT KEMAJUAN', lebar: 12, rata: 'center' },
  ],
  namaKemajuan: 'Tingkat kemajuan',
  tandaIkutTarget: true,
  sumber: 'kinerja',
};

export const REALISASI_NASIONAL: EntriOf<'realisasi-nasional'> = {
  id: 'realisasi-nasional',
  kunci: 'realisasi-nasional',
  bernomor: true,
  judul: ['Perbandingan Realisasi Kinerja dengan Realisasi Nasional'],
  lembar: 'Realisasi Nasional',
  orientasi: 'portrait',
  nomorKolom: 'kurung',
  persen: { tanda: true, spasi: false, nolAkhir: true },
  kolom: [
    { isi: 'no', judul: 'NO.', lebar: 5, rata: 'center' },
    { isi: 'sasaran', judul: 'SASARAN STRATEGIS', lebar: 28, rata: 'left' },
    { isi: 'indikator-bernomor', judul: 'INDIKATOR SASARAN', lebar: 32, rata: 'left' },
    { isi: 'realisasi', judul: 'REALISASI Th. {tahun}', lebar: 12, rata: 'center' },
    { isi: 'nasional', judul: 'REALISASI NASIONAL', lebar: 12, rata: 'center' },
    { isi: 'ket-nasional', judul: 'KET.', lebar: 8, rata: 'center' },
  ],
  tanpaKeterangan: 'strip',
  sumber: 'kinerja',
};

export const SKM_SEBARAN: EntriOf<'skm-sebaran'> = {
  id: 'skm-sebaran',
  kunci: 'skm-sebaran',
  bernomor: false,
  judul: ['Hasil Survey Kepuasan Masyarakat Bidang Pelayanan umum', '{instansi}'],
  lembar: 'Sebaran SKM',
  orientasi: 'portrait',
  nomorKolom: 'tanpa',
  persen: { tanda: true, spasi: false, nolAkhir: true },
  kolom: [
    { isi: 'no', judul: 'NO', lebar: 5, rata: 'center' },
    { isi: 'unsur', judul: 'UNSUR', lebar: 42, rata: 'left' },
    { isi: 'tidak-baik', judul: 'Tidak Baik', lebar: 9, rata: 'center' },
    { isi: 'kurang-baik', judul: 'Kurang Baik', lebar: 9, rata: 'center' },
    { isi: 'baik', judul: 'Baik', lebar: 9, rata: 'center' },
    { isi: 'sangat-baik', judul: 'Sangat Baik', lebar: 9, rata: 'center' },
    { isi: 'total', judul: 'Total', lebar: 9, rata: 'center' },
  ],
  sumber: 'tanpa',
};

export const SKM_SKOR: EntriOf<'skm-skor'> = {
  id: 'skm-skor',
  kunci: 'skm-skor',
  bernomor: false,
  // The report prints no caption: the table follows that of the answers.
  judul: [],
  lembar: 'Skor SKM',
  orientasi: 'portrait',
  nomorKolom: 'tanpa',
  persen: { tanda: false, spasi: false, nolAkhir: false },
  kolom: [
    { isi: 'no', judul: 'NO', lebar: 5, rata: 'center' },
    { isi: 'unsur', judul: 'UNSUR', lebar: 56, rata: 'left' },
    { isi: 'skor', judul: 'SKOR', lebar: 10, rata: 'center' },
    { isi: 'predikat', judul: 'PREDIKAT', lebar: 16, rata: 'center' },
  ],
  desimalSkor: 2,
  desimalRataRata: 1,
  labelRataRata: 'Rata-rata unsur pelayanan',
  grafik: true,
  sumber: 'tanpa',
};
