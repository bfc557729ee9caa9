import type { GayaNomor } from './entri';

const ROMAN: readonly (readonly [number, string])[] = [
  [1000, 'M'],
  [900, 'CM'],
  [500, 'D'],
  [400, 'CD'],
  [100, 'C'],
  [90, 'XC'],
  [50, 'L'],
  [40, 'XL'],
  [10, 'X'],
  [9, 'IX'],
  [5, 'V'],
  [4, 'IV'],
  [1, 'I'],
];

const LETTERS = 'ABCDEFGHIJKLMNOPQRSTUVWXYZ';

function romanLabel(ordinal: number): string {
  let rest = ordinal;
  let label = '';
  for (const [worth, sign] of ROMAN) {
    while (rest >= worth) {
      label += sign;
      rest -= worth;
    }
  }
  return label;
}

/** 1 → A, 26 → Z, 27 → AA, as in a list of a word processor. */
function letterLabel(ordinal: number): string {
  let rest = ordinal;
  let label = '';
  while (rest > 0) {
    label = LETTERS.charAt((rest - 1) % 26) + label;
    rest = Math.floor((rest - 1) / 26);
  }
  return label;
}

/** The number of the n-th item (1-based) in the style of its level; `''` for a level without numbers. */
export function numberLabel(ordinal: number, gaya: GayaNomor): string {
  switch (gaya) {
    case 'angka':
      return String(ordinal);
    case 'angka-titik':
      return `${ordinal}.`;
    case 'huruf':
      return letterLabel(ordinal);
    case 'huruf-kecil-titik':
      return `${letterLabel(ordinal).toLowerCase()}.`;
    case 'romawi':
      return romanLabel(ordinal);
    case 'tanpa':
      return '';
  }
}
