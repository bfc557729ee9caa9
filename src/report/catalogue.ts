import type { Hasil } from '../model/hasil';
import type { Laporan } from '../model/laporan';
import type { LakipTable, OmittedTable } from './lakip-table';
import { chooseSusunan } from './susunan/choose-susunan';
import type { TableBuilder } from './table-builder';
import { pengukuranRealisasi } from './tables/pengukuran-realisasi';
import { realisasiAnggaran } from './tables/realisasi-anggaran';

/** Every LAKIP table, in the order of the report. */
const BUILDERS: readonly TableBuilder[] = [pengukuranRealisasi, realisasiAnggaran];

export const TABLE_IDS: readonly string[] = BUILDERS.map(({ id }) => id);

/**
 * Builds the LAKIP tables the data allows, in the order of the report and in the layout of the setting `Susunan`.
 * `ids` limits them; absent means all. A table without data, and an id nobody knows, comes back in `omitted` with its
 * reason (an Indonesian sentence). Pure; never throws.
 */
export function buildTables(
  laporan: Laporan,
  hasil: Hasil,
  ids?: readonly string[],
): { tables: LakipTable[]; omitted: OmittedTable[] } {
  const susunan = chooseSusunan(laporan.pengaturan);
  const tables: LakipTable[] = [];
  const omitted: OmittedTable[] = [];
  for (const builder of BUILDERS) {
    if (ids && !ids.includes(builder.id)) continue;
    const result = builder.build(laporan, hasil, susunan);
    if ('table' in result) tables.push(result.table);
    else omitted.push({ id: builder.id, judul: builder.nama, alasan: result.alasan });
  }
  for (const id of ids ?? []) {
    if (TABLE_IDS.includes(id)) continue;
    omitted.push({ id, judul: id, alasan: `Tabel “${id}” tidak dikenal. Yang tersedia: ${TABLE_IDS.join(', ')}.` });
  }
  return { tables, omitted };
}
