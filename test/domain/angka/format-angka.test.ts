import * as fc from 'fast-check';
import { formatAngka, formatPersen, roundGuarded } from '../../../src/domain/angka/format-angka';
import { FORMAT_RUPIAH, formatRupiah } from '../../../src/domain/angka/format-rupiah';

describe('formatAngka', () => {
  it.each([
    [1234.5, 2, '1.234,50'],
    [0, 2, '0,00'],
    [999, 0, '999'],
    [1000, 0, '1.000'],
    [3534122249, 0, '3.534.122.249'],
    [-1234567.891, 1, '-1.234.567,9'],
    [-0.001, 2, '0,00'],
    [1e21, 0, '1.000.000.000.000.000.000.000'],
    [Number.NaN, 2, '-'],
  ])('%d at %d decimals prints %s', (value, decimals, expected) => {
    expect(formatAngka(value, decimals)).toBe(expected);
  });

  it('drops zeros at the end when told', () => {
    expect(formatAngka(1234.5, 2, { trailingZeros: false })).toBe('1.234,5');
    expect(formatAngka(1200, 2, { trailingZeros: false })).toBe('1.200');
  });
});

describe('formatPersen', () => {
  it.each([
    [99.998, 2, '99,99'],
    [99.99807, 2, '99,99'],
    [99.9937, 2, '99,99'],
    [99.5, 0, '99'],
    [99.94, 1, '99,9'],
    [99.96, 1, '99,9'],
    [100, 2, '100,00'],
    [100, 0, '100'],
    [99.99999999999999, 2, '100,00'],
    [100.004, 2, '100,00'],
    [97.2, 0, '97'],
    [-99.998, 2, '-100,00'],
  ])('%d at %d decimals prints %s', (value, decimals, expected) => {
    expect(formatPersen(value, decimals)).toBe(expected);
  });

  it('adds the sign and the space when told', () => {
    expect(formatPersen(98.5, 2, { tanda: true })).toBe('98,50%');
    expect(formatPersen(98.5, 2, { tanda: true, spasi: true, trailingZeros: false })).toBe('98,5 %');
    expect(formatPersen(98.5, 1, { spasi: true })).toBe('98,5');
    expect(formatPersen(Number.NaN, 1, { tanda: true })).toBe('-');
  });

  it('never lifts a value below 100 to 100, moves it by less than one unit, and prints what roundGuarded gives', () => {
    const nearHundred = fc.double({ min: 99, max: 100 - 1e-11, noNaN: true });
    fc.assert(
      fc.property(
        fc.oneof(nearHundred, fc.double({ min: -500, max: 100 - 1e-11, noNaN: true })),
        fc.integer({ min: 0, max: 4 }),
        (value, decimals) => {
          const rounded = roundGuarded(value, decimals);
          expect(rounded).toBeLessThan(100);
          expect(Math.abs(rounded - value)).toBeLessThanOrEqual(10 ** -decimals);
          expect(formatPersen(value, decimals)).toBe(formatAngka(rounded, decimals));
        },
      ),
    );
  });
});

describe('formatRupiah', () => {
  it('prints every spelling', () => {
    expect(FORMAT_RUPIAH.map((format) => formatRupiah(112208000, format))).toEqual([
      'Rp 112.208.000',
      'Rp. 112.208.000',
      'Rp112.208.000',
      'Rp 112.208.000,-',
      'Rp 112.208.000,00',
      '112.208.000',
    ]);
  });

  it('puts the minus first, shows sen only where the spelling has them, and prints - for nothing', () => {
    expect(formatRupiah(-5000, 'Rp 1.000,-')).toBe('-Rp 5.000,-');
    expect(formatRupiah(1234567890.12, 'Rp 1.000,00')).toBe('Rp 1.234.567.890,12');
    expect(formatRupiah(1000.5, '1.000')).toBe('1.001');
    expect(formatRupiah(-0.4, 'Rp 1.000')).toBe('Rp 0');
    expect(formatRupiah(Number.NaN, 'Rp 1.000')).toBe('-');
  });
});
