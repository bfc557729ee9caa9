import { matchHeaders } from './match-header';
import { parseNamaTabel } from './nama-tabel';

export type ColumnSelection = 'none' | 'values' | 'values+formats';

/**
 * Which columns of a table the add-in must read, one entry a heading. Formats are asked for only where a percent
 * or date format changes the meaning of a number. Results are not read, except where their present content
 * decides whether the column is the add-in's to write (found by another word, or `Kategori`).
 */
export function selectColumns(nama: string, headers: readonly string[]): readonly ColumnSelection[] {
  const selection: ColumnSelection[] = headers.map(() => 'none');
  const table = parseNamaTabel(nama);
  if (table === null) return selection;
  for (const { kolom, index, cara } of matchHeaders(table, headers).kolom.values()) {
    if (kolom.peran === 'hasil') selection[index] = cara === 'alias' || kolom.nama === 'Kategori' ? 'values' : 'none';
    else selection[index] = kolom.peran === 'kinerja' ? 'values+formats' : 'values';
  }
  return selection;
}
