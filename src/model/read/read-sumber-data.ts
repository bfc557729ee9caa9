import type { BarisSumberData } from '../laporan';
import type { Findings } from '../findings';
import { readKodeSasaran } from './read-kode';
import type { TableView } from './table-view';

/**
 * Reads table `SumberData`: texts only. `sasaran`: the codes of table `Sasaran`, `null` when there is none. A row without a
 * tabel is reported (`kode-kosong`) and left out: nobody could tell below which table its line stands. Empty when the table
 * is missing.
 */
export function readSumberData(
  view: TableView | null,
  sasaran: ReadonlySet<string> | null,
  findings: Findings,
): BarisSumberData[] {
  if (view === null || !view.has('Tabel')) return [];
  return view.rows.flatMap((row) => {
    const { kode, ditolak } = readKodeSasaran(view, row, sasaran, findings);
    const tabel = view.text('Tabel', row);
    const alamat = view.alamat('Tabel', row);
    if (tabel === '') {
      findings.add(
        'kode-kosong',
        'galat',
        `Tabel di ${alamat} kosong padahal barisnya terisi, jadi sumber data ini tidak dipakai. Isi nama tabel laporannya, misalnya “perbandingan-tahun”.`,
        { tabel: view.nama, kolom: 'Tabel', alamat },
      );
      return [];
    }
    return [{ tabel, kodeSasaran: ditolak ? view.text('Kode Sasaran', row) : kode, sumber: view.text('Sumber', row), alamat }];
  });
}
