import type { BarisAnggaranPk } from '../laporan';
import type { ReadContext } from './read-angka';
import { readAngka } from './read-angka';
import { readDokumenPk } from './read-dokumen-pk';
import type { KnownKode } from './read-kode-acuan';
import { readKodeAcuan } from './read-kode-acuan';
import type { TableView } from './table-view';
import { withoutTotalRows } from './total-rows';

/**
 * Reads table `AnggaranPK`, amounts in rupiah. `known`: the program codes of table `Anggaran`, `null` when there is none
 * to check with.
 */
export function readAnggaranPk(view: TableView, known: KnownKode | null, context: ReadContext): BarisAnggaranPk[] {
  const rows = withoutTotalRows(view, ['Kode', 'Program'], context.findings);
  return readDokumenPk(view, rows, context.findings).map(({ row, dokumen }) => ({
    dokumen,
    kode: readKodeAcuan(view, row, known, context.findings),
    program: view.text('Program', row),
    anggaran: readAngka(view, 'Anggaran', row, 'rupiah', context),
    keterangan: view.text('Keterangan', row),
    alamat: view.alamat('Program', row),
  }));
}
