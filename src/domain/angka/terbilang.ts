import Big from 'big.js';
import { formatAngka } from './format-angka';

/** `miliar` is the dictionary's spelling (KBBI), `milyar` the older one of many signed documents. */
export type EjaanMiliar = 'miliar' | 'milyar';

const SATUAN = ['nol', 'satu', 'dua', 'tiga', 'empat', 'lima', 'enam', 'tujuh', 'delapan', 'sembilan'] as const;

function digitWord(digit: number): string {
  return SATUAN[digit] ?? '';
}

/** Names of the groups of three digits, from the ones upwards. */
function groupNames(ejaan: EjaanMiliar): readonly string[] {
  return [
    '',
    'ribu',
    'juta',
    ejaan,
    'triliun',
    'kuadriliun',
    'kuintiliun',
    'sekstiliun',
    'septiliun',
    'oktiliun',
    'noniliun',
    'desiliun',
  ];
}

/** 1–999 in words; "se-" only for a lone 1 before puluh, belas and ratus. */
function belowThousand(n: number): string[] {
  const ratus = Math.trunc(n / 100);
  const sisa = n % 100;
  const words: string[] = [];
  if (ratus === 1) words.push('seratus');
  else if (ratus > 1) words.push(digitWord(ratus), 'ratus');
  if (sisa === 10) words.push('sepuluh');
  else if (sisa === 11) words.push('sebelas');
  else if (sisa > 11 && sisa < 20) words.push(digitWord(sisa - 10), 'belas');
  else {
    const puluh = Math.trunc(sisa / 10);
    if (puluh > 0) words.push(digitWord(puluh), 'puluh');
    if (sisa % 10 > 0) words.push(digitWord(sisa % 10));
  }
  return words;
}

/** A whole number, given as its digits. Above the last name the head is spelled in full before that name. */
function wholeWords(digits: string, names: readonly string[]): string[] {
  const last = names.length - 1;
  const words: string[] = [];
  const tail = digits.slice(Math.max(0, digits.length - last * 3));
  const head = digits.slice(0, digits.length - tail.length);
  if (Number(head) > 0) words.push(...wholeWords(head, names), names[last] ?? '');
  for (let group = Math.ceil(tail.length / 3) - 1; group >= 0; group -= 1) {
    const end = tail.length - group * 3;
    const n = Number(tail.slice(Math.max(0, end - 3), end));
    if (n === 0) continue;
    // "seribu" only when the group itself is 1: 101.000 is "seratus satu ribu".
    if (group === 1 && n === 1) words.push('seribu');
    else words.push(...belowThousand(n), ...(group === 0 ? [] : [names[group] ?? '']));
  }
  return words;
}

/**
 * Spells a number in Indonesian words, lower case: 21000 → `dua puluh satu ribu`, −2,05 →
 * `minus dua koma nol lima` (decimals digit by digit). Zero is `nol`. The unit ("rupiah", "persen") is the
 * caller's. A number that is not finite gives `-`.
 */
export function terbilang(value: number, ejaan: EjaanMiliar = 'miliar'): string {
  if (!Number.isFinite(value)) return '-';
  const [utuh = '0', pecahan = ''] = new Big(Math.abs(value)).toFixed().split('.');
  const whole = wholeWords(utuh, groupNames(ejaan));
  const words = [...(value < 0 ? ['minus'] : []), ...(whole.length === 0 ? ['nol'] : whole)];
  if (pecahan !== '') words.push('koma', ...Array.from(pecahan, (digit) => digitWord(Number(digit))));
  return words.join(' ');
}

/** A count as prose prints it: 14 → `14 (empat belas)`, 1200 → `1.200 (seribu dua ratus)`. */
export function countInWords(n: number): string {
  return Number.isFinite(n) ? `${formatAngka(n, 15, { trailingZeros: false })} (${terbilang(n)})` : '-';
}
