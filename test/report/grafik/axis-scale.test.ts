import fc from 'fast-check';
import { axisScale } from '../../../src/report/grafik/axis-scale';

const of = (...nilai: (number | null)[]) => axisScale([{ nama: '', jenis: 'batang', nilai }]);

describe('axisScale', () => {
  it('begins at zero however close the figures are', () => {
    expect(of(96, 97, 97.5)).toEqual({ minimum: 0, maksimum: 100, langkah: 20 });
  });

  it('leaves room above a figure that stands on a mark', () => {
    expect(of(80, 100)).toEqual({ minimum: 0, maksimum: 120, langkah: 20 });
    expect(of(99.9)).toEqual({ minimum: 0, maksimum: 120, langkah: 20 });
  });

  it('reaches below zero where a figure does', () => {
    expect(of(100, -30, 250)).toEqual({ minimum: -100, maksimum: 300, langkah: 100 });
  });

  it('is left to Excel where there is nothing to show', () => {
    expect(of(null, null)).toBeNull();
    expect(of(0)).toBeNull();
    expect(axisScale([])).toBeNull();
  });

  it('has every figure and zero within it, in steps of its own', () => {
    const figures = fc.array(
      fc.double({ min: -1e6, max: 1e6, noNaN: true }).filter((value) => value === 0 || Math.abs(value) > 1e-3),
    );
    fc.assert(
      fc.property(figures, (values) => {
        const scale = of(...values);
        if (scale === null) {
          expect(values.every((value) => value === 0)).toBe(true);
          return;
        }
        const { minimum, maksimum, langkah } = scale;
        expect(minimum).toBeLessThanOrEqual(Math.min(0, ...values));
        expect(maksimum).toBeGreaterThanOrEqual(Math.max(0, ...values));
        const steps = (maksimum - minimum) / langkah;
        expect(steps).toBeCloseTo(Math.round(steps), 6);
        expect(steps).toBeLessThanOrEqual(8);
      }),
    );
  });
});
