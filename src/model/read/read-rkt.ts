import type { BarisRkt } from '../laporan';
import type { ReadContext } from './read-angka';
import { readAngka, readPrinted } from './read-angka';
import type { TableView } from './table-view';
import { withoutTotalRows } from './total-rows';

/**
 * Reads table `RKT`, anggaran in rupiah; blanks below the first row of a group stay blank, targets are printed as typed.
 * Empty when the table is missing.
 */
export function readRkt(view: TableView | null, context: ReadContext): BarisRkt[] {
  if (view === null) return [];
  return withoutTotalRows(view, ['Sasaran', 'Program', 'Kegiatan'], context.findings).map((row) => ({
    sasaran: view.text('Sasaran', row),
    indikatorSasaran: view.text('Indikator Sasaran', row),
    targetSasaran: readPrinted(view, 'Target Sasaran', row, context),
    program: view.text('Program', row),
    indikatorProgram: view.text('Indikator Program', row),
    targetProgram: readPrinted(view, 'Target Program', row, context),
    kegiatan: view.text('Kegiatan', row),
    indikatorKegiatan: view.text('Indikator Kegiatan', row),
    targetKegiatan: readPrinted(view, 'Target Kegiatan', row, context),
    anggaran: readAngka(view, 'Anggaran', row, 'rupiah', context),
    alamat: view.alamat('Anggaran', row),
  }));
}
