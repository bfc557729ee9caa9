import { computeHasil } from '../../src/model/compute-hasil';
import type { Hasil } from '../../src/model/hasil';
import type { Laporan } from '../../src/model/laporan';
import type { RawTable, RawValue } from '../../src/model/raw';
import { readLaporan } from '../../src/model/read-laporan';

/** A table as it was read, from its heading row and its body rows. */
export function rawTable(name: string, headers: readonly string[], rows: readonly (readonly RawValue[])[]): RawTable {
  return {
    name,
    sheet: name,
    headerRow: 1,
    firstColumn: 1,
    rowCount: rows.length,
    isProtected: false,
    columns: headers.map((header, index) => ({
      header,
      index,
      values: rows.map((row) => row[index] ?? null),
      numberFormats: rows.map(() => 'General'),
    })),
  };
}

/** What the add-in makes of these tables. */
export function readTables(tables: readonly RawTable[]): { laporan: Laporan; hasil: Hasil } {
  const { laporan } = readLaporan({ tables, tableNames: tables.map(({ name }) => name), answers: [] });
  return { laporan, hasil: computeHasil(laporan) };
}

/** A table `Pengaturan` with these rows. */
export function pengaturanTable(rows: readonly (readonly [string, RawValue])[]): RawTable {
  return rawTable('Pengaturan', ['Kunci', 'Nilai'], rows);
}
