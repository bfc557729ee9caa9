import type { Susunan } from '../susunan';
import { REALISASI_ANGGARAN } from './anggaran';
import { PENGUKURAN_REALISASI } from './kinerja';
import { SKALA_PREDIKAT } from './perencanaan';

/** The layout of the Laporan Kinerja Kecamatan Ambulu 2021. */
export const AMBULU_2021: Susunan = {
  bagian: [
    { judul: 'BAB I PENDAHULUAN', awalanNomor: '1', isi: [] },
    { judul: 'BAB II PERENCANAAN DAN PERJANJIAN KINERJA', awalanNomor: '2', isi: [] },
    {
      judul: 'BAB III AKUNTABILITAS KINERJA',
      awalanNomor: '3',
      isi: [SKALA_PREDIKAT, PENGUKURAN_REALISASI, REALISASI_ANGGARAN],
    },
    { judul: 'LAMPIRAN', awalanNomor: 'L', isi: [] },
  ],
};
