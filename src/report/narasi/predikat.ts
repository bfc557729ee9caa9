import { lookupPredikat } from '../../domain/predikat/lookup-predikat';
import { skalaOf } from '../../model/compute/compute-indikator';
import type { Pengaturan } from '../../model/pengaturan';

/** A band as prose names it. */
export interface NamaPredikat {
  readonly kategori: string | null;
  readonly predikat: string;
}

/** The band of a capaian in percent on the scale of the settings; `null` without a figure or a usable scale. */
export function predikatOf(capaian: number | null, pengaturan: Pengaturan): NamaPredikat | null {
  const skala = skalaOf(pengaturan);
  if (capaian === null || skala === null || skala.pita.length === 0) return null;
  return lookupPredikat(skala, capaian, { penentu: pengaturan.nilaiPenentuPredikat, desimal: pengaturan.desimalCapaian });
}

/** `AA (Sangat Memuaskan)`, or `Baik` where the scale has no letters. */
export function predikatText({ kategori, predikat }: NamaPredikat): string {
  return kategori === null || kategori === '' ? predikat : `${kategori} (${predikat})`;
}

/** How often each predikat occurs, from the best of the scale down; missing ones are not counted. */
export function countPredikat(
  found: readonly (string | null | undefined)[],
  order: readonly string[],
): { readonly predikat: string; readonly jumlah: number }[] {
  const counts = new Map<string, number>();
  for (const predikat of found) {
    if (predikat !== null && predikat !== undefined) counts.set(predikat, (counts.get(predikat) ?? 0) + 1);
  }
  const known = order.filter((predikat, index) => counts.has(predikat) && order.indexOf(predikat) === index);
  const others = [...counts.keys()].filter((predikat) => !known.includes(predikat));
  return [...known, ...others].map((predikat) => ({ predikat, jumlah: counts.get(predikat) ?? 0 }));
}

/** The words of the scale of capaian, best first. */
export function predikatOrder(pengaturan: Pengaturan): string[] {
  return (skalaOf(pengaturan)?.pita ?? []).map(({ predikat }) => predikat);
}
