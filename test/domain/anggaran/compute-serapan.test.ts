import * as fc from 'fast-check';
import { computeProporsi, computeSerapan, computeSisa } from '../../../src/domain/anggaran/compute-serapan';

describe('computeSerapan', () => {
  it('computes figures of the reports', () => {
    expect(computeSerapan(2183418672, 2118501882).nilai).toBeCloseTo(97.0268, 4);
    expect(computeSerapan(200, 187).nilai).toBe(93.5);
    expect(computeSerapan(100, 0)).toEqual({ nilai: 0, alasan: null });
    expect(computeSerapan(100, 120)).toEqual({ nilai: 120, alasan: null });
    expect(computeSerapan(-100, -50)).toEqual({ nilai: 50, alasan: null });
  });

  it.each([
    [null, 5, 'pagu-kosong'],
    [5, null, 'realisasi-kosong'],
    [null, null, 'keduanya-kosong'],
    [0, 0, 'pagu-nol'],
    [0, 5, 'pagu-nol'],
    [Number.NaN, 5, 'bukan-angka'],
    [5, Number.POSITIVE_INFINITY, 'bukan-angka'],
  ])('pagu %j, realisasi %j: %s', (pagu, realisasi, alasan) => {
    expect(computeSerapan(pagu, realisasi)).toEqual({ nilai: null, alasan });
  });
});

describe('computeSisa', () => {
  it('is exact in sen, negative when overspent, and missing when a half is', () => {
    expect(computeSisa(2183418672, 2118501882)).toBe(64916790);
    expect(computeSisa(1000.3, 1000.1)).toBe(0.2);
    expect(computeSisa(100, 150)).toBe(-50);
    expect(computeSisa(null, 5)).toBeNull();
    expect(computeSisa(5, null)).toBeNull();
    expect(computeSisa(5, Number.NaN)).toBeNull();
  });

  it('with the realisasi makes up the pagu again', () => {
    const amount = fc.integer({ min: 0, max: 9_999_999_999_999 });
    fc.assert(
      fc.property(amount, amount, (pagu, realisasi) =>
        expect((computeSisa(pagu, realisasi) ?? Number.NaN) + realisasi).toBe(pagu),
      ),
    );
  });
});

describe('computeProporsi', () => {
  it('is the share of the named total', () => {
    expect(computeProporsi(1, 8)).toEqual({ nilai: 12.5, alasan: null });
  });

  it.each([
    [5, null, 'total-kosong'],
    [null, 5, 'bagian-kosong'],
    [null, null, 'keduanya-kosong'],
    [5, 0, 'total-nol'],
    [5, Number.NaN, 'bukan-angka'],
  ])('part %j, total %j: %s', (part, total, alasan) => {
    expect(computeProporsi(part, total)).toEqual({ nilai: null, alasan });
  });

  it('adds up to 100 over the parts', () => {
    fc.assert(
      fc.property(fc.array(fc.integer({ min: 0, max: 1e9 }), { minLength: 1, maxLength: 20 }), (parts) => {
        const total = parts.reduce((sum, part) => sum + part, 0);
        fc.pre(total > 0);
        const shares = parts.map((part) => computeProporsi(part, total).nilai ?? Number.NaN);
        expect(shares.reduce((sum, share) => sum + share, 0)).toBeCloseTo(100, 9);
      }),
    );
  });
});
