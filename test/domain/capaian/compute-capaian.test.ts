import Big from 'big.js';
import * as fc from 'fast-check';
import type { Arah } from '../../../src/domain/capaian/arah';
import { computeCapaian } from '../../../src/domain/capaian/compute-capaian';
import type { AlasanCapaian, InputCapaian, OptionsCapaian, RumusNegatif } from '../../../src/domain/capaian/compute-capaian';

const tanpaBatas: OptionsCapaian = { rumusNegatif: '(2T-R)/T', batasAtas: null, batasBawah: null };

function compute(arah: Arah, target: InputCapaian['target'], realisasi: number | null, rumusNegatif: RumusNegatif = '(2T-R)/T') {
  return computeCapaian({ arah, target, realisasi }, { ...tanpaBatas, rumusNegatif });
}

describe('computeCapaian: formulas', () => {
  it.each<[Arah, number, number, number]>([
    ['Positif', 85, 76.5, 90],
    ['Positif', 85, 85, 100],
    ['Positif', 100, 120, 120],
    ['Positif', 12, 0, 0],
    ['Positif', 0.3, 0.1, 33.333333333333336],
    ['Positif', -10, -11, 90],
    ['Positif', -10, -9, 110],
    ['Positif', 10, -5, -50],
    ['Negatif', 10, 10, 100],
    ['Negatif', 10, 0, 200],
    ['Negatif', 10, 20, 0],
    ['Negatif', 10, 25, -50],
    ['Negatif', 8, 7.6, 105],
    ['Negatif', 0, 0, 100],
    ['Stabil', 100, 100, 100],
    ['Stabil', 100, 95, 95],
    ['Stabil', 100, 105, 95],
    ['Stabil', 100, 250, -50],
    ['Stabil', -10, -11, 90],
    ['Stabil', -10, -9, 90],
  ])('%s: target %d, realisasi %d gives %d', (arah, target, realisasi, expected) => {
    expect(compute(arah, target, realisasi)).toEqual({ nilai: expected, asli: expected, alasan: null });
  });

  it.each([
    [10, 20, 50],
    [10, 8, 125],
    [10, 10, 100],
    [0, 0, 100],
  ])('T/R: target %d, realisasi %d gives %d', (target, realisasi, expected) => {
    expect(compute('Negatif', target, realisasi, 'T/R').nilai).toBe(expected);
  });

  it('computes the printed figures of the reports', () => {
    expect(compute('Positif', 85, 71.7).nilai).toBeCloseTo(84.352941176, 9);
    expect(compute('Positif', 100, 90).nilai).toBe(90);
  });
});

describe('computeCapaian: range targets', () => {
  const rentang = { min: 80, max: 90 };
  it.each<[Arah, number, number]>([
    ['Positif', 80, 100],
    ['Positif', 85, 100],
    ['Positif', 90, 100],
    ['Positif', 60, 75],
    ['Positif', 99, 110],
    ['Negatif', 85, 100],
    ['Negatif', 76, 105],
    ['Negatif', 99, 90],
    ['Stabil', 90, 100],
    ['Stabil', 76, 95],
    ['Stabil', 99, 90],
  ])('%s: 80–90, realisasi %d gives %d', (arah, realisasi, expected) => {
    expect(compute(arah, rentang, realisasi).asli).toBe(expected);
  });

  it('T/R against the nearer bound, and a zero bound', () => {
    expect(compute('Negatif', rentang, 100, 'T/R').nilai).toBe(90);
    expect(compute('Positif', { min: 0, max: 5 }, 0).nilai).toBe(100);
    expect(compute('Positif', { min: 0, max: 5 }, -1).alasan).toBe('target-nol');
  });
});

describe('computeCapaian: no value, and why', () => {
  it.each<[Arah, InputCapaian['target'], number | null, RumusNegatif, AlasanCapaian]>([
    ['Positif', null, 5, '(2T-R)/T', 'target-kosong'],
    ['Positif', 5, null, '(2T-R)/T', 'realisasi-kosong'],
    ['Positif', null, null, '(2T-R)/T', 'keduanya-kosong'],
    ['Positif', 0, 0, '(2T-R)/T', 'target-nol'],
    ['Positif', 0, 5, '(2T-R)/T', 'target-nol'],
    ['Negatif', 0, 5, '(2T-R)/T', 'target-nol'],
    ['Negatif', 0, 5, 'T/R', 'target-nol'],
    ['Stabil', 0, 5, '(2T-R)/T', 'target-nol'],
    ['Stabil', 0, 0, '(2T-R)/T', 'target-nol'],
    ['Negatif', -10, -11, '(2T-R)/T', 'target-negatif'],
    ['Negatif', -10, -11, 'T/R', 'target-negatif'],
    ['Negatif', 10, 0, 'T/R', 'realisasi-nol'],
    ['Negatif', 10, -2, 'T/R', 'realisasi-negatif'],
    ['Positif', { min: 90, max: 80 }, 85, '(2T-R)/T', 'rentang-terbalik'],
    ['Positif', Number.NaN, 85, '(2T-R)/T', 'bukan-angka'],
    ['Positif', { min: 1, max: Number.POSITIVE_INFINITY }, 85, '(2T-R)/T', 'bukan-angka'],
    ['Positif', 85, Number.POSITIVE_INFINITY, '(2T-R)/T', 'bukan-angka'],
    ['Positif', 1e-300, 1e300, '(2T-R)/T', 'bukan-angka'],
  ])('%s %j %j %s: %s', (arah, target, realisasi, rumus, alasan) => {
    expect(compute(arah, target, realisasi, rumus)).toEqual({ nilai: null, asli: null, alasan });
  });
});

