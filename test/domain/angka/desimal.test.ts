import Big from 'big.js';
import * as fc from 'fast-check';
import { percentExact, shiftExact, subtractExact, toDesimal } from '../../../src/domain/angka/desimal';

describe('toDesimal', () => {
  it.each([
    [76.5, { koefisien: 765, skala: 1 }],
    [-0.07, { koefisien: -7, skala: 2 }],
    [0, { koefisien: 0, skala: 0 }],
    [3323920938, { koefisien: 3323920938, skala: 0 }],
  ])('%d', (value, expected) => {
    expect(toDesimal(value)).toEqual(expected);
  });

  it.each([1 / 3, 1e15, Number.NaN, Number.POSITIVE_INFINITY])('has no short decimal for %d', (value) => {
    expect(toDesimal(value)).toBeNull();
  });

  it('finds the very decimal that is printed, for every number typed with up to fifteen digits', () => {
    fc.assert(
      fc.property(
        fc.integer({ min: -999_999_999_999_999, max: 999_999_999_999_999 }),
        fc.integer({ min: 0, max: 15 }),
        (n, skala) => {
          const typed = new Big(n).times(new Big(10).pow(-skala));
          const desimal = toDesimal(Number(typed.toString()));
          expect(desimal).not.toBeNull();
          if (desimal !== null) expect(new Big(desimal.koefisien).times(new Big(10).pow(-desimal.skala)).eq(typed)).toBe(true);
        },
      ),
    );
  });
});

describe('exact operations', () => {
  it('subtracts and shifts without binary noise', () => {
    expect(subtractExact(0.3, 0.1)).toBe(0.2);
    expect(shiftExact(0.07, 2)).toBe(7);
    expect(shiftExact(12.5, -3)).toBe(0.0125);
    expect(shiftExact(1 / 3, 2)).toBe(33.33333333333333);
  });

  it('gives the nearest double of the true quotient, short figures or long', () => {
    const typed = fc.tuple(fc.integer({ min: -1e12, max: 1e12 }), fc.integer({ min: 0, max: 6 })).map(([n, d]) => n / 10 ** d);
    const long = fc.double({ min: -1e15, max: 1e15, noNaN: true });
    const Precise = Big();
    Precise.DP = 400;
    fc.assert(
      fc.property(fc.oneof(typed, long), fc.oneof(typed, long), fc.constantFrom('t', 'r'), (t, r, kind) => {
        const pembagi = kind === 't' ? 't' : 'r';
        fc.pre((pembagi === 't' ? t : r) !== 0);
        const expected = new Precise(t)
          .times(2)
          .minus(r)
          .times(100)
          .div(pembagi === 't' ? t : r);
        expect(percentExact({ t: 2, r: -1 }, t, r, pembagi)).toBe(Number(expected.toString()) + 0);
      }),
      { numRuns: 500 },
    );
  });
});
