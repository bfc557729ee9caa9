import type { EntriNarasi } from '../tables/narasi';

/** The sentences are the same in every layout, and their sheet is read back: no layout changes it. */
export const NARASI: EntriNarasi = {
  id: 'narasi',
  kunci: 'narasi',
  bernomor: false,
  judul: ['Kalimat Laporan Kinerja Tahun {tahun}'],
  lembar: 'Narasi',
  orientasi: 'landscape',
  nomorKolom: 'tanpa',
  persen: { tanda: true, spasi: false, nolAkhir: false },
  sumber: 'tanpa',
};
