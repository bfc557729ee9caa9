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
  'PegawaiJabatan',
  'PegawaiGolongan',
  'PegawaiPendidikan',
  'Renstra',
  'IKU',
  'PerjanjianKinerja',
  'AnggaranPK',
  'RPJMD',
  'RKT',
  'Analisis',
  'Refocusing',
  'RiwayatAnggaran',
  'SumberData',
] as const;

export type NamaTabel = (typeof NAMA_TABEL)[number];

/** Tables most offices can do without: their absence is no news. They begin with `SkalaKustom`. */
export const TABEL_PILIHAN: ReadonlySet<NamaTabel> = new Set(NAMA_TABEL.slice(NAMA_TABEL.indexOf('SkalaKustom')));

const byLowerCase = new Map<string, NamaTabel>(NAMA_TABEL.map((nama) => [nama.toLowerCase(), nama]));

/** The known table a ListObject name stands for (Excel's names ignore case), or `null` for a table of the user's own. */
export function parseNamaTabel(name: string): NamaTabel | null {
  return byLowerCase.get(name.trim().toLowerCase()) ?? null;
}
