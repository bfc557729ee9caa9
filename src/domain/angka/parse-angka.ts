import { isPercentFormat } from './percent-format';
import { shiftExact } from './desimal';

/** Comparison typed before a target, as in `≥80`. */
export type Operator = '≥' | '≤' | '>' | '<';

/** What a cell reads as. */
export type Angka =
  | {
      readonly kind: 'angka';
      readonly nilai: number;
      readonly operator: Operator | null;
      readonly satuan: string | null;
      readonly huruf: string | null;
    }
  | { readonly kind: 'rentang'; readonly min: number; readonly max: number; readonly satuan: string | null }
  | { readonly kind: 'beberapa'; readonly bagian: { readonly nilai: number; readonly satuan: string }[] }
  | { readonly kind: 'huruf'; readonly huruf: string }
  | { readonly kind: 'kosong' }
  | { readonly kind: 'ambigu'; readonly ribuan: number; readonly desimal: number }
  | { readonly kind: 'rusak'; readonly sebab: string };

export interface ParseOptions {
  /** What the column holds: in a rupiah column one dot before three digits is thousands. */
  readonly jenis: 'rupiah' | 'kinerja';
  /** Excel number format of the cell; only a number cell uses it. */
  readonly numberFormat?: string | null;
  /** The user's answer for this column about figures like `3.666`. */
  readonly dotReading?: 'ribuan' | 'desimal' | null;
}

/** Reads a cell; text follows. */
export function parseAngka(value: string | number | boolean | null, options: ParseOptions): Angka {
  if (value === null || value === '' || value === '-') return { kind: 'kosong' };
  if (typeof value !== 'number' || !Number.isFinite(value)) return { kind: 'rusak', sebab: 'isi sel bukan angka' };
  const persen = isPercentFormat(options.numberFormat, value);
  return { kind: 'angka', nilai: persen ? shiftExact(value, 2) : value, operator: null, satuan: persen ? '%' : null, huruf: null };
}
