import fc from 'fast-check';
import { countLines, longestWordWidth, textWidth } from '../../../src/report/draw/measure-text';

const FACE = { size: 10, bold: false };

it('knows the width of Arial: ten digits of 10 pt are 55.6 pt', () => {
  expect(textWidth('0123456789', FACE)).toBeCloseTo(55.6);
  expect(textWidth('~', FACE)).toBeCloseTo(5.84);
  expect(textWidth('i', FACE)).toBeCloseTo(2.22);
  expect(textWidth('M', { size: 20, bold: false })).toBeCloseTo(16.66);
});

it('counts lines as they are wrapped at spaces', () => {
  // Each word is 27.8 pt, a space 2.78 pt: two words take 58.4 pt.
  expect(countLines('00000 00000 00000', 60, FACE)).toBe(2);
  expect(countLines('00000 00000 00000', 58, FACE)).toBe(3);
  expect(countLines('00000\n00000', 500, FACE)).toBe(2);
  expect(countLines('', 60, FACE)).toBe(1);
});

it('breaks a word that is wider than the cell', () => {
  expect(countLines('0'.repeat(30), 56, FACE)).toBe(3);
});

it('never needs fewer lines in a narrower cell', () => {
  fc.assert(
    fc.property(fc.string(), fc.integer({ min: 20, max: 300 }), fc.integer({ min: 0, max: 200 }), (text, width, more) => {
      expect(countLines(text, width, FACE)).toBeGreaterThanOrEqual(countLines(text, width + more, FACE));
    }),
  );
});

it('finds the longest word', () => {
  expect(longestWordWidth('00 0000 0', FACE)).toBeCloseTo(22.24);
});
