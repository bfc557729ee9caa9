/** A piece of a cell's text, with its place in it. */
export interface Token {
  readonly jenis: 'angka' | 'kata' | 'rupiah' | 'sampai' | 'operator' | 'simbol';
  readonly teks: string;
  readonly awal: number;
  readonly akhir: number;
}

/** Before a range word or an operator word may count as one, a figure must follow. */
const ANGKA_MENYUSUL = String.raw`(?=\s*-?\s*(?:rp\.?\s*)?\d)`;

/**
 * Every kind of piece, tried in this order at each place:
 * space · `Rp` · a word for "up to" before a figure · an operator · a figure · a word (may end in digits: m2) · any other sign.
 */
const POLA = new RegExp(
  [
    String.raw`(?<spasi>\s+)`,
    String.raw`(?<rupiah>(?:rp|idr)(?!\p{L})\.?)`,
    String.raw`(?<sampai>(?:s\s?\.\s?d\s?\.?|s\/d\.?|sd\.?|sampai(?:\s+dengan)?|hingga)${ANGKA_MENYUSUL})`,
    String.raw`(?<operator>[<>]\s?=|=\s?[<>]|[<>≥≤≧≦⩾⩽]|(?:minimal|maksimal)${ANGKA_MENYUSUL})`,
    String.raw`(?<angka>\d+(?:[.,]\d+)*)`,
    String.raw`(?<kata>\p{L}[\p{L}\p{M}\p{N}]*)`,
    String.raw`(?<simbol>[^])`,
  ].join('|'),
  'giuy',
);

/** Signs that look alike, as one: full-width forms, every dash, every space; marks without width fall away. */
export function normalizeText(text: string): string {
  return text
    .replace(/[\u200b-\u200f\u2060\ufeff\u00ad]/g, '')
    .replace(/[\uff01-\uff5e]/g, (sign) => String.fromCharCode(sign.charCodeAt(0) - 0xfee0))
    .replace(/[\u2010-\u2015\u2212\ufe58\ufe63]/g, '-')
    .replace(/\s+/g, ' ')
    .trim();
}

/** Cuts normalized text into pieces; nothing is dropped but spaces. */
export function tokenize(teks: string): Token[] {
  const tokens: Token[] = [];
  for (const hasil of teks.matchAll(POLA)) {
    const jenis = (['rupiah', 'sampai', 'operator', 'angka', 'kata', 'simbol'] as const).find(
      (nama) => hasil.groups?.[nama] !== undefined,
    );
    if (jenis !== undefined) tokens.push({ jenis, teks: hasil[0], awal: hasil.index, akhir: hasil.index + hasil[0].length });
  }
  return tokens;
}
