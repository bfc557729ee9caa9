import fc from 'fast-check';
import { formatForText, inputBytes, isRisky, restoringInput, toCellInput } from '../../src/excel/cell-input';

describe('text that Excel would take for something else', () => {
  it.each([
    '=1+1',
    '+62',
    '-5',
    '@nama',
    "'Aisyiyah",
    '7.01',
    '1.',
    '12/3',
    '85%',
    'Rp 1.000',
    'Rp. 112',
    '(5)',
    'TRUE',
    'benar',
    '#N/A',
    'Mei 2023',
    ',5',
    '1e5',
  ])('%s gets an apostrophe in a General cell', (risky) => {
    expect(toCellInput(risky, 'General')).toBe(`'${risky}`);
  });

  it.each(['AA', 'Sangat Memuaskan', 'Kecamatan Ajung', 'Program 3 desa', 'I', 'Meningkatnya'])('%s goes as it is', (plain) => {
    expect(toCellInput(plain, 'General')).toBe(plain);
  });

  it('goes as it is into a Text cell, where Excel interprets nothing', () => {
    expect(toCellInput('7.01', '@')).toBe('7.01');
  });

  it('every text that begins like a formula is kept from being one', () => {
    fc.assert(
      fc.property(fc.constantFrom('=', '+', '-', '@'), fc.string(), (first, rest) => {
        expect(formatForText(first + rest)).toBe('General');
        expect(toCellInput(first + rest, 'General')).toBe(`'${first}${rest}`);
      }),
    );
  });

  it('clears a cell for null and keeps numbers, also for a text of digits', () => {
    expect(toCellInput(null, '0.00')).toBe('');
    expect(toCellInput(84.35, '0.00')).toBe(84.35);
    expect(isRisky('2023')).toBe(true);
  });
});

describe('number format for a text', () => {
  it('is Text for codes, General beyond the 255 letters Text can show', () => {
    expect(formatForText('7.01.01.2.01')).toBe('@');
    expect(formatForText('a'.repeat(255))).toBe('@');
    expect(formatForText('a'.repeat(256))).toBe('General');
  });
});

describe('putting former contents back', () => {
  it('keeps a formula a formula and a text that looks like one a text', () => {
    expect(restoringInput('=A1*2', 10, 'General')).toBe('=A1*2');
    expect(restoringInput('=bukan rumus', '=bukan rumus', 'General')).toBe("'=bukan rumus");
    expect(restoringInput('=bukan rumus', '=bukan rumus', '@')).toBe('=bukan rumus');
  });

  it('keeps a number typed as text a text, an error an error, a blank a blank', () => {
    expect(restoringInput('3.666', '3.666', 'General')).toBe("'3.666");
    expect(restoringInput('#N/A', '#N/A', 'General')).toBe('#N/A');
    expect(restoringInput('', '', 'General')).toBe('');
    expect(restoringInput(12.5, 12.5, '0.00')).toBe(12.5);
  });
});

it('counts at least the bytes a cell takes in JSON', () => {
  const typed = fc.string({ unit: fc.constantFrom(...'aZ09 .,"\\\n', 'é', '≥', '–', '😀') });
  fc.assert(
    fc.property(fc.oneof(typed, fc.double({ noNaN: true, noDefaultInfinity: true }), fc.boolean()), (value) => {
      expect(inputBytes(value)).toBeGreaterThanOrEqual(Buffer.byteLength(JSON.stringify([value])));
    }),
  );
});