describe('computeCapaian: caps', () => {
  it.each<[number, number | null, number | null, number]>([
    [120, 100, 0, 100],
    [120, 110, 0, 110],
    [120, null, 0, 120],
    [-20, 100, 0, 0],
    [-20, 100, null, -20],
    [97.5, 100, 0, 97.5],
  ])('%d with caps %j and %j is %d, and asli is kept', (realisasi, batasAtas, batasBawah, expected) => {
    const hasil = computeCapaian(
      { arah: 'Positif', target: 100, realisasi },
      { rumusNegatif: '(2T-R)/T', batasAtas, batasBawah },
    );
    expect(hasil).toEqual({ nilai: expected, asli: realisasi, alasan: null });
  });
});

describe('computeCapaian: properties', () => {
  const figure = fc
    .tuple(fc.integer({ min: 1, max: 10_000_000 }), fc.integer({ min: 0, max: 4 }))
    .map(([n, decimals]) => n / 10 ** decimals);
  const arah = fc.constantFrom<Arah>('Positif', 'Negatif', 'Stabil');
  const Precise = Big();
  Precise.DP = 60;

  it('is the nearest double of the decimal result', () => {
    fc.assert(
      fc.property(figure, figure, (target, realisasi) => {
        const ratio = new Precise(realisasi).times(100).div(target);
        expect(compute('Positif', target, realisasi).nilai).toBe(Number(ratio.toString()));
        const twice = new Precise(target).times(2).minus(realisasi).times(100).div(target);
        expect(compute('Negatif', target, realisasi).nilai).toBe(Number(twice.toString()) + 0);
        const inverse = new Precise(target).times(100).div(realisasi);
        expect(compute('Negatif', target, realisasi, 'T/R').nilai).toBe(Number(inverse.toString()));
        expect(compute('Stabil', target, realisasi).nilai).toBe(Number((realisasi <= target ? ratio : twice).toString()) + 0);
      }),
    );
  });

  it('gives 100 exactly where the target is met exactly, whatever the direction', () => {
    fc.assert(
      fc.property(arah, fc.double({ min: 1e-9, max: 1e12, noNaN: true }), (a, target) =>
        expect(compute(a, target, target).nilai).toBe(100),
      ),
    );
  });

  it('finds any whole percentage again', () => {
    fc.assert(
      fc.property(figure, fc.integer({ min: 0, max: 200 }), (target, percent) => {
        const realisasi = new Big(target).times(percent).div(100).toNumber();
        expect(compute('Positif', target, realisasi).nilai).toBe(percent);
      }),
    );
  });

  it('stays within the caps, keeps the order of results, and gives a value or a reason but never both', () => {
    const cell = fc.oneof(
      fc.constant(null),
      fc.constant(0),
      figure,
      figure.map((value) => -value),
    );
    fc.assert(
      fc.property(arah, cell, cell, fc.constantFrom<RumusNegatif>('(2T-R)/T', 'T/R'), (a, target, realisasi, rumusNegatif) => {
        const hasil = computeCapaian({ arah: a, target, realisasi }, { rumusNegatif, batasAtas: 100, batasBawah: 0 });
        expect(hasil.nilai === null).toBe(hasil.alasan !== null);
        expect(hasil.asli === null).toBe(hasil.alasan !== null);
        if (hasil.nilai === null || hasil.asli === null) return;
        expect(hasil.nilai).toBe(Math.min(100, Math.max(0, hasil.asli)));
      }),
    );
    fc.assert(
      fc.property(figure, figure, figure, (target, a, b) => {
        const [less, more] = a <= b ? [a, b] : [b, a];
        expect(compute('Positif', target, less).asli).toBeLessThanOrEqual(compute('Positif', target, more).asli ?? Number.NaN);
        expect(compute('Negatif', target, less).asli).toBeGreaterThanOrEqual(compute('Negatif', target, more).asli ?? Number.NaN);
      }),
    );
  });
});
