import type { BarisSkm } from '../laporan';
import type { ReadContext } from './read-angka';
import { readAngka } from './read-angka';
import type { TableView } from './table-view';
import { withoutTotalRows } from './total-rows';

/** Reads table `SKM`: the shares of each unsur in percent (a percent cell `90%` reads as 90). Empty when the table is missing. */
export function readSkm(view: TableView | null, context: ReadContext): BarisSkm[] {
  if (view === null) return [];
  return withoutTotalRows(view, ['Unsur', 'No'], context.findings).map((row) => ({
    no: view.text('No', row),
    unsur: view.text('Unsur', row),
    tidakBaik: readAngka(view, 'Tidak Baik', row, 'kinerja', context),
    kurangBaik: readAngka(view, 'Kurang Baik', row, 'kinerja', context),
    baik: readAngka(view, 'Baik', row, 'kinerja', context),
    sangatBaik: readAngka(view, 'Sangat Baik', row, 'kinerja', context),
    baris: row,
    alamat: view.alamat('Unsur', row),
  }));
}
