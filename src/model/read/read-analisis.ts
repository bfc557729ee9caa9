import type { BarisAnalisis, JenisAnalisis } from '../laporan';
import type { Findings } from '../findings';
import { readKodeSasaran } from './read-kode';
import type { KnownWords } from './read-word';
import { readWord } from './read-word';
import type { TableView } from './table-view';

const JENIS: KnownWords<JenisAnalisis> = {
  words: ['Penyebab', 'Permasalahan', 'Solusi'],
  others: { 'Faktor Penyebab': 'Penyebab', Masalah: 'Permasalahan' },
};

/**
 * Reads table `Analisis`. A row whose jenis is blank or unknown is reported (`jenis-tidak-dikenal`) and left out.
 * `sasaran`: the codes of table `Sasaran`, `null` when there is none. Several codes in one cell are refused and stay as
 * typed, so that the row does not pass for one about the whole office. Empty when the table is missing.
 */
export function readAnalisis(view: TableView | null, sasaran: ReadonlySet<string> | null, findings: Findings): BarisAnalisis[] {
  if (view === null) return [];
  return view.rows.flatMap((row) => {
    const finding = { aturan: 'jenis-tidak-dikenal', tingkat: 'galat', akibat: 'baris ini tidak dipakai', wajib: true } as const;
    const jenis = readWord(view, 'Jenis', row, JENIS, finding, findings);
    const { kode, ditolak } = readKodeSasaran(view, row, sasaran, findings);
    if (jenis.kind !== 'dikenal') return [];
    return [
      {
        kodeSasaran: ditolak ? view.text('Kode Sasaran', row) : kode,
        jenis: jenis.word,
        uraian: view.text('Uraian', row),
        alamat: view.alamat('Uraian', row),
      },
    ];
  });
}
