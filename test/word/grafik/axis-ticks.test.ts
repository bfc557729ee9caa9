import fc from 'fast-check';
import { axisTicks, type Ticks } from '../../../src/word/grafik/axis-ticks';

const ticksOf = (...values: readonly (number | null)[]): Ticks => axisTicks([{ nama: 'n', jenis: 'batang', nilai: values }]);

describe('axisTicks', () => {
  it.each([
    [[81.5, 100], [0, 20, 40, 60, 80, 100, 120], 0],
    [[0.02], [0, 0.005, 0.01, 0.015, 0.02, 0.025], 3],
    [[null, 50], [0, 10, 20, 30, 40, 50, 60], 0],
    [[], [0, 1], 0],
    [[0, null], [0, 1], 0],
  ])('of %j are %j, with room above the highest', (values, ticks, decimals) => {
    const found = ticksOf(...values);
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
        const { values: ticks } = ticksOf(...values);
        const [low = NaN, high = NaN] = [ticks[0], ticks[ticks.length - 1]];
        const slack = (high - low) * 1e-6;
        expect(low).toBeLessThanOrEqual(Math.min(0, ...values) + slack);
        expect(high).toBeGreaterThanOrEqual(Math.max(0, ...values) - slack);
        expect(ticks.length).toBeLessThanOrEqual(9);
        expect(ticks.some((tick) => tick === 0)).toBe(true);
      }),
    );
  });
});
