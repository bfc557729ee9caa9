import type { DokumenPk } from '../laporan';
import type { Findings } from '../findings';
import type { KnownWords } from './read-word';
import { readWord } from './read-word';
import { reportBlankAmong } from './blank-among';
import type { TableView } from './table-view';

const DOKUMEN: KnownWords<DokumenPk> = {
  words: ['Murni', 'Perubahan'],
  others: {
    'PK Murni': 'Murni',
    'Perjanjian Kinerja': 'Murni',
    'PK Perubahan': 'Perubahan',
    'Perjanjian Kinerja Perubahan': 'Perubahan',
  },
};

export interface DokumenRow {
  readonly row: number;
  readonly dokumen: DokumenPk;
}

/**
 * The body rows with the document each belongs to; a blank is `Murni`, and a doubt worth a word where it stands below a
 * row of `Perubahan`. A row whose word is unknown is reported (`dokumen-tidak-dikenal`) and left out: it would else be
 * printed in a document it may not belong to.
 */
export function readDokumenPk(view: TableView, rows: readonly number[], findings: Findings): DokumenRow[] {
  const read: DokumenRow[] = [];
  const doubtful: number[] = [];
  let above: DokumenPk = 'Murni';
  for (const row of rows) {
    const cell = readWord(
      view,
      'Dokumen',
      row,
      DOKUMEN,
      { aturan: 'dokumen-tidak-dikenal', tingkat: 'galat', akibat: 'baris ini tidak dipakai' },
      findings,
    );
    if (cell.kind === 'asing') continue;
    if (cell.kind === 'kosong' && above === 'Perubahan') doubtful.push(row);
    if (cell.kind === 'dikenal') above = cell.word;
    read.push({ row, dokumen: cell.kind === 'dikenal' ? cell.word : 'Murni' });
  }
  reportBlankAmong(view, 'Dokumen', doubtful, 'dianggap “Murni”, padahal baris di atasnya “Perubahan”', findings);
  return read;
}
