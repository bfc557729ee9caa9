import type { SelAngka } from './laporan';

/** Persons in a staff cell; `null` when it is blank, or not one whole number of them. */
export function countPersons(sel: SelAngka | null): number | null {
  const angka = sel?.angka;
  if (angka?.kind !== 'angka' || angka.operator !== null || angka.satuan === '%') return null;
  return Number.isInteger(angka.nilai) && angka.nilai >= 0 ? angka.nilai : null;
}
