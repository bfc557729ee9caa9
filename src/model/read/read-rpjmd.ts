import type { BarisRpjmd } from '../laporan';
import type { TableView } from './table-view';

/** Reads table `RPJMD`: texts only. Empty when the table is missing. */
export function readRpjmd(view: TableView | null): BarisRpjmd[] {
  if (view === null) return [];
  return view.rows.map((row) => ({
    misi: view.text('Misi', row),
    tujuan: view.text('Tujuan', row),
    indikatorTujuan: view.text('Indikator Tujuan', row),
    sasaran: view.text('Sasaran', row),
    indikatorSasaran: view.text('Indikator Sasaran', row),
    alamat: view.alamat('Sasaran', row),
  }));
}
