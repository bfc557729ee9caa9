/** A cell of a sample data file: ours (text), or as printed in the report with the line of its text. */
export type ContohCell = string | readonly [printed: string, line: number];

/** `kode` and `teks` stay text; `angka` is typed as a person types it; `pengaturan` likewise, its text kept as text. */
export type JenisKolom = 'kode' | 'teks' | 'angka' | 'pengaturan';

export interface ContohKolom {
  readonly nama: string;
  readonly jenis: JenisKolom;
  /** Characters. */
  readonly lebar: number;
}

export interface ContohTabel {
  /** Name of the Excel table and of its sheet. */
  readonly nama: string;
  /** One sentence above the table. */
  readonly pengantar: string;
  readonly kolom: readonly ContohKolom[];
  readonly baris: readonly (readonly ContohCell[])[];
}

/** What `assets/contoh/data/*.json` holds: the inputs of one report as printed. */
export interface ContohData {
  readonly judul: string;
  readonly sumber: string;
  readonly konvensi: string;
  /** What is ours and not the report's, for the reader of the workbook. */
  readonly catatan: readonly string[];
  readonly tabel: readonly ContohTabel[];
}

/** The text of a cell, printed or ours. */
export function cellText(cell: ContohCell): string {
  return typeof cell === 'string' ? cell : cell[0];
}

function isCell(cell: unknown): cell is ContohCell {
  if (typeof cell === 'string') return true;
  return Array.isArray(cell) && cell.length === 2 && typeof cell[0] === 'string' && Number.isInteger(cell[1]);
}

/** Reads a data file; throws when a row does not fit its columns or a cell is neither text nor [printed, line]. */
export function parseContohData(json: string): ContohData {
  const data = JSON.parse(json) as ContohData;
  for (const { nama, kolom, baris } of data.tabel) {
    baris.forEach((row, index) => {
      if (row.length !== kolom.length)
        throw new Error(`${nama}, row ${index + 1}: ${row.length} cells for ${kolom.length} columns`);
      if (!row.every(isCell)) throw new Error(`${nama}, row ${index + 1}: a cell is neither text nor [printed, line]`);
    });
  }
  return data;
}
