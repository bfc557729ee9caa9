import type { BarisBelanja } from '../laporan';
import type { ReadContext } from './read-angka';
import { readAngka } from './read-angka';
import type { TableView } from './table-view';
import { withoutTotalRows } from './total-rows';

/**
 * Reads table `Belanja`. A row whose kelompok is blank belongs to the one above it, as people fill such tables.
 * Empty when the table is missing.
 */
export function readBelanja(view: TableView | null, context: ReadContext): BarisBelanja[] {
  if (view === null) return [];
  let kelompok = '';
  return withoutTotalRows(view, ['Kelompok', 'Jenis'], context.findings).map((row) => {
    kelompok = view.text('Kelompok', row) || kelompok;
    return {
      kelompok,
      jenis: view.text('Jenis', row),
      sifat: null,
      pagu: readAngka(view, 'Pagu', row, 'rupiah', context),
      realisasi: readAngka(view, 'Realisasi', row, 'rupiah', context),
      baris: row,
      alamat: view.alamat('Kelompok', row),
    };
  });
}
