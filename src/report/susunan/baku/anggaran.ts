import type { EntriOf } from '../susunan';

export const REALISASI_ANGGARAN: EntriOf<'realisasi-anggaran'> = {
  id: 'realisasi-anggaran',
  kunci: 'realisasi-anggaran',
  bernomor: true,
  judul: ['Realisasi Anggaran per Program, Kegiatan, dan Sub Kegiatan Tahun {tahun}'],
  lembar: 'Realisasi Anggaran',
  orientasi: 'landscape',
  nomorKolom: 'kurung',
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
  sumber: 'anggaran',
};
