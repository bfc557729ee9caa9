import type { Sasaran } from '../../model/laporan';

/** Why a table by year cannot be built. */
export const TANPA_TAHUN = 'Tahun laporan belum diketahui. Isi Tahun Laporan pada tabel Pengaturan, lalu buat tabel lagi.';

/** Why a table of indicators is empty: for one sasaran, or at all. */
export function tanpaIndikator(sasaran: Sasaran | null): string {
  return sasaran === null
    ? 'Tabel Target dan Realisasi belum berisi indikator. Isi keduanya, lalu buat tabel lagi.'
    : `Sasaran ${sasaran.kode} belum punya indikator pada tabel Target. Isi Kode Sasaran pada indikatornya, lalu buat tabel lagi.`;
}

/** Why a table of money is empty. */
export const TANPA_ANGGARAN =
  'Tabel Anggaran belum berisi program, kegiatan, atau sub kegiatan. Isi tabel itu, lalu buat tabel lagi.';
