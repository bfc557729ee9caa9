import { NARASI } from '../narasi';
import type { Susunan } from '../susunan';
import { KOMPOSISI_BELANJA, PROGRAM_KEGIATAN, REALISASI_ANGGARAN } from './anggaran';
import {
  EFISIENSI,
  IKHTISAR_CAPAIAN,
  PENGUKURAN_REALISASI,
  PERBANDINGAN_TAHUN,
  REALISASI_NASIONAL,
  TARGET_RENSTRA,
} from './kinerja';
import {
  IKU,
  IKU_LAMPIRAN,
  PEGAWAI_GOLONGAN,
  PEGAWAI_JABATAN,
  PEGAWAI_PENDIDIKAN,
  PERJANJIAN_KINERJA,
  PERJANJIAN_KINERJA_MURNI,
  PERJANJIAN_KINERJA_PERUBAHAN,
  PROGRAM_ANGGARAN,
  PROGRAM_ANGGARAN_PERUBAHAN,
  RENSTRA_MATRIKS,
  RKT,
  SKALA_PREDIKAT,
} from './perencanaan';

/** The layout of the Laporan Kinerja Kecamatan Ajung 2023. */
export const AJUNG_2023: Susunan = {
  bagian: [
    { judul: 'BAB I PENDAHULUAN', awalanNomor: '1', isi: [PEGAWAI_JABATAN, PEGAWAI_GOLONGAN, PEGAWAI_PENDIDIKAN] },
    { judul: 'BAB II PERENCANAAN DAN PERJANJIAN KINERJA', awalanNomor: '2', isi: [RENSTRA_MATRIKS, IKU, PERJANJIAN_KINERJA] },
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
        PROGRAM_KEGIATAN,
        EFISIENSI,
        KOMPOSISI_BELANJA,
        REALISASI_ANGGARAN,
      ],
    },
    {
      judul: 'LAMPIRAN',
      awalanNomor: 'L',
      isi: [
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
