import type { RumusEfisiensi } from './compute-efisiensi';

export type TingkatEfisiensi = 'Efisien' | 'Seimbang' | 'Tidak Efisien' | 'Capaian Rendah';

/** Percent; Permendagri 86/2017 calls what lies below 66 "Rendah" or lower. */
const BATAS_CAPAIAN_RENDAH = 66;

/** The figure at which capaian and money balance, in the unit of each formula. */
const TITIK_SEIMBANG: Record<RumusEfisiensi, number> = { Selisih: 0, Rasio: 100, 'PMK 22/2021': 50 };

/**
 * The word for an efisiensi computed by `computeEfisiensi` (`nilai` in the unit of its formula: poin, percent, NE).
 * Money left over because little was done is no efficiency: with a low capaian (below 66 %) the answer is
 * `Capaian Rendah` where the figure alone would say `Efisien`. `null` when either figure is missing.
 */
export function classifyEfisiensi(rumus: RumusEfisiensi, nilai: number | null, capaian: number | null): TingkatEfisiensi | null {
  if (nilai === null || capaian === null || !Number.isFinite(nilai) || !Number.isFinite(capaian)) return null;
  const seimbang = TITIK_SEIMBANG[rumus];
  if (nilai < seimbang) return 'Tidak Efisien';
  if (nilai === seimbang) return 'Seimbang';
  return capaian < BATAS_CAPAIAN_RENDAH ? 'Capaian Rendah' : 'Efisien';
}
