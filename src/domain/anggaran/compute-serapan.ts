import { percentExact } from '../angka/desimal';
import { sumRupiah } from '../angka/sum-rupiah';

/** Why there is no serapan. */
export type AlasanSerapan = 'pagu-kosong' | 'realisasi-kosong' | 'keduanya-kosong' | 'pagu-nol' | 'bukan-angka';

/** Why there is no proporsi. */
export type AlasanProporsi = 'total-kosong' | 'bagian-kosong' | 'keduanya-kosong' | 'total-nol' | 'bukan-angka';

/** `bagian / seluruh × 100`, or which side stops it. */
function computeShare(
  bagian: number | null,
  seluruh: number | null,
): number | 'seluruh' | 'bagian' | 'keduanya' | 'nol' | 'bukan-angka' {
  if (seluruh === null) return bagian === null ? 'keduanya' : 'seluruh';
  if (bagian === null) return 'bagian';
  if (!Number.isFinite(bagian) || !Number.isFinite(seluruh)) return 'bukan-angka';
  if (seluruh === 0) return 'nol';
  const persen = percentExact({ t: 0, r: 1 }, seluruh, bagian, 't');
  return Number.isFinite(persen) ? persen : 'bukan-angka';
}

/**
 * Serapan in percent: realisasi / pagu × 100, exact. Inputs in rupiah; of a parent: the sums of its leaves, never
 * a mean of percentages. Refused with a reason: a missing half, pagu zero. Negative amounts are computed as they are.
 */
export function computeSerapan(
  pagu: number | null,
  realisasi: number | null,
): { nilai: number | null; alasan: AlasanSerapan | null } {
  const hasil = computeShare(realisasi, pagu);
  if (typeof hasil === 'number') return { nilai: hasil, alasan: null };
  const alasan: Record<typeof hasil, AlasanSerapan> = {
    seluruh: 'pagu-kosong',
    bagian: 'realisasi-kosong',
    keduanya: 'keduanya-kosong',
    nol: 'pagu-nol',
    'bukan-angka': 'bukan-angka',
  };
  return { nilai: null, alasan: alasan[hasil] };
}

/** Sisa in rupiah, exact in sen: pagu − realisasi; `null` when either is missing. Negative when overspent. */
export function computeSisa(pagu: number | null, realisasi: number | null): number | null {
  if (pagu === null || realisasi === null) return null;
  const sisa = sumRupiah([pagu, -realisasi]);
  return Number.isFinite(sisa) ? sisa : null;
}

/**
 * Share of a total in percent: part / total × 100, exact. The caller names the same total it passes here.
 * Refused with a reason: a missing half, total zero.
 */
export function computeProporsi(
  part: number | null,
  total: number | null,
): { nilai: number | null; alasan: AlasanProporsi | null } {
  const hasil = computeShare(part, total);
  if (typeof hasil === 'number') return { nilai: hasil, alasan: null };
  const alasan: Record<typeof hasil, AlasanProporsi> = {
    seluruh: 'total-kosong',
    bagian: 'bagian-kosong',
    keduanya: 'keduanya-kosong',
    nol: 'total-nol',
    'bukan-angka': 'bukan-angka',
  };
  return { nilai: null, alasan: alasan[hasil] };
}
