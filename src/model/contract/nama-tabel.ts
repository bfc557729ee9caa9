/**
 * The input tables the add-in knows, by the name of the Excel table.
 * `SkalaKustom` is read only when `Skala Predikat` is `Kustom`.
 */
export const NAMA_TABEL = [
  'Pengaturan',
  'Sasaran',
  'Target',
  'Realisasi',
  'Anggaran',
  'Keluaran',
  'Belanja',
  'SKM',
  'SkalaKustom',
] as const;

export type NamaTabel = (typeof NAMA_TABEL)[number];

const byLowerCase = new Map<string, NamaTabel>(NAMA_TABEL.map((nama) => [nama.toLowerCase(), nama]));

/** The known table a ListObject name stands for (Excel's names ignore case), or `null` for a table of the user's own. */
export function parseNamaTabel(name: string): NamaTabel | null {
  return byLowerCase.get(name.trim().toLowerCase()) ?? null;
}
