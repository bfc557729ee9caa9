import type { Indikator } from '../laporan';
import { pairingKey } from '../read/read-kode';
import { normalizeName } from './normalize-name';

/** Finds the indicator of table `Target` that a row of another table speaks of. */
export class IndikatorIndex {
  private readonly byKode = new Map<string, Indikator | null>();
  private readonly byName = new Map<string, Indikator | null>();

  constructor(indikator: readonly Indikator[]) {
    for (const each of indikator) {
      if (each.barisTarget === null) continue;
      note(this.byKode, pairingKey(each.kode), each);
      note(this.byName, normalizeName(each.indikator), each);
    }
  }

  /** By kode, and without one by name; `null` when there is none, or more than one. */
  find(kode: string, nama: string): Indikator | null {
    if (kode !== '') return this.byKode.get(pairingKey(kode)) ?? null;
    return this.byName.get(normalizeName(nama)) ?? null;
  }
}

/** What stands twice is nobody's: which one is meant would be a guess. */
function note(map: Map<string, Indikator | null>, key: string, indikator: Indikator): void {
  if (key !== '') map.set(key, map.has(key) ? null : indikator);
}
