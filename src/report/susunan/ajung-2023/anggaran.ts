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
