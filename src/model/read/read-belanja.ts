import type { Findings } from '../findings';
import type { BarisBelanja, SifatBelanja } from '../laporan';
import type { ReadContext } from './read-angka';
import { readAngka } from './read-angka';
import { readWord } from './read-word';
import type { TableView } from './table-view';
import { withoutTotalRows } from './total-rows';

const SIFAT = { words: ['Langsung', 'Tidak Langsung'] as const };

/**
 * Reads table `Belanja`. A row whose kelompok is blank belongs to the one above it, as people fill such tables.
 * An unknown sifat is reported (`sifat-tidak-dikenal`) and left open. Empty when the table is missing.
 */
export function readBelanja(view: TableView | null, context: ReadContext): BarisBelanja[] {
  if (view === null) return [];
  let kelompok = '';
  return withoutTotalRows(view, ['Kelompok', 'Jenis'], context.findings).map((row) => {
    kelompok = view.text('Kelompok', row) || kelompok;
    return {
      kelompok,
      jenis: view.text('Jenis', row),
      sifat: readSifat(view, row, context.findings),
      pagu: readAngka(view, 'Pagu', row, 'rupiah', context),
      realisasi: readAngka(view, 'Realisasi', row, 'rupiah', context),
      baris: row,
      alamat: view.alamat('Kelompok', row),
    };
  });
}

function readSifat(view: TableView, row: number, findings: Findings): SifatBelanja | null {
  const finding = {
    aturan: 'sifat-tidak-dikenal',
    tingkat: 'peringatan',
    akibat: 'baris ini tidak dihitung sebagai belanja langsung maupun tidak langsung',
  } as const;
  const cell = readWord(view, 'Sifat', row, SIFAT, finding, findings);
  return cell.kind === 'dikenal' ? cell.word : null;
}
