import type { Sasaran } from '../laporan';
import type { Findings } from '../findings';
import { SeenKode, pairingKey, readKode } from './read-kode';
import type { TableView } from './table-view';

/** Reads table `Sasaran`; a kode that stands twice is a `galat` at the second. Empty when the table is missing. */
export function readSasaran(view: TableView | null, findings: Findings): Sasaran[] {
  if (view === null) return [];
  const seen = new SeenKode();
  return view.rows.map((row) => {
    const kode = readKode(view, 'Kode', row, findings, true);
    const alamat = view.alamat('Kode', row);
    const earlierRow = kode === '' ? null : seen.note(pairingKey(kode), row);
    const earlier = earlierRow === null ? null : view.alamat('Kode', earlierRow);
    if (earlier !== null) {
      findings.add(
        'kode-ganda',
        'galat',
        `Kode sasaran “${kode}” di ${alamat} sudah dipakai di ${earlier}. Beri setiap sasaran kode sendiri, atau hapus salah satu baris.`,
        { tabel: view.nama, kolom: 'Kode', alamat, terkait: [earlier] },
      );
    }
    return {
      kode,
      tujuan: view.text('Tujuan', row),
      indikatorTujuan: view.text('Indikator Tujuan', row),
      sasaran: view.text('Sasaran Strategis', row),
      alamat,
    };
  });
}
