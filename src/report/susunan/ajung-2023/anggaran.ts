import type { EntriOf } from '../susunan';

export const REALISASI_ANGGARAN: EntriOf<'realisasi-anggaran'> = {
  id: 'realisasi-anggaran',
  kunci: 'realisasi-anggaran',
  bernomor: true,
  // The report printed "TAHUN 2022" over the figures of 2023; a caption carries the report's own year.
  judul: ['REALISASI ANGGARAN PER PROGRAM TAHUN {tahun}'],
  lembar: 'Realisasi Anggaran',
  orientasi: 'portrait',
  nomorKolom: 'tanpa',
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
  sumber: 'anggaran',
};

export const PROGRAM_KEGIATAN: EntriOf<'program-kegiatan'> = {
  id: 'program-kegiatan',
  kunci: 'program-kegiatan',
  bernomor: true,
  judul: ['Target dan Realisasi Program dan Kegiatan Pendukung', 'Sasaran {instansi} tahun {tahun}'],
  lembar: 'Program Kegiatan',
  orientasi: 'portrait',
  nomorKolom: 'tanpa',
  persen: { tanda: true, spasi: false, nolAkhir: true },
  bentuk: {
    jenis: 'pohon',
    kolom: [
      { judul: 'No', lebar: 5, rata: 'center' },
      { judul: 'Program/ Kegiatan/ Sub Kegiatan', lebar: 52, rata: 'left' },
      { judul: 'Target', lebar: 17, rata: 'right' },
      { judul: 'Capaian', lebar: 17, rata: 'right' },
      { judul: '%', lebar: 8, rata: 'center' },
    ],
    judulSasaran: 'Sasaran Strategis {no} : {teks}',
    label: { Program: 'Program : {teks}', Kegiatan: 'Kegiatan : {teks}', 'Sub Kegiatan': 'Sub Kegiatan : {teks}' },
    tebal: { Program: true, Kegiatan: false, 'Sub Kegiatan': false },
    nomor: 'angka-titik',
    namaInput: 'Dana/ Anggaran',
  },
  desimalRupiah: 0,
  sumber: 'tanpa',
};

export const KOMPOSISI_BELANJA: EntriOf<'komposisi-belanja'> = {
  id: 'komposisi-belanja',
  kunci: 'komposisi-belanja',
  bernomor: false,
  // Printed as a list within the text, without a caption.
  judul: [],
  lembar: 'Komposisi Belanja',
  orientasi: 'portrait',
  nomorKolom: 'tanpa',
  persen: { tanda: true, spasi: false, nolAkhir: true },
  kolom: [
    { isi: 'no', judul: 'No', lebar: 5, rata: 'center' },
    { isi: 'uraian', judul: 'Belanja', lebar: 44, rata: 'left' },
    { isi: 'pagu', judul: 'Anggaran', lebar: 24, rata: 'right' },
    { isi: 'proporsi', judul: 'Proporsi', lebar: 10, rata: 'center' },
  ],
  denganKelompok: false,
  nomor: 'angka-titik',
  uang: { awalan: 'Rp ', desimal: 0, akhiran: ',-' },
  jumlah: null,
  sumber: 'tanpa',
};
