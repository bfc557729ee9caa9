import type { Angka, Operator, ParseOptions } from './angka';
import { readJumlah } from './read-jumlah';
import type { Jumlah } from './read-jumlah';
import { terbilang } from './terbilang';
import { TokenCursor } from './token-cursor';
import { normalizeText, tokenize } from './tokenize';
import type { Token } from './tokenize';

/** What people type where there is nothing, also as an accounting format leaves it in text. */
const KOSONG = /^(?:|(?:rp|idr)\.?|(?:(?:rp|idr)\.?\s*)?\(?\s*-+\s*\)?(?:,-)?\s*%?|n\.?\s?[/.]?\s?a\.?)$/i;

/** The letter O in the place of a zero, l or I in the place of a one. */
const HURUF_SERUPA_ANGKA = /(?<=\d[.,]?)o+(?!\p{L})|(?<!\p{L})o+(?=[.,]?\d)|(?<=\d[.,]?)[li](?=[.,]?\d)|^o+\s*%?$/iu;

const NOTASI_ILMIAH = /\d[eE][+-]?\d/;

function broken(sebab: string): Angka {
  return { kind: 'rusak', sebab };
}

function readOperator(token: Token): Operator {
  const tanda = token.teks.replace(/\s/g, '').toLowerCase();
  if (['≥', '≧', '⩾', '>=', '=>', 'minimal'].includes(tanda)) return '≥';
  if (['≤', '≦', '⩽', '<=', '=<', 'maksimal'].includes(tanda)) return '≤';
  return tanda === '>' ? '>' : '<';
}

/** `14 (empat belas)` repeats the figure in words, `80,5 (A)` adds its letter; neither is a unit. */
function splitKurung(nilai: number, satuan: string | null): { satuan: string | null; huruf: string | null } {
  const [, isi = '', sisa = ''] = /^\(([^()]*)\)\s*(.*)$/su.exec(satuan ?? '') ?? [];
  if (isi === '') return { satuan, huruf: null };
  const kata = isi.trim().toLowerCase();
  if (kata === terbilang(nilai) || kata === terbilang(nilai, 'milyar')) return { satuan: sisa === '' ? null : sisa, huruf: null };
  if (sisa === '' && /^\p{L}{1,3}$/u.test(isi.trim())) return { satuan: null, huruf: isi.trim() };
  return { satuan, huruf: null };
}

/** The first of the amounts that is no certain number decides for the whole cell. */
function findDoubt(parts: readonly Jumlah[]): Angka | null {
  const rusak = parts.find((part) => part.literal.kind === 'rusak')?.literal;
  if (rusak?.kind === 'rusak') return broken(rusak.sebab);
  const ambigu = parts.find((part) => part.literal.kind === 'ambigu')?.literal;
  return ambigu?.kind === 'ambigu' ? { kind: 'ambigu', ribuan: ambigu.ribuan, desimal: ambigu.desimal } : null;
}

function nilaiOf(jumlah: Jumlah): number {
  return jumlah.literal.kind === 'pasti' ? jumlah.literal.nilai : Number.NaN;
}

function readRentang(dari: Jumlah, sampai: Jumlah): Angka {
  const doubt = findDoubt([dari, sampai]);
  if (doubt !== null) return doubt;
  const satuan = sampai.satuan ?? dari.satuan;
  if (dari.satuan !== null && satuan?.toLowerCase() !== dari.satuan.toLowerCase()) {
    return broken(`kedua batas rentang bersatuan lain (${dari.satuan} dan ${satuan ?? '-'})`);
  }
  const [min, max] = [nilaiOf(dari), nilaiOf(sampai)];
  return min > max ? broken('batas bawah rentang lebih besar daripada batas atasnya') : { kind: 'rentang', min, max, satuan };
}

