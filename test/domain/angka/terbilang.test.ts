import * as fc from 'fast-check';
import { countInWords, terbilang } from '../../../src/domain/angka/terbilang';

const DIGITS = ['nol', 'satu', 'dua', 'tiga', 'empat', 'lima', 'enam', 'tujuh', 'delapan', 'sembilan'];
const GROUPS: Record<string, bigint> = {
  ribu: 10n ** 3n,
  juta: 10n ** 6n,
  miliar: 10n ** 9n,
  milyar: 10n ** 9n,
  triliun: 10n ** 12n,
  kuadriliun: 10n ** 15n,
  kuintiliun: 10n ** 18n,
};

/** Reads number words back, as a listener would. */
function readWords(text: string): bigint {
  let total = 0n;
  let group = 0n;
  let digit = 0n;
  for (const word of text.replace(/\bse(puluh|belas|ratus|ribu)\b/g, 'satu $1').split(' ')) {
    const scale = GROUPS[word];
    if (scale !== undefined) {
      total += (group + digit) * scale;
      [group, digit] = [0n, 0n];
    } else if (word === 'ratus') [group, digit] = [group + digit * 100n, 0n];
    else if (word === 'puluh') [group, digit] = [group + digit * 10n, 0n];
    else if (word === 'belas') [group, digit] = [group + digit + 10n, 0n];
    else {
      const index = DIGITS.indexOf(word);
      if (index < 0) throw new Error(`unknown word ${word}`);
      digit = BigInt(index);
    }
  }
  return total + group + digit;
}

describe('terbilang', () => {
  it.each([
    [0, 'nol'],
    [1, 'satu'],
    [10, 'sepuluh'],
    [11, 'sebelas'],
    [12, 'dua belas'],
    [19, 'sembilan belas'],
    [20, 'dua puluh'],
    [21, 'dua puluh satu'],
    [100, 'seratus'],
    [110, 'seratus sepuluh'],
    [111, 'seratus sebelas'],
    [1000, 'seribu'],
    [1100, 'seribu seratus'],
    [11000, 'sebelas ribu'],
    [21000, 'dua puluh satu ribu'],
    [100000, 'seratus ribu'],
    [101000, 'seratus satu ribu'],
    [1000000, 'satu juta'],
    [1001000, 'satu juta seribu'],
    [2111000, 'dua juta seratus sebelas ribu'],
    [1e9, 'satu miliar'],
    [1e12, 'satu triliun'],
    [1e15, 'satu kuadriliun'],
    [1e36, 'seribu desiliun'],
    [3534122249, 'tiga miliar lima ratus tiga puluh empat juta seratus dua puluh dua ribu dua ratus empat puluh sembilan'],
    [71.7, 'tujuh puluh satu koma tujuh'],
    [0.05, 'nol koma nol lima'],
    [-2.05, 'minus dua koma nol lima'],
    [-0, 'nol'],
    [1e-7, 'nol koma nol nol nol nol nol nol satu'],
    [Number.NaN, '-'],
  ])('%d', (value, expected) => {
    expect(terbilang(value)).toBe(expected);
  });

  it('spells milyar when told', () => {
    expect(terbilang(3e9, 'milyar')).toBe('tiga milyar');
  });

  it('can be read back, and says "satu" nowhere that "se-" belongs', () => {
    fc.assert(
      fc.property(
        fc.oneof(fc.maxSafeNat(), fc.integer({ min: 0, max: 9_999_999 })),
        fc.constantFrom('miliar', 'milyar'),
        (n, ejaan) => {
          const words = terbilang(n, ejaan === 'miliar' ? 'miliar' : 'milyar');
          expect(readWords(words)).toBe(BigInt(n));
          expect(words).not.toMatch(/satu (?:puluh|belas|ratus)|^satu ribu|(?:juta|iliun|iliar|ilyar) satu ribu|\s{2}|^\s|\s$/);
          if (n > 0) expect(terbilang(-n)).toBe(`minus ${terbilang(n)}`);
        },
      ),
      { numRuns: 2000 },
    );
  });
});

describe('countInWords', () => {
  it.each([
    [14, '14 (empat belas)'],
    [1200, '1.200 (seribu dua ratus)'],
    [2.5, '2,5 (dua koma lima)'],
    [Number.NaN, '-'],
  ])('%d', (n, expected) => {
    expect(countInWords(n)).toBe(expected);
  });
});
