import type { Susunan } from './susunan';

/** The layout of the Laporan Kinerja Kecamatan Ajung 2023: Tabel 3.1 (L384–395) and Tabel 3.8 (L725–761). */
export const AJUNG_2023: Susunan = {
  pengukuranRealisasi: {
    nomor: 'Tabel 3.1',
    judul: ['Pengukuran Realisasi Kinerja Tahun {tahun}'],
    lembar: 'Tabel 3.1',
    orientasi: 'portrait',
    nomorKolom: true,
    persen: { tanda: true, spasi: true, nolAkhir: true },
    kolom: [
      { isi: 'no', judul: 'NO.', lebar: 5, rata: 'center' },
      { isi: 'sasaran', judul: 'SASARAN STRATEGIS', lebar: 30, rata: 'left' },
      { isi: 'indikator', judul: 'INDIKATOR SASARAN', lebar: 30, rata: 'left' },
      { isi: 'target', judul: 'TARGET {tahun}', lebar: 11, rata: 'center' },
      { isi: 'realisasi', judul: 'REALISASI {tahun}', lebar: 12, rata: 'center' },
      { isi: 'capaian', judul: 'CAPAIAN {tahun}', lebar: 11, rata: 'center' },
    ],
  },
  realisasiAnggaran: {
    nomor: 'Tabel 3.8',
    // The report printed "TAHUN 2022" over the figures of 2023; a caption carries the report's own year.
    judul: ['REALISASI ANGGARAN PER PROGRAM TAHUN {tahun}'],
    lembar: 'Tabel 3.8',
    orientasi: 'portrait',
    nomorKolom: false,
    persen: { tanda: true, spasi: false, nolAkhir: true },
    kolom: [
      { isi: 'no', judul: 'NO', lebar: 5, rata: 'center' },
      { isi: 'uraian', judul: 'PROGRAM/KEGIATAN/ SUB KEGIATAN', lebar: 54, rata: 'left' },
      { isi: 'pagu', judul: 'PAGU', lebar: 17, rata: 'right' },
      { isi: 'realisasi', judul: 'REALISASI', lebar: 17, rata: 'right' },
      { isi: 'serapan', judul: '%', lebar: 8, rata: 'center' },
    ],
    tingkat: {
      Program: { nomor: 'angka', inden: 0, uraianTebal: true, uraianMiring: false, angkaTebal: true },
      Kegiatan: { nomor: 'tanpa', inden: 1, uraianTebal: true, uraianMiring: false, angkaTebal: true },
      'Sub Kegiatan': { nomor: 'tanpa', inden: 2, uraianTebal: false, uraianMiring: false, angkaTebal: true },
    },
    desimalRupiah: 0,
    jumlah: { label: 'JUMLAH', mulai: 'uraian' },
  },
};
