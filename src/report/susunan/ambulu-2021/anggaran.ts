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

export const PROGRAM_KEGIATAN: EntriOf<'program-kegiatan'> = {
  id: 'program-kegiatan',
  kunci: 'program-kegiatan',
  bernomor: false,
  // The boxes follow a sentence that announces them; they have no caption.
  judul: [],
  lembar: 'Program Kegiatan',
  orientasi: 'portrait',
  nomorKolom: 'tanpa',
  persen: { tanda: false, spasi: false, nolAkhir: false },
  bentuk: {
    jenis: 'kotak',
    kolom: [
      { judul: '', lebar: 16, rata: 'left' },
      { judul: 'Uraian', lebar: 42, rata: 'left' },
      { judul: 'Target', lebar: 16, rata: 'right' },
      { judul: 'Realisasi', lebar: 16, rata: 'right' },
      { judul: '%', lebar: 8, rata: 'center' },
    ],
    label: { Program: 'Program : {teks}', Kegiatan: 'Kegiatan : {teks}', 'Sub Kegiatan': 'Sub Kegiatan : {teks}' },
    labelKeluaran: { Input: 'Masukan/Input', Output: 'Keluaran/Output', Outcome: 'Hasil/Outcome' },
    labelPenjelasan: 'Penjelasan',
    namaInput: 'Anggaran',
  },
  desimalRupiah: 0,
  sumber: 'tanpa',
};

export const KOMPOSISI_BELANJA: EntriOf<'komposisi-belanja'> = {
  id: 'komposisi-belanja',
  kunci: 'komposisi-belanja',
  bernomor: false,
  judul: ['Alokasi Anggaran OPD'],
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
  denganKelompok: true,
  nomor: 'huruf-kecil-titik',
  uang: { awalan: 'Rp. ', desimal: 2 },
  jumlah: null,
  sumber: 'tanpa',
};

export const ALOKASI_SASARAN: EntriOf<'alokasi-sasaran'> = {
  id: 'alokasi-sasaran',
  kunci: 'alokasi-sasaran',
  bernomor: false,
  judul: ['Alokasi Belanja Per Sasaran Strategis Perangkat Daerah'],
  lembar: 'Alokasi Sasaran',
  orientasi: 'portrait',
  nomorKolom: 'tanpa',
  persen: { tanda: true, spasi: false, nolAkhir: true },
  kolom: [
    { judul: 'Sasaran/Program', lebar: 58, rata: 'left' },
    { judul: 'Anggaran', lebar: 24, rata: 'right' },
    { judul: 'Proporsi', lebar: 10, rata: 'center' },
  ],
  uang: { awalan: 'Rp. ', desimal: 2 },
  judulSasaran: '{huruf}. Untuk Sasaran Strategis {romawi} : {teks}',
  jumlahSasaran: 'Keseluruhan anggaran Program',
  proporsiProgram: false,
  jumlahSeluruh: null,
  sumber: 'tanpa',
};
