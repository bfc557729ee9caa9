import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { RawTable, RawWorkbook } from '../../src/model/raw';
import type { ContohTabel } from '../../src/workbench/cli/contoh/contoh-data';
import { parseContohData } from '../../src/workbench/cli/contoh/contoh-data';
import { HEADER_ROW } from '../../src/workbench/cli/contoh/layout';
import { typeCell } from '../../src/workbench/cli/contoh/type-cell';

function rawTable({ nama, kolom, baris }: ContohTabel): RawTable {
  const typed = baris.map((row) => row.map((cell, column) => typeCell(cell, kolom[column]?.jenis ?? 'teks')));
  return {
    name: nama,
    sheet: nama,
    headerRow: HEADER_ROW,
    firstColumn: 1,
    rowCount: baris.length,
    isProtected: false,
    columns: kolom.map((column, index) => ({
      header: column.nama,
      index,
      values: typed.map((row) => row[index]?.value ?? null),
      numberFormats: typed.map((row) => row[index]?.numberFormat ?? 'General'),
    })),
  };
}

/** The sample workbook of a data file as the add-in reads it, without Excel in between. */
export function rawFromData(name: string): RawWorkbook {
  const path = join(__dirname, '../../assets/contoh/data', `${name}.json`);
  const tables = parseContohData(readFileSync(path, 'utf8')).tabel.map(rawTable);
  return { tables, tableNames: tables.map((table) => table.name), answers: [] };
}
