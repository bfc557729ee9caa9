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
