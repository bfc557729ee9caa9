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
    { isi: 'sasaran', judul: 'SASARAN STRATEGIS', lebar: 30, rata: 'left' },
    { isi: 'indikator', judul: 'INDIKATOR SASARAN', lebar: 30, rata: 'left' },
    { isi: 'target', judul: 'TARGET {tahun}', lebar: 11, rata: 'center' },
    { isi: 'realisasi', judul: 'REALISASI {tahun}', lebar: 12, rata: 'center' },
    { isi: 'capaian', judul: 'CAPAIAN {tahun}', lebar: 11, rata: 'center' },
  ],
  sumber: 'kinerja',
};
