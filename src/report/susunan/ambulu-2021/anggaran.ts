import type { EntriOf } from '../susunan';

export const REALISASI_ANGGARAN: EntriOf<'realisasi-anggaran'> = {
  id: 'realisasi-anggaran',
  kunci: 'realisasi-anggaran',
  bernomor: false,
  judul: ['Alokasi Anggaran Belanja Per Program'],
  lembar: 'Realisasi Anggaran',
  orientasi: 'portrait',
  nomorKolom: 'tanpa',
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
  sumber: 'anggaran',
};
