import { NARASI } from '../narasi';
import type { Susunan } from '../susunan';
import { ALOKASI_SASARAN, KOMPOSISI_BELANJA, PROGRAM_KEGIATAN, REALISASI_ANGGARAN } from './anggaran';
import {
  EFISIENSI,
  IKHTISAR_CAPAIAN,
  PENGUKURAN_REALISASI,
  PERBANDINGAN_TAHUN,
  REALISASI_NASIONAL,
  SKM_SEBARAN,
  SKM_SKOR,
  TARGET_RENSTRA,
} from './kinerja';
import {
  IKU,
  PEGAWAI_GOLONGAN,
  PEGAWAI_JABATAN,
  PEGAWAI_PENDIDIKAN,
  PERJANJIAN_KINERJA,
  PERJANJIAN_KINERJA_PERUBAHAN,
  PROGRAM_ANGGARAN,
  PROGRAM_ANGGARAN_PERUBAHAN,
  RENSTRA_MATRIKS,
  RKT,
  SKALA_PREDIKAT,
} from './perencanaan';

/** The project's own layout, for an office that follows no printed model; its chapters are those of PermenPANRB 53/2014. */
export const BAKU: Susunan = {
  bagian: [
    { judul: 'BAB I PENDAHULUAN', awalanNomor: '1', isi: [PEGAWAI_JABATAN, PEGAWAI_GOLONGAN, PEGAWAI_PENDIDIKAN] },
    {
      judul: 'BAB II PERENCANAAN DAN PERJANJIAN KINERJA',
      awalanNomor: '2',
      isi: [
        RENSTRA_MATRIKS,
        IKU,
        RKT,
        PERJANJIAN_KINERJA,
        PROGRAM_ANGGARAN,
        PERJANJIAN_KINERJA_PERUBAHAN,
        PROGRAM_ANGGARAN_PERUBAHAN,
      ],
    },
    {
      judul: 'BAB III AKUNTABILITAS KINERJA',
      awalanNomor: '3',
      isi: [
        SKALA_PREDIKAT,
        PENGUKURAN_REALISASI,
        PERBANDINGAN_TAHUN,
        TARGET_RENSTRA,
        REALISASI_NASIONAL,
        IKHTISAR_CAPAIAN,
        SKM_SEBARAN,
        SKM_SKOR,
        PROGRAM_KEGIATAN,
        EFISIENSI,
        KOMPOSISI_BELANJA,
        ALOKASI_SASARAN,
        REALISASI_ANGGARAN,
      ],
    },
    { judul: 'LAMPIRAN', awalanNomor: 'L', isi: [] },
    { judul: 'NARASI', awalanNomor: 'N', isi: [NARASI] },
  ],
};
