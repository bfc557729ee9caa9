import { subtractExact } from '../../domain/angka/desimal';
import { formatAngka, formatPersen } from '../../domain/angka/format-angka';
import type { FormatRupiah } from '../../domain/angka/format-rupiah';
import { FORMAT_RUPIAH, formatRupiah } from '../../domain/angka/format-rupiah';
import { terbilang } from '../../domain/angka/terbilang';
import type { Pengaturan } from '../../model/pengaturan';
import { titleWords } from './wording';

/** Decimals of shares of a count and of differences in poin; no setting speaks of them. */
const DESIMAL_PROSA = 2;

/** What a typed figure may carry at most; a difference below half of its last place is noise. */
const DESIMAL_HALUS = 6;
const TAK_BERBEDA = 0.5e-6;

function persen(value: number, decimals: number): string {
  return formatPersen(value, decimals, { trailingZeros: false, tanda: true });
}

/** Percent with the decimals of capaian, zeros at the end dropped, never 100 for less: 84.35 → `84,35%`. */
export function capaianText(value: number, { desimalCapaian }: Pengaturan): string {
  return persen(value, desimalCapaian);
}

/** The same with the decimals of serapan, for serapan and shares of money. */
export function serapanText(value: number, { desimalSerapan }: Pengaturan): string {
  return persen(value, desimalSerapan);
}

/** A part of a count in percent, `bagian / seluruh`: (1, 14) → `7,14%`. `seluruh` is above zero. */
export function shareText(bagian: number, seluruh: number): string {
  return persen((bagian / seluruh) * 100, DESIMAL_PROSA);
}

/** A score (SKM, NE) with up to two decimals: 71.07142 → `71,07`. */
export function scoreText(value: number): string {
  return formatAngka(value, DESIMAL_PROSA, { trailingZeros: false });
}

/** An amount in rupiah as the setting `Format Rupiah` spells it. */
export function rupiahText(value: number, { formatRupiah: chosen }: Pengaturan): string {
  const format: FormatRupiah = FORMAT_RUPIAH.find((one) => one === chosen) ?? 'Rp 1.000';
  return formatRupiah(value, format);
}

/** `Tiga Miliar … Rupiah`, of an amount in rupiah; sen digit by digit after `Koma`. */
export function rupiahInWords(value: number, { ejaanMiliar }: Pengaturan): string {
  return titleWords(`${terbilang(value, ejaanMiliar)} rupiah`);
}

export interface Selisih {
  readonly arah: 'naik' | 'turun' | 'tetap';
  /** The distance without sign, with its unit: `3 poin`; `''` for `tetap`. */
  readonly besar: string;
}

/** How `baru` differs from `lama`, both in the same unit; `satuan` as it stands behind a figure (`poin`, `menit`, `''`). */
export function compareFigures(baru: number, lama: number, satuan: string): Selisih {
  const beda = subtractExact(baru, lama);
  const besar = Math.abs(beda);
  if (besar < TAK_BERBEDA) return { arah: 'tetap', besar: '' };
  const angka = formatAngka(besar, besar < 0.01 ? DESIMAL_HALUS : DESIMAL_PROSA, { trailingZeros: false });
  return { arah: beda > 0 ? 'naik' : 'turun', besar: satuan === '' ? angka : `${angka} ${satuan}` };
}
