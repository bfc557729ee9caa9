import type { RawTable } from '../../../src/model/raw';
import { buildNarasi } from '../../../src/report/narasi/build-narasi';
import type { Kalimat } from '../../../src/report/narasi/kalimat';
import { readTables } from '../sample-laporan';

/** The sentences of these tables. */
export function sentencesOf(tables: readonly RawTable[]): readonly Kalimat[] {
  const { laporan, hasil } = readTables(tables);
  return buildNarasi(laporan, hasil);
}

/** The sentence with this key, `null` when it was not made. */
export function sentence(tables: readonly RawTable[], kunci: string): string | null {
  return sentencesOf(tables).find((one) => one.kunci === kunci)?.teks ?? null;
}
