import type { RawTable, RawValue } from '../../src/model/raw';
import { buildTables } from '../../src/report/catalogue';
import type { LakipTable } from '../../src/report/lakip-table';
import { pengaturanTable, readTables } from './sample-laporan';

type Settings = readonly (readonly [string, RawValue])[];

export interface Built {
  readonly tables: readonly LakipTable[];
  /** Why a table is missing. */
  readonly alasan: readonly string[];
}

/** The tables of one id that the add-in makes of this workbook; its year is 2023 unless the settings say otherwise. */
export function buildAll(id: string, settings: Settings, tables: readonly RawTable[]): Built {
  const year: Settings = settings.some(([key]) => key === 'Tahun Laporan') ? [] : [['Tahun Laporan', 2023]];
  const { laporan, hasil } = readTables([pengaturanTable([...year, ...settings]), ...tables]);
  const { tables: built, omitted } = buildTables(laporan, hasil, { ids: [id] });
  return { tables: built, alasan: omitted.map(({ alasan }) => alasan) };
}

/** The only table of that id. */
export function buildOne(id: string, settings: Settings, tables: readonly RawTable[]): LakipTable {
  const { tables: built, alasan } = buildAll(id, settings, tables);
  const [table] = built;
  if (table === undefined || built.length > 1) throw new Error(`${built.length} tables: ${alasan.join(' ')}`);
  return table;
}

/** The printed text of every cell, `null` where a merged one covers it. */
export const printedRows = ({ rows }: LakipTable): (string | null)[][] =>
  rows.map(({ cells }) => cells.map((cell) => cell?.text ?? null));

export const notesOf = ({ notes }: LakipTable): string => notes.join('\n');
