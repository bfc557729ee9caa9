import type { Findings } from '../findings';
import type { TableView } from './table-view';

/**
 * Reports blanks in a column where rows above say something: people leave a cell blank below the first row of a group, and
 * here a blank has a meaning of its own. One finding (`kolom-pembeda-kosong`) at the first, the others in `terkait`.
 * `taken`: completes `… kosong, jadi baris itu …`.
 */
export function reportBlankAmong(
  view: TableView,
  kolom: string,
  rows: readonly number[],
  taken: string,
  findings: Findings,
): void {
  const [alamat, ...terkait] = rows.map((row) => view.alamat(kolom, row));
  if (alamat === undefined) return;
  const others = terkait.length === 0 ? '' : ` (dan ${terkait.length} sel lain)`;
  findings.add(
    'kolom-pembeda-kosong',
    'peringatan',
    `${kolom} di ${alamat}${others} kosong, jadi baris itu ${taken}. Isi ${kolom} di setiap baris supaya pasti.`,
    { tabel: view.nama, kolom, alamat, terkait },
  );
}
