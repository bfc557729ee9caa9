import { COLUMNS } from './columns';
import { matchHeaders } from './match-header';
import { parseNamaTabel } from './nama-tabel';

export type ColumnSelection = 'none' | 'values' | 'values+formats';

/**
 * Which columns of a table the add-in must read, one entry a heading. Formats are asked for only where a percent
 * or date format changes the meaning of a number. Results are not read, except where their present content
 * decides whether the column is the add-in's to write (found by another word, or `Kategori`). Of columns that only the
 * report's year can tell apart (`Pagu 2022`, `Pagu 2023`) all are read: the year is not known yet.
 */
export function selectColumns(nama: string, headers: readonly string[]): readonly ColumnSelection[] {
  const selection: ColumnSelection[] = headers.map(() => 'none');
  const table = parseNamaTabel(nama);
  if (table === null) return selection;
  const { kolom: matched, masalah } = matchHeaders(table, headers);
  for (const { kolom, index, cara } of matched.values()) {
    if (kolom.peran === 'hasil') selection[index] = cara === 'alias' || kolom.nama === 'Kategori' ? 'values' : 'none';
    else selection[index] = kolom.peran === 'kinerja' ? 'values+formats' : 'values';
  }
  for (const { jenis, nama: kolom, indexes } of masalah) {
    if (jenis !== 'ganda-tahun') continue;
    const isKinerja = COLUMNS[table].some(({ nama: name, peran }) => name === kolom && peran === 'kinerja');
    for (const index of indexes) selection[index] = isKinerja ? 'values+formats' : 'values';
  }
  return selection;
}
