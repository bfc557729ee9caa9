import type { Indikator, SelAngka } from '../../model/laporan';
import type { Pengaturan } from '../../model/pengaturan';
import { typedCell } from '../cells/typed-cell';
import type { GayaPersen } from '../susunan/entri';
import { cleanName, cleanText, quoted } from './wording';

const GAYA: GayaPersen = { tanda: true, spasi: false, nolAkhir: false };

/** Units that are a scale rather than a thing counted: a difference on them is in poin. */
const SKALA = /^(?:%|persen(?:tase)?|prosentase|indeks?|index|nilai|skor|skala|angka|poin|point)$/iu;

const isScale = (satuan: string): boolean => SKALA.test(satuan.trim());

/** What stands behind a difference of two figures: `poin` on a scale, else the unit itself; `''` where none is known. */
export function differenceUnit(sel: SelAngka, { satuan }: Indikator): string {
  const typed = sel.angka.kind === 'angka' ? sel.angka.satuan : null;
  const unit = cleanText(typed ?? satuan);
  return isScale(unit) ? 'poin' : unit;
}

/**
 * A target or realisation as prose prints it: as typed, a bare count with the indicator's unit (`12 laporan`), a percentage
 * with its sign. `null` when the cell is missing, blank or cannot be read.
 */
export function figureText(sel: SelAngka | null | undefined, { satuan }: Indikator): string | null {
  if (!sel) return null;
  const { kind } = sel.angka;
  if (kind === 'kosong' || kind === 'ambigu' || kind === 'rusak') return null;
  const text = cleanText(typedCell(sel, satuan, GAYA).text);
  const unit = cleanText(satuan);
  return unit === '' || isScale(unit) || /[^\d.,-]/u.test(text) ? text : `${text} ${unit}`;
}

/** A figure that can be compared with another one. */
export interface NilaiIndikator {
  readonly sel: SelAngka;
  readonly nilai: number;
  readonly satuan: string | null;
}

/**
 * The one number of a cell, letters by the setting `Nilai Huruf`; `null` for everything else. A figure with an operator
 * (`≥80`) is a bound, not a number to compare.
 */
export function numberOf(sel: SelAngka | null | undefined, { nilaiHuruf }: Pengaturan): NilaiIndikator | null {
  if (!sel) return null;
  const { angka } = sel;
  if (angka.kind === 'angka') return angka.operator === null ? { sel, nilai: angka.nilai, satuan: angka.satuan } : null;
  if (angka.kind !== 'huruf') return null;
  const nilai = nilaiHuruf.get(angka.huruf.toUpperCase());
  return nilai === undefined ? null : { sel, nilai, satuan: null };
}

/** Whether two figures are in one unit: `85` and `86,34%` are, `12 Bulan` and `1 Tahun` are not. */
export function comparable(a: NilaiIndikator, b: NilaiIndikator): boolean {
  if (a.satuan === null || b.satuan === null) return true;
  const [one, other] = [a.satuan.trim().toLowerCase(), b.satuan.trim().toLowerCase()];
  return one === other || (isScale(one) && isScale(other));
}

/** How a sentence calls an indicator. */
export function indikatorName({ indikator, kode }: Indikator): string {
  return cleanName(indikator) === '' ? `indikator ${cleanText(kode) || 'tanpa nama'}` : `indikator ${quoted(indikator)}`;
}

/** First part of the keys of an indicator's sentences; one without kode goes by its words. */
export function indikatorKey({ kode, indikator }: Indikator): string {
  const code = cleanText(kode);
  if (code !== '') return `indikator-${code}`;
  const words = indikator
    .toLowerCase()
    .replace(/[^\p{L}\p{N}]+/gu, '-')
    .replace(/^-+|-+$/gu, '');
  return ['indikator-tanpa-kode', words.slice(0, 60)].filter((part) => part !== '').join('-');
}
