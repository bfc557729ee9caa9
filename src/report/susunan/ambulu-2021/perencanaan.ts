import type { EntriOf } from '../susunan';

export const SKALA_PREDIKAT: EntriOf<'skala-predikat'> = {
  id: 'skala-predikat',
  kunci: 'skala-predikat',
  bernomor: false,
  judul: [],
  lembar: 'Skala Predikat',
  orientasi: 'portrait',
  nomorKolom: 'tanpa',
  persen: { tanda: true, spasi: true, nolAkhir: true },
  kolom: [
    { isi: 'no', judul: 'No', lebar: 6, rata: 'center' },
    { isi: 'nilai', judul: 'CAPAIAN KINERJA', lebar: 30, rata: 'left' },
    { isi: 'predikat', judul: 'KETERANGAN', lebar: 26, rata: 'left' },
  ],
  nomor: 'angka-titik',
  rentang: { bentuk: 'kata', batasAtas: 'bulat', nolLebihDari: false },
  hurufBesar: true,
  sumber: 'tanpa',
};
