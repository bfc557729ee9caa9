import type { LakipTable } from '../lakip-table';
import type { Simpul } from './expand-kerangka';

function placesIn(simpul: readonly Simpul[]): string[] {
  return simpul.flatMap((one) => {
    if (one.jenis === 'tabel') return [one.kunci];
    return one.jenis === 'judul' || one.jenis === 'bertanda' ? placesIn(one.isi) : [];
  });
}

/** The longest place a key begins with: `iku-lampiran` stands at its own place, not at that of `iku`. */
function placeOf(kunci: string, places: ReadonlySet<string>): string | null {
  const words = kunci.split('-');
  for (let count = words.length; count > 0; count -= 1) {
    const place = words.slice(0, count).join('-');
    if (places.has(place)) return place;
  }
  return null;
}

export interface PlacedTables {
  /** By the key of the place, in report order. */
  readonly byPlace: ReadonlyMap<string, readonly LakipTable[]>;
  /** Those the skeleton has no place for. */
  readonly elsewhere: readonly LakipTable[];
}

/** Finds each table its place in the skeleton; none is lost. */
export function placeTables(simpul: readonly Simpul[], tables: readonly LakipTable[]): PlacedTables {
  const places = new Set(placesIn(simpul));
  const byPlace = new Map<string, LakipTable[]>();
  const elsewhere: LakipTable[] = [];
  for (const table of tables) {
    const place = placeOf(table.kunci, places);
    if (place === null) elsewhere.push(table);
    else byPlace.set(place, [...(byPlace.get(place) ?? []), table]);
  }
  return { byPlace, elsewhere };
}
