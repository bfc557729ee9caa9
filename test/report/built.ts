import type { RawTable, RawValue } from '../../src/model/raw';
import { buildTables } from '../../src/report/catalogue';
import type { LakipTable } from '../../src/report/lakip-table';
import { pengaturanTable, readTables } from './sample-laporan';

export interface Built {
  readonly tables: readonly LakipTable[];
  /** Why the table was left out, by the sentence. */
  readonly alasan: readonly string[];
}

/** The tables of one id that these input tables give in a layout; settings come on top of `Tahun Laporan` 2023. */
export function buildId(
  id: string,
  input: readonly RawTable[],
  susunan: 'Baku' | 'Ajung 2023' | 'Ambulu 2021' = 'Baku',
  settings: readonly (readonly [string, RawValue])[] = [],
): Built {
  const { laporan, hasil } = readTables([
    pengaturanTable([['Tahun Laporan', 2023], ['Susunan', susunan], ...settings]),
    ...input,
  ]);
  const { tables, omitted } = buildTables(laporan, hasil, { ids: [id] });
  return { tables, alasan: omitted.map(({ alasan }) => alasan) };
}

/** The one table that was built. */
export function only({ tables }: Built): LakipTable {
  const [table] = tables;
  if (table === undefined || tables.length !== 1) throw new Error(`${tables.length} tables were built`);
  return table;
}

/** What is printed, row by row; `null` where a merged cell covers the place. */
export function texts({ rows }: LakipTable): (string | null)[][] {
  return rows.map(({ cells }) => cells.map((cell) => cell?.text ?? null));
}

/** How many rows each cell of a column reaches over; 0 where it is covered. */
export function spans({ rows }: LakipTable, column: number): number[] {
  return rows.map(({ cells }) => {
    const cell = cells[column];
    return cell ? (cell.rowSpan ?? 1) : 0;
  });
}
