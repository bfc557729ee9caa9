import type { Hasil, HasilIndikator, HasilSasaran } from '../../model/hasil';
import type { Indikator, Laporan } from '../../model/laporan';
import { cleanName, quoted } from './wording';

export interface AnggotaSasaran {
  readonly indikator: Indikator;
  readonly hasil: HasilIndikator | undefined;
}

/** A sasaran with everything that belongs to it. */
export interface SasaranNarasi {
  /** `''` gathers the indicators that name no sasaran. */
  readonly kode: string;
  /** How a sentence calls it: `sasaran “…”`, or by its kode where no text is known. */
  readonly nama: string;
  readonly anggota: readonly AnggotaSasaran[];
  readonly hasil: HasilSasaran | undefined;
}

/**
 * Every sasaran anything is said about: those of table `Sasaran` in its order, then codes that only indicators, the budget
 * or the analysis name, last the indicators without one.
 */
export function listSasaran(laporan: Laporan, hasil: Hasil): SasaranNarasi[] {
  const texts = new Map<string, string>();
  const members = new Map<string, AnggotaSasaran[]>();
  const open = (kode: string): AnggotaSasaran[] => {
    const known = members.get(kode);
    if (known !== undefined) return known;
    const fresh: AnggotaSasaran[] = [];
    members.set(kode, fresh);
    return fresh;
  };
  for (const { kode, sasaran } of laporan.sasaran) {
    if (kode === '') continue;
    open(kode);
    if (!texts.has(kode) && cleanName(sasaran) !== '') texts.set(kode, sasaran);
  }
  const named = laporan.indikator.map((indikator, index) => ({ indikator, hasil: hasil.indikator[index] }));
  for (const one of named) if (one.indikator.kodeSasaran !== '') open(one.indikator.kodeSasaran).push(one);
  for (const { kodeSasaran } of hasil.ringkasan.perSasaran) open(kodeSasaran);
  for (const { kodeSasaran } of laporan.analisis) if (kodeSasaran !== '') open(kodeSasaran);
  for (const one of named) if (one.indikator.kodeSasaran === '') open('').push(one);
  const figures = new Map(hasil.ringkasan.perSasaran.map((row) => [row.kodeSasaran, row]));
  return [...members].map(([kode, anggota]) => {
    const text = texts.get(kode);
    return {
      kode,
      nama: text !== undefined ? `sasaran ${quoted(text)}` : `sasaran ${kode}`,
      anggota,
      hasil: kode === '' ? undefined : figures.get(kode),
    };
  });
}
