import type { BarisIku } from '../laporan';
import type { Findings } from '../findings';
import { readWord } from './read-word';
import type { TableView } from './table-view';

const DOKUMEN = { words: ['Laporan', 'Lampiran'] as const };

/**
 * Reads table `IKU`; blanks below the first row of a group stay blank, a blank dokumen means both. A row whose dokumen is
 * unknown is reported (`dokumen-tidak-dikenal`) and left out. Empty when the table is missing.
 */
export function readIku(view: TableView | null, findings: Findings): BarisIku[] {
  if (view === null) return [];
  return view.rows.flatMap((row) => {
    const finding = { aturan: 'dokumen-tidak-dikenal', tingkat: 'galat', akibat: 'baris ini tidak dipakai' } as const;
    const dokumen = readWord(view, 'Dokumen', row, DOKUMEN, finding, findings);
    if (dokumen.kind === 'asing') return [];
    return [
      {
        dokumen: dokumen.kind === 'dikenal' ? dokumen.word : null,
        sasaran: view.text('Sasaran', row),
        indikator: view.text('Indikator', row),
        formulasi: view.text('Formulasi', row),
        penanggungJawab: view.text('Penanggung Jawab', row),
        sumberData: view.text('Sumber Data', row),
        alamat: view.alamat('Indikator', row),
      },
    ];
  });
}
