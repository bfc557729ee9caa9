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
    { isi: 'sasaran', judul: 'SASARAN STRATEGIS', lebar: 30, rata: 'left' },
    { isi: 'indikator', judul: 'INDIKATOR SASARAN', lebar: 30, rata: 'left' },
    { isi: 'target', judul: 'TARGET {tahun}', lebar: 11, rata: 'center' },
    { isi: 'realisasi', judul: 'REALISASI {tahun}', lebar: 12, rata: 'center' },
    { isi: 'capaian', judul: 'CAPAIAN {tahun}', lebar: 11, rata: 'center' },
  ],
  sumber: 'kinerja',
};

export const PERBANDINGAN_TAHUN: EntriOf<'perbandingan-tahun'> = {
  id: 'perbandingan-tahun',
  kunci: 'perbandingan-tahun',
  bernomor: true,
  judul: ['Perbandingan Capaian kinerja Sasaran tahun {tahun} dengan tahun sebelumnya'],
  lembar: 'Perbandingan Tahun',
  orientasi: 'portrait',
  nomorKolom: 'kurung',
  persen: { tanda: true, spasi: false, nolAkhir: true },
  kolom: [
    { isi: 'sasaran', judul: 'SASARAN STRATEGIS', lebar: 28, rata: 'left' },
    { isi: 'indikator', judul: 'INDIKATOR SASARAN', lebar: 28, rata: 'left' },
    { isi: 'target', judul: '{th}', induk: 'TARGET', lebar: 8, rata: 'center' },
    { isi: 'realisasi', judul: '{th}', induk: 'REALISASI', lebar: 8, rata: 'center' },
  ],
  jumlahTahun: 3,
  tanpaAngka: 'kosong',
  sumber: 'kinerja',
};

export const TARGET_RENSTRA: EntriOf<'target-renstra'> = {
  id: 'target-renstra',
  kunci: 'target-renstra',
  bernomor: true,
  // The report printed 2022 and 2023 for the year of the report and the last year of the Renstra.
  judul: [
    'Perbandingan Realisasi Kinerja Tahun {tahun} dengan Kondisi Yang',
    'Harus Dicapai Pada Tahun {akhir} berdasarkan target pada Rencana',
    'Strategis',
  ],
  lembar: 'Target Renstra',
  orientasi: 'portrait',
  nomorKolom: 'kurung',
  persen: { tanda: true, spasi: false, nolAkhir: true },
  kolom: [
    { isi: 'no', judul: 'NO.', lebar: 5, rata: 'center' },
    { isi: 'sasaran', judul: 'SASARAN STRATEGIS', lebar: 28, rata: 'left' },
    { isi: 'indikator', judul: 'INDIKATOR SASARAN', lebar: 28, rata: 'left' },
    { isi: 'target-akhir', judul: 'TARGET JANGKA MENENGAH PADA RENSTRA {akhir}', lebar: 15, rata: 'center' },
    { isi: 'realisasi', judul: 'REALISASI Th. {tahun}', lebar: 12, rata: 'center' },
    { isi: 'kemajuan', judul: 'CAPAIAN', lebar: 11, rata: 'center' },
  ],
  namaKemajuan: 'Capaian',
  tandaIkutTarget: false,
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
  persen: { tanda: true, spasi: true, nolAkhir: true },
  kolom: [
    { isi: 'no', judul: 'NO.', lebar: 5, rata: 'center' },
    { isi: 'sasaran', judul: 'SASARAN STRATEGIS', lebar: 30, rata: 'left' },
    { isi: 'indikator', judul: 'INDIKATOR SASARAN', lebar: 30, rata: 'left' },
    { isi: 'realisasi', judul: 'REALISASI Th. {tahun}', lebar: 12, rata: 'center' },
    { isi: 'nasional', judul: 'REALISASI NASIONAL', lebar: 12, rata: 'center' },
    { isi: 'ket-nasional', judul: 'KET. (+/-)', lebar: 9, rata: 'center' },
  ],
  tanpaKeterangan: 'kosong',
  sumber: 'kinerja',
};

export const IKHTISAR_CAPAIAN: EntriOf<'ikhtisar-capaian'> = {
  id: 'ikhtisar-capaian',
  kunci: 'ikhtisar-capaian',
  bernomor: true,
  judul: ['Ikhtisar Capaian Kinerja pada tahun {tahun}'],
  lembar: 'Ikhtisar Capaian',
  orientasi: 'landscape',
  nomorKolom: 'tanpa',
  persen: { tanda: true, spasi: false, nolAkhir: true },
  kolomUraian: { judul: 'Sasaran/Indikator Sasaran', lebar: 50 },
  kolomCapaian: { judul: '% Capaian', lebar: 11 },
  kolomPredikat: { judul: 'Predikat', lebar: 12 },
  predikatRingkas: true,
  label: {
    sasaran: 'Sasaran {no} : {teks}',
    indikator: 'Indikator Kinerja : {teks}',
    rataRata: 'Rata - Rata capaian',
  },
  tanda: 'V',
  sumber: 'tanpa',
};

export const EFISIENSI: EntriOf<'efisiensi'> = {
  id: 'efisiensi',
  kunci: 'efisiensi',
  bernomor: true,
  judul: ['Efisiensi Penggunaan Sumber Daya'],
  lembar: 'Efisiensi',
  orientasi: 'portrait',
  nomorKolom: 'tanpa',
  persen: { tanda: true, spasi: false, nolAkhir: true },
  kolom: [
    { isi: 'sasaran', judul: 'Sasaran', lebar: 48, rata: 'left' },
    { isi: 'capaian', judul: '% Capaian Kinerja', lebar: 13, rata: 'center' },
    { isi: 'serapan', judul: '% Serapan Anggaran', lebar: 13, rata: 'center' },
    { isi: 'efisiensi', judul: 'Tingkat Efisiensi', lebar: 22, rata: 'center' },
  ],
  jumlah: null,
  sumber: 'tanpa',
};
