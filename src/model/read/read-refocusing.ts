import type { BarisRefocusing } from '../laporan';
import type { ReadContext } from './read-angka';
import { readAngka } from './read-angka';
import type { KnownKode } from './read-kode-acuan';
import { readKodeAcuan } from './read-kode-acuan';
import type { TableView } from './table-view';
import { withoutTotalRows } from './total-rows';

/**
 * Reads table `Refocusing`, amounts in rupiah. `known`: the codes of table `Anggaran`, `null` when there is none to check
 * with.
 */
export function readRefocusing(view: TableView, known: KnownKode | null, context: ReadContext): BarisRefocusing[] {
  return withoutTotalRows(view, ['Kode', 'Uraian'], context.findings).map((row) => ({
    kode: readKodeAcuan(view, row, known, context.findings),
    uraian: view.text('Uraian', row),
    jumlah: readAngka(view, 'Jumlah', row, 'rupiah', context),
    alamat: view.alamat('Uraian', row),
  }));
}
