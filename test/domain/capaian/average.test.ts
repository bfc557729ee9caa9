import * as fc from 'fast-check';
import { average } from '../../../src/domain/capaian/average';

describe('average', () => {
  it('says how many values went in and how many had none', () => {
    expect(average([100, null, 95])).toEqual({ nilai: 97.5, n: 2, dilewati: 1 });
    expect(average([null, null])).toEqual({ nilai: null, n: 0, dilewati: 2 });
    expect(average([])).toEqual({ nilai: null, n: 0, dilewati: 0 });
    expect(average([0, 100])).toEqual({ nilai: 50, n: 2, dilewati: 0 });
    expect(average([84, Number.NaN])).toEqual({ nilai: 84, n: 1, dilewati: 1 });
  });

  it('is free of the noise of addition at the edge of a band', () => {
    expect(average([0.1, 0.2, 0.3]).nilai).toBe(0.2);
    expect(average([84.35294117647058, 95.64705882352942]).nilai).toBe(90);
    expect(average(Array.from({ length: 1000 }, () => 89.9)).nilai).toBe(89.9);
  });

  it('keeps a long value as it is', () => {
    expect(average([1200 / 17]).nilai).toBe(1200 / 17);
    expect(average([200 / 3, null]).nilai).toBe(200 / 3);
  });

  it('lies between the least and the greatest, and does not mind the order', () => {
    fc.assert(
      fc.property(fc.array(fc.double({ min: -200, max: 200, noNaN: true }), { minLength: 1, maxLength: 40 }), (values) => {
        const { nilai } = average(values);
        expect(nilai).toBeGreaterThanOrEqual(Math.min(...values) - 1e-9);
        expect(nilai).toBeLessThanOrEqual(Math.max(...values) + 1e-9);
        expect(average([...values].reverse()).nilai).toBeCloseTo(nilai ?? Number.NaN, 9);
      }),
    );
  });
});
