import type { EntriOf } from '../susunan';

export const RENSTRA_MATRIKS: EntriOf<'renstra-matriks'> = {
  id: 'renstra-matriks',
  kunci: 'renstra-matriks',
  bernomor: false,
  judul: ['RENCANA STRATEGIS {INSTANSI}', 'MATRIK TUJUAN, SASARAN, STRATEGI DAN KEBIJAKAN'],
  lembar: 'Renstra',
  orientasi: 'landscape',
  nomorKolom: 'angka',
  persen: { tanda: true, spasi: false, nolAkhir: true },
  kolom: [
    { isi: 'no', judul: 'No', lebar: 4, rata: 'center' },
    { isi: 'tujuan', judul: 'Tujuan', lebar: 22, rata: 'left' },
    { isi: 'indikator-tujuan', judul: 'Indikator Tujuan', lebar: 20, rata: 'left' },
    { isi: 'sasaran', judul: 'Sasaran', lebar: 19, rata: 'left' },
    { isi: 'indikator', judul: 'Indikator Sasaran', lebar: 21, rata: 'left' },
    { isi: 'target', judul: '{tahun}', induk: 'Target Kinerja Sasaran Pada tahun', lebar: 6, rata: 'center' },
    { isi: 'strategi', judul: 'Strategi', induk: 'Strategi mencapai Tujuan dan sasaran', lebar: 17, rata: 'left' },
    { isi: 'kebijakan', judul: 'Kebijakan', induk: 'Strategi mencapai Tujuan dan sasaran', lebar: 17, rata: 'left' },
    { isi: 'program', judul: 'Program', induk: 'Strategi mencapai Tujuan dan sasaran', lebar: 20, rata: 'left' },
  ],
  nomorSasaran: 'angka',
  sumber: 'tanpa',
};

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
