import type { Temuan, Tingkat } from './temuan';

interface Place {
  readonly tabel?: string | null;
  readonly kolom?: string | null;
  readonly alamat?: string | null;
  readonly terkait?: readonly string[];
}

/** Collects findings in the order they are made. */
export class Findings {
  readonly list: Temuan[] = [];

  /** `pesan`: an Indonesian sentence that says what, why and what to do. */
  add(aturan: string, tingkat: Tingkat, pesan: string, place: Place = {}): void {
    this.list.push({
      aturan,
      tingkat,
      pesan,
      tabel: place.tabel ?? null,
      kolom: place.kolom ?? null,
      alamat: place.alamat ?? null,
      terkait: place.terkait ?? [],
    });
  }
}
