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

/** Why a table that needs the scale of predikat cannot be built. */
export const TANPA_SKALA =
  'Tabel SkalaKustom belum ada atau belum dapat dipakai, jadi skala predikatnya tidak diketahui. Perbaiki tabel itu, atau pilih Skala Predikat lain pada tabel Pengaturan, lalu buat tabel lagi.';

/** Why a table of the survey is empty. */
export const TANPA_SKM = 'Tabel SKM belum berisi unsur pelayanan. Isi tabel itu, lalu buat tabel lagi.';

/** Why a table by sasaran is empty. */
export const TANPA_SASARAN = 'Tabel Sasaran belum berisi sasaran. Isi tabel itu, lalu buat tabel lagi.';

/** Why a table of spending is empty. */
export const TANPA_BELANJA = 'Tabel Belanja belum berisi jenis belanja dengan pagunya. Isi tabel itu, lalu buat tabel lagi.';

/** Why no budget can be told by sasaran. */
export const TANPA_PEMETAAN =
  'Tabel Anggaran belum memetakan satu pun baris ke sasaran. Isi Kode Sasaran pada program, kegiatan, atau sub kegiatannya, lalu buat tabel lagi.';

/** Why a table of what supports one sasaran is empty. */
export function tanpaProgram(sasaran: Sasaran): string {
  return `Tabel Anggaran belum memetakan program, kegiatan, atau sub kegiatan ke sasaran ${sasaran.kode}. Isi Kode Sasaran pada barisnya, lalu buat tabel lagi.`;
}
