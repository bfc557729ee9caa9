import type { Indikator, SelAngka } from '../../model/laporan';
import { plainNumber } from '../../model/compute/resolve-figure';
import { isPercentSel } from '../cells/typed-cell';

/** How an office's realisasi stands to another one's, by the direction of the indicator. */
export type Perbandingan = 'lebih-baik' | 'sama' | 'lebih-rendah';

/** Why two realisasi are not compared. */
export type AlasanTanpaBanding = 'pembanding-kosong' | 'realisasi-kosong' | 'satuan-berbeda' | 'target-tidak-ada';

/** Distance to the target, for an indicator whose target itself is best; negated, so that more is better. */
const nearness = (value: number, target: number): number => -Math.abs(value - target);

/**
 * Compares a realisasi with that of the nation or the regency: above it is better for a positive indicator, below it for
 * a negative one, nearer to the target for a stable one. Refused with the reason: a side that is missing or no single
 * number, a percentage against a figure that is none, a stable indicator without a target.
 */
export function compareRealisasi(
  indikator: Indikator,
  tahun: number,
  pembanding: SelAngka | null,
): { readonly hasil: Perbandingan } | { readonly alasan: AlasanTanpaBanding } {
  const own = indikator.realisasi.get(tahun);
  const theirs = plainNumber(pembanding);
  const ours = plainNumber(own);
  if (theirs === null) return { alasan: 'pembanding-kosong' };
  if (ours === null) return { alasan: 'realisasi-kosong' };
  if (isPercentSel(own, indikator.satuan) !== isPercentSel(pembanding, indikator.satuan)) return { alasan: 'satuan-berbeda' };
  const difference = differenceOf(indikator, ours, theirs, plainNumber(indikator.target.get(tahun)));
  if (difference === null) return { alasan: 'target-tidak-ada' };
  if (difference === 0) return { hasil: 'sama' };
  return { hasil: difference > 0 ? 'lebih-baik' : 'lebih-rendah' };
}

/** Above zero: ours is the better one. */
function differenceOf({ arah }: Indikator, ours: number, theirs: number, target: number | null): number | null {
  switch (arah) {
    case 'Positif':
      return ours - theirs;
    case 'Negatif':
      return theirs - ours;
    case 'Stabil':
      return target === null ? null : nearness(ours, target) - nearness(theirs, target);
  }
}
