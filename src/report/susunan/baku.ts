import type { Susunan } from './susunan';

/** The project's own layout, for an office that follows no printed model: captions say the year, capaian its predikat. */
export const BAKU: Susunan = {
  pengukuranRealisasi: {
    nomor: 'Tabel 3.1',
    judul: ['Pengukuran Realisasi Kinerja Tahun {tahun}'],
    lembar: 'Tabel 3.1',
    orientasi: 'portrait',
    nomorKolom: true,
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
  },
  realisasiAnggaran: {
    nomor: 'Tabel 3.8',
    judul: ['Realisasi Anggaran per Program, Kegiatan, dan Sub Kegiatan Tahun {tahun}'],
    lembar: 'Tabel 3.8',
    orientasi: 'landscape',
    nomorKolom: true,
    persen: { tanda: true, spasi: false, nolAkhir: true },
    kolom: [
      { isi: 'kode', judul: 'Kode', lebar: 18, rata: 'left' },
      { isi: 'uraian', judul: 'Program/Kegiatan/Sub Kegiatan', lebar: 56, rata: 'left' },
      { isi: 'pagu', judul: 'Pagu (Rp)', lebar: 18, rata: 'right' },
      { isi: 'realisasi', judul: 'Realisasi (Rp)', lebar: 18, rata: 'right' },
      { isi: 'serapan', judul: 'Serapan', lebar: 10, rata: 'center' },
      { isi: 'sisa', judul: 'Sisa (Rp)', lebar: 17, rata: 'right' },
    ],
    tingkat: {
      Program: { nomor: 'angka', inden: 0, uraianTebal: true, uraianMiring: false, angkaTebal: true },
      Kegiatan: { nomor: 'tanpa', inden: 1, uraianTebal: true, uraianMiring: false, angkaTebal: true },
      'Sub Kegiatan': { nomor: 'tanpa', inden: 2, uraianTebal: false, uraianMiring: false, angkaTebal: false },
    },
    desimalRupiah: 0,
    jumlah: { label: 'Jumlah', mulai: 'kolom-pertama' },
  },
};
