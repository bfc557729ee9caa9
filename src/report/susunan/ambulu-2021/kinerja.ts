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
