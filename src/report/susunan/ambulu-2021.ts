import type { Susunan } from './susunan';

/** The layout of the Laporan Kinerja Kecamatan Ambulu 2021: Tabel 3.1 (L373–380) and the budget by program (L609–636). */
export const AMBULU_2021: Susunan = {
  pengukuranRealisasi: {
    nomor: 'Tabel 3.1',
    judul: ['Pengukuran Realisasi Kinerja Tahun {tahun}'],
    lembar: 'Tabel 3.1',
    orientasi: 'portrait',
    nomorKolom: true,
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
  },
  realisasiAnggaran: {
    nomor: null,
    judul: ['Alokasi Anggaran Belanja Per Program'],
    lembar: 'Anggaran per Program',
    orientasi: 'portrait',
    nomorKolom: false,
    persen: { tanda: false, spasi: false, nolAkhir: false },
    kolom: [
      { isi: 'no', judul: 'No', lebar: 5, rata: 'center' },
      { isi: 'uraian', judul: 'PROGRAM/KEGIATAN', lebar: 48, rata: 'left' },
      { isi: 'pagu', judul: 'ANGGARAN (Rp.)', lebar: 20, rata: 'right' },
      { isi: 'realisasi', judul: 'REALISASI (Rp)', lebar: 20, rata: 'right' },
      { isi: 'serapan', judul: 'CAPAIAN (%)', lebar: 10, rata: 'center' },
    ],
    tingkat: {
      Program: { nomor: 'romawi', inden: 0, uraianTebal: true, uraianMiring: false, angkaTebal: true },
      Kegiatan: { nomor: 'huruf', inden: 0, uraianTebal: false, uraianMiring: true, angkaTebal: false },
      'Sub Kegiatan': { nomor: 'angka-titik', inden: 0, uraianTebal: false, uraianMiring: false, angkaTebal: false },
    },
    desimalRupiah: 2,
    jumlah: { label: 'TOTAL', mulai: 'kolom-pertama' },
  },
};
