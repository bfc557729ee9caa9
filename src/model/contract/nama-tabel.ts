/** The input tables the add-in knows, by the name of the Excel table. */
export const NAMA_TABEL = ['Pengaturan', 'Sasaran', 'Target', 'Realisasi', 'Anggaran', 'Keluaran', 'Belanja', 'SKM'] as const;

export type NamaTabel = (typeof NAMA_TABEL)[number];
