import type { Arah } from './arah';
import { percentExact } from '../angka/desimal';

/** Formula of an indicator for which less is better. */
export type RumusNegatif = '(2T-R)/T' | 'T/R';

/** Why there is no capaian. `bukan-angka`: an input that is not finite, or a result too large to write down. */
export type AlasanCapaian =
  | 'target-kosong'
  | 'realisasi-kosong'
  | 'keduanya-kosong'
  | 'target-nol'
  | 'target-negatif'
  | 'realisasi-nol'
  | 'realisasi-negatif'
  | 'rentang-terbalik'
  | 'bukan-angka';

export interface InputCapaian {
  readonly arah: Arah;
  readonly target: number | { readonly min: number; readonly max: number } | null;
  readonly realisasi: number | null;
}

export interface OptionsCapaian {
  readonly rumusNegatif: RumusNegatif;
  /** Percent; `null` = no cap. */
  readonly batasAtas: number | null;
  readonly batasBawah: number | null;
}

export interface Capaian {
  /** Percent, after the caps. */
  readonly nilai: number | null;
  /** Percent, before the caps. */
  readonly asli: number | null;
  readonly alasan: AlasanCapaian | null;
}

function refuse(alasan: AlasanCapaian): Capaian {
  return { nilai: null, asli: null, alasan };
}

/** The single number the realisation is measured against; `tercapai` when it lies inside a range target. */
function findTarget(target: NonNullable<InputCapaian['target']>, realisasi: number): number | 'tercapai' | AlasanCapaian {
  if (typeof target === 'number') return Number.isFinite(target) ? target : 'bukan-angka';
  if (!Number.isFinite(target.min) || !Number.isFinite(target.max)) return 'bukan-angka';
  if (target.min > target.max) return 'rentang-terbalik';
  if (realisasi < target.min) return target.min;
  return realisasi > target.max ? target.max : 'tercapai';
}

/** Percent before the caps, or the reason why the formula says nothing. */
function applyFormula(arah: Arah, t: number, r: number, rumus: RumusNegatif): number | AlasanCapaian {
  // Nothing can be measured as a share of zero; but "no cases wanted, none happened" is met.
  if (t === 0) return arah === 'Negatif' && r === 0 ? 100 : 'target-nol';
  switch (arah) {
    case 'Positif':
      return t > 0 ? percentExact({ t: 0, r: 1 }, t, r, 't') : percentExact({ t: 2, r: -1 }, t, r, 't');
    case 'Negatif':
      // Below zero neither formula keeps its meaning (a better result would score lower): refused, not guessed.
      if (t < 0) return 'target-negatif';
      if (rumus === '(2T-R)/T') return percentExact({ t: 2, r: -1 }, t, r, 't');
      if (r === 0) return 'realisasi-nol';
      return r < 0 ? 'realisasi-negatif' : percentExact({ t: 1, r: 0 }, t, r, 'r');
    case 'Stabil': {
      // 100 less the distance from the target; written so that a negative target keeps the same sense.
      const sampaiTarget = t > 0 ? r <= t : r >= t;
      return percentExact(sampaiTarget ? { t: 0, r: 1 } : { t: 2, r: -1 }, t, r, 't');
    }
  }
}

function clamp(value: number, options: OptionsCapaian): number {
  const bawah = options.batasBawah === null ? value : Math.max(value, options.batasBawah);
  return options.batasAtas === null ? bawah : Math.min(bawah, options.batasAtas);
}

/**
 * Capaian of one indicator in percent (84.35…, not 0.8435), exact but for the last digit of a double: binary noise never decides
 * (76.5 of 85 is exactly 90).
 *
 * - Positif: R/T; with a negative target 2 − R/T (T=−10, R=−11 → 90).
 * - Negatif: (2T−R)/T or T/R, as the setting says. T=0 and R=0 → 100.
 * - Stabil: up to the target R/T, beyond it 2 − R/T.
 * - Range target: inside 100; outside the same formula against the nearer bound.
 *
 * Refused, with the reason: a missing half, target zero (otherwise), T/R with a realisation of zero or below,
 * Negatif with a negative target, a range whose bounds are reversed, numbers that are not finite.
 * `asli` is the value before the caps, `nilai` after them.
 *
 * Source: both seed reports (Ajung L366–376, Ambulu L355–361); `T/R`, Stabil and the negative target from
 * the rules of computation; no regulation mandates one formula.
 */
export function computeCapaian(input: InputCapaian, options: OptionsCapaian): Capaian {
  const { arah, target, realisasi } = input;
  if (target === null) return refuse(realisasi === null ? 'keduanya-kosong' : 'target-kosong');
  if (realisasi === null) return refuse('realisasi-kosong');
  if (!Number.isFinite(realisasi)) return refuse('bukan-angka');
  const patokan = findTarget(target, realisasi);
  const asli =
    patokan === 'tercapai'
      ? 100
      : typeof patokan === 'number'
        ? applyFormula(arah, patokan, realisasi, options.rumusNegatif)
        : patokan;
  if (typeof asli !== 'number') return refuse(asli);
  if (!Number.isFinite(asli)) return refuse('bukan-angka');
  return { nilai: clamp(asli, options), asli, alasan: null };
}
