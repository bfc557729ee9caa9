import type { ParseOptions } from './angka';

/** A figure typed with digits, dots and commas: certain, ambiguous or malformed. */
export type Literal =
  | { readonly kind: 'pasti'; readonly nilai: number }
  | { readonly kind: 'ambigu'; readonly ribuan: number; readonly desimal: number }
  | { readonly kind: 'rusak'; readonly sebab: string };

/** More digits before the comma than a double keeps would silently change the figure. */
const DIGIT_UTUH_TERBANYAK = 15;

function certain(utuh: string, pecahan: string): Literal {
  if (utuh.replace(/^0+/, '').length > DIGIT_UTUH_TERBANYAK) {
    return {
      kind: 'rusak',
      sebab: `angka ${utuh} lebih dari ${DIGIT_UTUH_TERBANYAK} digit sehingga tidak dapat dihitung dengan tepat`,
    };
  }
  return { kind: 'pasti', nilai: Number(pecahan === '' ? utuh : `${utuh}.${pecahan}`) };
}

/** Dots only, one of them: decimals, thousands or a question. */
function readOneDot(teks: string, utuh: string, pecahan: string, rupiah: boolean, options: ParseOptions): Literal {
  if (pecahan.length !== 3 || utuh.startsWith('0')) return certain(utuh, pecahan);
  if (rupiah) {
    if (utuh.length <= 3) return certain(utuh + pecahan, '');
    return { kind: 'rusak', sebab: `titik pada ${teks} tidak memisahkan ribuan dengan benar` };
  }
  if (options.dotReading === 'ribuan') return certain(utuh + pecahan, '');
  if (options.dotReading === 'desimal') return certain(utuh, pecahan);
  const ribuan = certain(utuh + pecahan, '');
  return ribuan.kind === 'pasti' ? { kind: 'ambigu', ribuan: ribuan.nilai, desimal: Number(teks) } : ribuan;
}

/**
 * Reads digits with dots and commas (`\d+([.,]\d+)*`) the Indonesian way. In this order:
 * 1. no dot, no comma: a whole number;
 * 2. a comma that is not the last separator, or a second comma: malformed;
 * 3. several dots, or a dot with a comma: dots are thousands, and every group must have three digits and the first must
 *    not begin with 0, else malformed;
 * 4. one comma: decimals (in rupiah without thousands dots a comma before exactly three digits is malformed: it is
 *    as likely an English thousands comma);
 * 5. one dot: decimals, unless exactly three digits follow and no zero leads; then thousands in rupiah, the user's
 *    answer if there is one, else ambiguous.
 *
 * `rupiah` says that the figure is money (the column's kind, or `Rp` before it).
 */
export function readLiteral(teks: string, rupiah: boolean, options: ParseOptions): Literal {
  const [depan = '', ...belakang] = teks.split(',');
  const [pecahan = ''] = belakang;
  if (belakang.length > 1)
    return { kind: 'rusak', sebab: `${teks} memuat lebih dari satu koma; tulis ribuan dengan titik dan desimal dengan koma` };
  if (pecahan.includes('.'))
    return { kind: 'rusak', sebab: `pada ${teks} ada titik sesudah koma; tulis ribuan dengan titik dan desimal dengan koma` };
  const kelompok = depan.split('.');
  const [pertama = ''] = kelompok;
  if (kelompok.length === 2 && belakang.length === 0) return readOneDot(teks, pertama, kelompok[1] ?? '', rupiah, options);
  if (kelompok.length > 1) {
    const rapi = pertama.length <= 3 && !pertama.startsWith('0') && kelompok.slice(1).every((digit) => digit.length === 3);
    return rapi
      ? certain(kelompok.join(''), pecahan)
      : { kind: 'rusak', sebab: `titik pada ${teks} tidak memisahkan ribuan dengan benar` };
  }
  if (rupiah && pecahan.length === 3) {
    return { kind: 'rusak', sebab: `koma pada ${teks} diikuti tiga digit sehingga tidak jelas apakah ribuan atau desimal` };
  }
  return certain(pertama, pecahan);
}
