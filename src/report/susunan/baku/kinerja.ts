import type { EntriOf } from '../susunan';

export const PENGUKURAN_REALISASI: EntriOf<'pengukuran-realisasi'> = {
  id: 'pengukuran-realisasi',
  kunci: 'pengukuran-realisasi',
  bernomor: true,
  judul: ['Pengukuran Realisasi Kinerja Tahun {tahun}'],
  lembar: 'Pengukuran Kinerja',
  orientasi: 'portrait',
  nomorKolom: 'kurung',
  persen: { tanda: true, spasi: false, nolAkhir: true },
  kolom: [
    { isi: 'no', judul: 'No.', lebar: 5, rata: 'center' },
    { isi: 'sasaran', judul: 'Sasaran Strategis', lebar: 28, rata: 'left' },
    { isi: 'indikator', judul: 'Indikator Sasaran', lebar: 28, rata: 'left' },
    { isi: 'target', judul: 'Target {tahun}', lebar: 11, rata: 'center' },
    { isi: 'realisasi', judul: 'Realisasi {tahun}', lebar: 11, rata: 'center' },
    { isi: 'capaian', judul: 'Capaian {tahun}', lebar: 11, rata: 'center' },
    { isi: 'predikat', judul: 'Predikat', lebar: 14, rata: 'center' },
  ],
  sumber: 'kinerja',
};

export const PERBANDINGAN_TAHUN: EntriOf<'perbandingan-tahun'> = {
  id: 'perbandingan-tahun',
  kunci: 'perbandingan-tahun',
  bernomor: true,
  judul: ['Perbandingan Realisasi dan Capaian Kinerja Tahun {tahun} dengan Tahun Sebelumnya'],
  lembar: 'Perbandingan Tahun',
  orientasi: 'landscape',
  nomorKolom: 'kurung',
  persen: { tanda: true, spasi: false, nolAkhir: true },
  kolom: [
    { isi: 'no', judul: 'No.', lebar: 5, rata: 'center' },
    { isi: 'sasaran', judul: 'Sasaran Strategis', lebar: 30, rata: 'left' },
    { isi: 'indikator', judul: 'Indikator Sasaran', lebar: 30, rata: 'left' },
    { isi: 'target', judul: '{th}', induk: 'Target', lebar: 9, rata: 'center' },
    { isi: 'realisasi', judul: '{th}', induk: 'Realisasi', lebar: 9, rata: 'center' },
    { isi: 'capaian', judul: '{th}', induk: 'Capaian', lebar: 9, rata: 'center' },
  ],
  jumlahTahun: 3,
  tanpaAngka: 'strip',
  sumber: 'kinerja',
};

export const TARGET_RENSTRA: EntriOf<'target-renstra'> = {
  id: 'target-renstra',
  kunci: 'target-renstra',
  bernomor: true,
  judul: ['Perbandingan Realisasi Kinerja sampai dengan Tahun {tahun} dengan Target Jangka Menengah Renstra'],
  lembar: 'Target Renstra',
  orientasi: 'portrait',
  nomorKolom: 'kurung',
  persen: { tanda: true, spasi: false, nolAkhir: true },
  kolom: [
    { isi: 'no', judul: 'No.', lebar: 5, rata: 'center' },
    { isi: 'sasaran', judul: 'Sasaran Strategis', lebar: 28, rata: 'left' },
    { isi: 'indikator', judul: 'Indikator Sasaran', lebar: 28, rata: 'left' },
    { isi: 'target-akhir', judul: 'Target Akhir Renstra {akhir}', lebar: 13, rata: 'center' },
    { isi: 'realisasi', judul: 'Realisasi {tahun}', lebar: 11, rata: 'center' },
    { isi: 'kemajuan', judul: 'Tingkat Kemajuan', lebar: 12, rata: 'center' },
  ],
  namaKemajuan: 'Tingkat kemajuan',
  tandaIkutTarget: false,
  sumber: 'kinerja',
};

export const REALISASI_NASIONAL: EntriOf<'realisasi-nasional'> = {
  id: 'realisasi-nasional',
  kunci: 'realisasi-nasional',
  bernomor: true,
  judul: ['Perbandingan Realisasi Kinerja Tahun {tahun} dengan Realisasi Nasional'],
  lembar: 'Realisasi Nasional',
  orientasi: 'portrait',
  nomorKolom: 'kurung',
  persen: { tanda: true, spasi: false, nolAkhir: true },
  kolom: [
    { isi: 'no', judul: 'No.', lebar: 5, rata: 'center' },
    { isi: 'sasaran', judul: 'Sasaran Strategis', lebar: 26, rata: 'left' },
    { isi: 'indikator', judul: 'Indikator Sasaran', lebar: 26, rata: 'left' },
    { isi: 'realisasi', judul: 'Realisasi {tahun}', lebar: 11, rata: 'center' },
    { isi: 'nasional', judul: 'Realisasi Nasional', lebar: 11, rata: 'center' },
    { isi: 'ket-nasional', judul: 'Ket. (+/−)', lebar: 7, rata: 'center' },
    { isi: 'kabupaten', judul: 'Realisasi {kabupaten}', lebar: 12, rata: 'center' },
    { isi: 'ket-kabupaten', judul: 'Ket. (+/−)', lebar: 7, rata: 'center' },
  ],
  tanpaKeterangan: 'strip',
  sumber: 'kinerja',
};