/** Operator, amount, and what may follow: the other bound of a range, or further amounts. */
function readIsi(cursor: TokenCursor, options: ParseOptions, huruf: string | null): Angka {
  const awal = cursor.peek();
  const operator = awal?.jenis === 'operator' ? readOperator(awal) : null;
  if (operator !== null) cursor.take();
  const pertama = readJumlah(cursor, options);
  if (pertama.literal.kind === 'rusak') return broken(pertama.literal.sebab);
  if (!cursor.selesai && (cursor.peek()?.jenis === 'sampai' || cursor.isSimbol('-~'))) {
    cursor.take();
    const kedua = readJumlah(cursor, options);
    return operator === null && cursor.selesai
      ? readRentang(pertama, kedua)
      : broken('rentang bercampur dengan tulisan atau tanda lain');
  }
  const parts = [pertama];
  while (!cursor.selesai) {
    if (cursor.isSimbol(',;')) cursor.take();
    const berikut = readJumlah(cursor, options);
    parts.push(berikut);
    if (berikut.literal.kind === 'rusak') break;
  }
  const doubt = findDoubt(parts);
  if (doubt !== null) return doubt;
  if (parts.length === 1) {
    const nilai = nilaiOf(pertama);
    const kurung = splitKurung(nilai, pertama.satuan);
    return { kind: 'angka', nilai, operator, satuan: kurung.satuan, huruf: huruf ?? kurung.huruf };
  }
  const bagian = parts.flatMap((part) => (part.satuan === null ? [] : [{ nilai: nilaiOf(part), satuan: part.satuan }]));
  if (bagian.length < parts.length) return broken('ada beberapa angka dan tidak semuanya bersatuan');
  return operator === null && huruf === null
    ? { kind: 'beberapa', bagian }
    : broken('beberapa angka bercampur dengan tanda atau huruf');
}

/** `A (80,50)`: words, then the figure in brackets up to the end. */
function readTokens(teks: string, options: ParseOptions): Angka {
  const tokens = tokenize(teks);
  if (tokens[0]?.jenis !== 'kata') return readIsi(new TokenCursor(teks, tokens), options, null);
  const kurung = tokens.findIndex((token) => token.teks === '(');
  const depan = tokens.slice(0, Math.max(kurung, 0));
  if (kurung < 0 || tokens.at(-1)?.teks !== ')' || depan.some((token) => token.jenis === 'angka')) {
    return broken(
      'angka didahului tulisan; tulis angkanya lebih dahulu, atau huruf dengan angka di dalam kurung seperti A (80,50)',
    );
  }
  return readIsi(new TokenCursor(teks, tokens.slice(kurung + 1, -1)), options, teks.slice(0, tokens[kurung]?.awal).trim());
}

/** A rupiah column takes one plain amount only; everything else there is a doubt. */
function restrictToRupiah(angka: Angka): Angka {
  if (angka.kind === 'kosong' || angka.kind === 'rusak') return angka;
  if (angka.kind !== 'angka') return broken('bukan satu jumlah rupiah');
  if (angka.operator !== null || angka.huruf !== null)
    return broken('jumlah rupiah tidak boleh memakai tanda pembanding atau huruf');
  if (angka.satuan !== null && !/^(?:rp|rupiah)\.?$/i.test(angka.satuan)) {
    return broken(`jumlah rupiah bersatuan "${angka.satuan}"; tulis seluruh angkanya dalam rupiah`);
  }
  return { ...angka, satuan: null };
}

/**
 * Reads the text of a cell. The order decides:
 * 1. blank, dash, `n/a` → missing;
 * 2. an Excel error (`#DIV/0!`, `####`) → malformed;
 * 3. no digit → a letter grade (`BB`, `WTP`), or malformed when it holds no letter or is the letter O;
 * 4. the letter O among digits, scientific notation → malformed;
 * 5. cut into pieces once, then read left to right: letter with figure in brackets · operator · amount · range ·
 *    several amounts. What is left over, or does not fit, is malformed: no piece is ever ignored;
 * 6. in a rupiah column only one plain amount stands.
 */
export function readText(text: string, options: ParseOptions): Angka {
  const teks = normalizeText(text).replace(/^'/, '').trim();
  if (KOSONG.test(teks)) return { kind: 'kosong' };
  if (/^#(?:\p{L}|#)/u.test(teks)) return broken(`sel memuat kesalahan Excel ${teks}`);
  if (HURUF_SERUPA_ANGKA.test(teks)) return broken(`pada ${teks} ada huruf (O, l, atau I) di tempat angka`);
  if (!/\d/.test(teks)) {
    if (options.jenis === 'rupiah' || !/\p{L}/u.test(teks)) return broken(`${teks} bukan angka`);
    return { kind: 'huruf', huruf: teks };
  }
  if (NOTASI_ILMIAH.test(teks)) return broken(`${teks} memakai notasi ilmiah; tulis angkanya lengkap`);
  const angka = readTokens(teks, options);
  return options.jenis === 'rupiah' ? restrictToRupiah(angka) : angka;
}
