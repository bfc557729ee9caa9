import * as fc from 'fast-check';
import { equalRupiah, sumRupiah } from '../../../src/domain/angka/sum-rupiah';

describe('sumRupiah', () => {
  it('is exact in sen over ten thousand rows', () => {
    expect(sumRupiah(Array.from({ length: 10_000 }, () => 1234567890.12))).toBe(12345678901200);
    expect(sumRupiah([0.1, 0.2])).toBe(0.3);
    expect(sumRupiah([2183418672, -2118501882])).toBe(64916790);
  });

  it('rounds what is finer than a sen, and handles the empty sum and what is not finite', () => {
    expect(sumRupiah([1.005])).toBe(1.01);
    expect(sumRupiah([])).toBe(0);
    expect(sumRupiah([-0])).toBe(0);
    expect(sumRupiah([1e17, -1e17])).toBe(0);
    expect(sumRupiah([1, Number.NaN])).toBeNaN();
    expect(sumRupiah([1e17, Number.POSITIVE_INFINITY])).toBeNaN();
  });

  it('agrees with whole numbers of any size, in any order', () => {
    const sen = fc.oneof(fc.maxSafeInteger(), fc.integer()).map((n) => Math.trunc(n / 8));
    fc.assert(
      fc.property(fc.array(sen, { maxLength: 60 }), (amounts) => {
        const total = amounts.reduce((sum, amount) => sum + BigInt(amount), 0n);
        const expected = Number(`${total}e-2`);
        expect(sumRupiah(amounts.map((amount) => amount / 100))).toBe(expected);
        expect(sumRupiah(amounts.map((amount) => amount / 100).reverse())).toBe(expected);
      }),
    );
  });
});

describe('equalRupiah', () => {
  it.each([
    [1000, 1000.99, true],
    [1000.99, 1000, true],
    [1000, 1001, false],
    [1000.01, 1001.01, false],
    [-5, -5, true],
    [Number.NaN, Number.NaN, false],
  ])('%d and %d: %s', (a, b, expected) => {
    expect(equalRupiah(a, b)).toBe(expected);
  });
});
