import Big from 'big.js';
import { percentExact, subtractExact } from '../angka/desimal';

export type RumusEfisiensi = 'Selisih' | 'Rasio' | 'PMK 22/2021';

/** Why there is no efisiensi. */
export type AlasanEfisiensi =
  | 'capaian-kosong'
  | 'serapan-kosong'
  | 'keduanya-kosong'
  | 'serapan-nol'
  | 'capaian-nol'
  | 'pagu-kosong'
  | 'realisasi-kosong'
  | 'pagu-nol'
  | 'bukan-angka';

export interface InputEfisiensi {
  /** Percent: mean capaian of the sasaran. */
  readonly capaian: number | null;
  /** Percent: serapan of the programs mapped to it. */
  readonly serapan: number | null;
  /** Rupiah; only `PMK 22/2021` needs it. */
  readonly paguAlokasi?: number | null;
  readonly realisasi?: number | null;
}

export interface Efisiensi {
  /** `Selisih`: poin. `Rasio`: percent. `PMK 22/2021`: NE, 0–100. */
  readonly nilai: number | null;
  readonly alasan: AlasanEfisiensi | null;
  /** `PMK 22/2021` only: E in percent, clamped to ±20. */
  readonly e?: number;
}

/** E beyond ±20 % counts as ±20 %, so that NE stays within 0–100. */
const BATAS_E = 20;

function refuse(alasan: AlasanEfisiensi): Efisiensi {
  return { nilai: null, alasan };
}

function computePmk(capaian: number, paguAlokasi: number | null, realisasi: number | null): Efisiensi {
  if (paguAlokasi === null) return refuse('pagu-kosong');
  if (realisasi === null) return refuse('realisasi-kosong');
  if (!Number.isFinite(paguAlokasi) || !Number.isFinite(realisasi)) return refuse('bukan-angka');
  if (paguAlokasi === 0) return refuse('pagu-nol');
  if (capaian === 0) return refuse('capaian-nol');
  // Both sides times 100, so that the percent needs no division before the one that counts.
  const seharusnya = new Big(paguAlokasi).times(capaian);
  const e = seharusnya.minus(new Big(realisasi).times(100)).div(seharusnya).times(100);
  const terbatas = Math.min(BATAS_E, Math.max(-BATAS_E, e.toNumber()));
  return { nilai: 50 + (terbatas / BATAS_E) * 50, alasan: null, e: terbatas };
}

/**
 * Efisiensi of one sasaran by the formula of the setting.
 * - `Selisih`: capaian − serapan, in poin; > 0 efisien, 0 seimbang, < 0 tidak efisien.
 * - `Rasio`: capaian / serapan × 100, percent.
 * - `PMK 22/2021`: E = (PA·CK − RA)/(PA·CK) × 100 with CK = capaian, clamped to ±20; `nilai` is
 *   NE = 50 + E/20 × 50 (PA=100, CK=95 %, RA=90 → E 5,26, NE 63,16).
 * Refused with a reason: whatever the formula needs and is missing, and division by zero.
 */
export function computeEfisiensi(rumus: RumusEfisiensi, input: InputEfisiensi): Efisiensi {
  const { capaian, serapan } = input;
  if (rumus === 'PMK 22/2021') {
    if (capaian === null) return refuse('capaian-kosong');
    if (!Number.isFinite(capaian)) return refuse('bukan-angka');
    return computePmk(capaian, input.paguAlokasi ?? null, input.realisasi ?? null);
  }
  if (capaian === null) return refuse(serapan === null ? 'keduanya-kosong' : 'capaian-kosong');
  if (serapan === null) return refuse('serapan-kosong');
  if (!Number.isFinite(capaian) || !Number.isFinite(serapan)) return refuse('bukan-angka');
  if (rumus === 'Selisih') return { nilai: subtractExact(capaian, serapan), alasan: null };
  if (serapan === 0) return refuse('serapan-nol');
  return { nilai: percentExact({ t: 0, r: 1 }, serapan, capaian, 't'), alasan: null };
}
