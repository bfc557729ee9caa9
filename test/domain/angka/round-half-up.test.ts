import Big from 'big.js';
import * as fc from 'fast-check';
import { roundHalfUp } from '../../../src/domain/angka/round-half-up';

describe('roundHalfUp', () => {
  it.each([
    [1.005, 2, 1.01],
    [1.004999, 2, 1],
    [2.5, 0, 3],
    [0.5, 0, 1],
    [-1.005, 2, -1.01],
    [-2.5, 0, -3],
    [8.345, 2, 8.35],
    [1.255, 2, 1.26],
    [78.6, 0, 79],
    [94.72, 0, 95],
    [99.98539, 2, 99.99],
    [1e21, 2, 1e21],
    [5e-7, 6, 0.000001],
    [84.35294117647058, 2, 84.35],
  ])('%d at %d decimals is %d', (value, decimals, expected) => {
    expect(roundHalfUp(value, decimals)).toBe(expected);
  });

  it('has no minus zero and leaves what is not finite alone', () => {
    expect(Object.is(roundHalfUp(-0.001, 2), 0)).toBe(true);
    expect(roundHalfUp(Number.NaN, 2)).toBeNaN();
    expect(roundHalfUp(Number.NEGATIVE_INFINITY, 2)).toBe(Number.NEGATIVE_INFINITY);
  });

  it('agrees with decimal arithmetic for every number', () => {
    const anyNumber = fc.double({ noNaN: true, noDefaultInfinity: true });
    const nearHalf = fc
      .tuple(fc.integer({ min: -1e9, max: 1e9 }), fc.integer({ min: 0, max: 4 }))
      .map(([n, d]) => (n * 10 + 5) / 10 ** (d + 1));
    fc.assert(
      fc.property(
        fc.oneof(anyNumber, nearHalf, fc.double({ min: -1000, max: 1000, noNaN: true })),
        fc.integer({ min: 0, max: 6 }),
        (value, decimals) => {
          expect(roundHalfUp(value, decimals)).toBe(new Big(value).round(decimals, Big.roundHalfUp).toNumber() + 0);
        },
      ),
      { numRuns: 3000 },
    );
  });
});
