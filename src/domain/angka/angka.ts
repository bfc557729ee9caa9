/** Comparison typed before a target, as in `≥80`. */
export type Operator = '≥' | '≤' | '>' | '<';

/** What a cell reads as. */
export type Angka =
  /** A certain number; `huruf` is the letter typed with it, as in `A (80,50)`. */
  | {
      readonly kind: 'angka';
      readonly nilai: number;
      readonly operator: Operator | null;
      readonly satuan: string | null;
      readonly huruf: string | null;
    }
  /** `80–90`; `min` is never above `max`. */
  | { readonly kind: 'rentang'; readonly min: number; readonly max: number; readonly satuan: string | null }
  /** `13 bulan 7 Orang`: several figures, each with its own unit. */
  | { readonly kind: 'beberapa'; readonly bagian: readonly { readonly nilai: number; readonly satuan: string }[] }
  /** `BB`, `WTP`: text without a figure. */
  | { readonly kind: 'huruf'; readonly huruf: string }
  /** Missing: blank, `-`, `n/a`. Never zero. */
  | { readonly kind: 'kosong' }
  /** `3.666`: thousands or decimals; only the user knows. */
  | { readonly kind: 'ambigu'; readonly ribuan: number; readonly desimal: number }
  /** Cannot be read; `sebab` is an Indonesian reason without full stop. */
  | { readonly kind: 'rusak'; readonly sebab: string };

export interface ParseOptions {
  /** What the column holds: in a rupiah column one dot before three digits is thousands. */
  readonly jenis: 'rupiah' | 'kinerja';
  /** Excel number format of the cell; only a number cell uses it. */
  readonly numberFormat?: string | null;
  /** The user's answer for this column about figures like `3.666`. */
  readonly dotReading?: 'ribuan' | 'desimal' | null;
}
