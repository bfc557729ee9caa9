import type { BarisPerjanjian } from '../laporan';
import type { ReadContext } from './read-angka';
import { readPrinted } from './read-angka';
import { readDokumenPk } from './read-dokumen-pk';
import type { KnownKode } from './read-kode-acuan';
import { readKodeAcuan } from './read-kode-acuan';
import type { TableView } from './table-view';

/**
 * Reads table `PerjanjianKinerja`; blanks below the first row of a group stay blank, targets are printed as typed. `known`:
 * the codes of table `Target`, `null` when there is none to check with.
 */
export function readPerjanjian(view: TableView, known: KnownKode | null, context: ReadContext): BarisPerjanjian[] {
  return readDokumenPk(view, view.rows, context.findings).map(({ row, dokumen }) => ({
    dokumen,
    kode: readKodeAcuan(view, row, known, context.findings),
    sasaran: view.text('Sasaran', row),
    indikator: view.text('Indikator', row),
    target: readPrinted(view, 'Target', row, context),
    alamat: view.alamat('Indikator', row),
  }));
}
