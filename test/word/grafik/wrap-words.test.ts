import fc from 'fast-check';
import { cutToWidth, wrapWords } from '../../../src/word/grafik/wrap-words';

const measure = (text: string): number => [...text].length;

describe('wrapWords', () => {
  it.each([
    ['satu dua tiga', 8, 3, ['satu dua', 'tiga']],
    ['satu dua tiga', 4, 2, null],
    ['kepanjangan', 5, 3, null],
    ['', 5, 3, []],
  ])('breaks %j at %i into at most %i lines', (text, width, most, lines) => {
    expect(wrapWords(text, width, most, measure)).toEqual(lines);
  });
});

describe('cutToWidth', () => {
  it('keeps what fits, and never comes out wider', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'grapheme' }), fc.integer({ min: 1, max: 30 }), (text, width) => {
        const cut = cutToWidth(text, width, measure);
        expect(measure(cut)).toBeLessThanOrEqual(width);
        if (measure(text) <= width) expect(cut).toBe(text);
        else expect(cut.endsWith('…')).toBe(true);
      }),
    );
  });
});
