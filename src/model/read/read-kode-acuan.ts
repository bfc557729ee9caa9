import { LARGEST_HINTED, findNearest } from './nearest-word';
import type { Findings } from '../findings';
import { readKode } from './read-kode';
import type { TableView } from './table-view';

/** The codes another table bears. */
export interface KnownKode {
  readonly byKey: ReadonlyMap<string, string>;
  /** How codes of that table are compared: case counts in a budget, and nowhere else. */
  readonly keyOf: (kode: string) => string;
  /** How to speak of that table: `Target`, `Anggaran sebagai program`. */
  readonly di: string;
}

/** Collects the codes of a table; rows without a code are left out. */
export function collectKode(rows: readonly { readonly kode: string }[], keyOf: KnownKode['keyOf'], di: string): KnownKode {
  const byKey = new Map<string, string>();
  for (const { kode } of rows) if (kode !== '') byKey.set(keyOf(kode), kode);
  return { byKey, keyOf, di };
}

/**
 * Reads an optional `Kode` that refers to another table: `''` when blank. One that no row there bears is reported
 * (`kode-tidak-dikenal`, `peringatan`: nothing is computed from it) with the nearest one, and kept.
 */
export function readKodeAcuan(view: TableView, row: number, known: KnownKode | null, findings: Findings): string {
  const kode = readKode(view, 'Kode', row, findings, false);
  if (kode === '' || known === null || known.byKey.has(known.keyOf(kode))) return kode;
  const alamat = view.alamat('Kode', row);
  const nearest = known.byKey.size <= LARGEST_HINTED ? findNearest(kode, [...known.byKey.values()]) : null;
  const hint = nearest === null ? 'Betulkan kodenya, atau kosongkan.' : `Mungkin maksud Anda “${nearest}”?`;
  findings.add(
    'kode-tidak-dikenal',
    'peringatan',
    `Kode “${kode}” di ${alamat} tidak ada di tabel ${known.di}, jadi baris ini tidak dibandingkan dengannya. ${hint}`,
    { tabel: view.nama, kolom: 'Kode', alamat },
  );
  return kode;
}
