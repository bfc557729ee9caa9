import fc from 'fast-check';
import { Axis } from '../../../../src/workbench/page/layout/axis';

const axes = fc
  .record({
    count: fc.integer({ min: 1, max: 60 }),
    normal: fc.integer({ min: 1, max: 30 }),
    sizes: fc.dictionary(fc.nat(59).map(String), fc.nat(80)),
  })
  .map(
    ({ count, normal, sizes }) => new Axis(count, normal, new Map(Object.entries(sizes).map(([i, size]) => [Number(i), size]))),
  );

describe('Axis', () => {
  it('puts every line after the ones before it', () => {
    fc.assert(
      fc.property(axes, (axis) => {
        let sum = 0;
        for (let i = 0; i < axis.count; i++) {
          expect(axis.startOf(i)).toBe(sum);
          sum += axis.sizeOf(i);
        }
        expect(axis.total).toBe(sum);
      }),
    );
  });

  it('finds the line under a pixel', () => {
    fc.assert(
      fc.property(axes, fc.double({ min: 0, max: 1, maxExcluded: true, noNaN: true }), (axis, share) => {
        const offset = Math.floor(share * axis.total);
        const index = axis.indexAt(offset);
        expect(axis.startOf(index)).toBeLessThanOrEqual(offset);
        if (axis.total > 0) expect(axis.startOf(index) + axis.sizeOf(index)).toBeGreaterThan(offset);
      }),
    );
  });

  it('passes over hidden lines', () => {
    const axis = new Axis(
      5,
      20,
      new Map([
        [1, 0],
        [2, 0],
        [4, 0],
      ]),
    );
    expect(axis.visibleFrom(1, 1)).toBe(3);
    expect(axis.visibleFrom(2, -1)).toBe(0);
    expect(axis.visibleFrom(4, 1)).toBeNull();
  });
});
