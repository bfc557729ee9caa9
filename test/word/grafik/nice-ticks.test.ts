import fc from 'fast-check';
import { niceTicks } from '../../../src/word/grafik/nice-ticks';

describe('niceTicks', () => {
  it.each([
    [[81.5, 100], [0, 20, 40, 60, 80, 100], 0],
    [[3_443_692_072], [0, 1_000_000_000, 2_000_000_000, 3_000_000_000, 4_000_000_000], 0],
    [[0.02], [0, 0.005, 0.01, 0.015, 0.02], 3],
    [[-5, 112], [-25, 0, 25, 50, 75, 100, 125], 0],
    [[], [0, 1], 0],
    [[0, 0], [0, 1], 0],
  ])('of %j are %j', (values, ticks, decimals) => {
    const found = niceTicks(values, 5);
    expect(found.decimals).toBe(decimals);
    expect(found.values).toHaveLength(ticks.length);
    ticks.forEach((tick, index) => {
      expect(found.values[index]).toBeCloseTo(tick, 9);
    });
  });

  it('span all values and zero in few even steps', () => {
    const number = fc.double({ min: -1e12, max: 1e12, noNaN: true }).filter((value) => value === 0 || Math.abs(value) > 1e-3);
    fc.assert(
      fc.property(fc.array(number, { minLength: 1, maxLength: 10 }), (values) => {
        const { values: ticks } = niceTicks(values, 5);
        const [low = NaN, high = NaN] = [ticks[0], ticks[ticks.length - 1]];
        const slack = (high - low) * 1e-6;
        expect(low).toBeLessThanOrEqual(Math.min(0, ...values) + slack);
        expect(high).toBeGreaterThanOrEqual(Math.max(0, ...values) - slack);
        expect(ticks.length).toBeLessThanOrEqual(8);
        expect(ticks.some((tick) => tick === 0)).toBe(true);
      }),
    );
  });
});
