import { NARASI } from '../narasi';
import type { Susunan } from '../susunan';
import { ALOKASI_SASARAN, KOMPOSISI_BELANJA, PROGRAM_KEGIATAN, REALISASI_ANGGARAN } from './anggaran';
import { PENGUKURAN_REALISASI, PERBANDINGAN_TAHUN, REALISASI_NASIONAL, SKM_SEBARAN, SKM_SKOR, TARGET_RENSTRA } from './kinerja';
import {
  IKU,
  IKU_LAMPIRAN,
  PERJANJIAN_KINERJA,
  PERJANJIAN_KINERJA_MURNI,
  PERJANJIAN_KINERJA_PERUBAHAN,
  PROGRAM_ANGGARAN,
  PROGRAM_ANGGARAN_PERUBAHAN,
  RENSTRA_MATRIKS,
  RKT,
  SKALA_PREDIKAT,
} from './perencanaan';

/** The layout of the Laporan Kinerja Kecamatan Ambulu 2021. */
export const AMBULU_2021: Susunan = {
  bagian: [
    { judul: 'BAB I PENDAHULUAN', awalanNomor: '1', isi: [] },
    { judul: 'BAB II PERENCANAAN DAN PERJANJIAN KINERJA', awalanNomor: '2', isi: [PERJANJIAN_KINERJA, IKU] },
    {
      judul: 'BAB III AKUNTABILITAS KINERJA',
      awalanNomor: '3',
      isi: [
        SKALA_PREDIKAT,
        PENGUKURAN_REALISASI,
        { perSasaran: [PERBANDINGAN_TAHUN, TARGET_RENSTRA, REALISASI_NASIONAL, PROGRAM_KEGIATAN] },
        SKM_SEBARAN,
        SKM_SKOR,
        KOMPOSISI_BELANJA,
        REALISASI_ANGGARAN,
        ALOKASI_SASARAN,
      ],
    },
    {
      judul: 'LAMPIRAN',
      awalanNomor: 'L',
      isi: [
        RENSTRA_MATRIKS,
        PERJANJIAN_KINERJA_MURNI,
        PROGRAM_ANGGARAN,
        PERJANJIAN_KINERJA_PERUBAHAN,
        PROGRAM_ANGGARAN_PERUBAHAN,
        RKT,
        IKU_LAMPIRAN,
      ],
    },
    { judul: 'NARASI', awalanNomor: 'N', isi: [NARASI] },
  ],
};
