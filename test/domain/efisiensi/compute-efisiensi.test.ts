import * as fc from 'fast-check';
import { classifyEfisiensi } from '../../../src/domain/efisiensi/classify-efisiensi';
import { computeEfisiensi } from '../../../src/domain/efisiensi/compute-efisiensi';
import type { AlasanEfisiensi, InputEfisiensi, RumusEfisiensi } from '../../../src/domain/efisiensi/compute-efisiensi';

describe('computeEfisiensi', () => {
  it('Selisih is the difference in poin', () => {
    expect(computeEfisiensi('Selisih', { capaian: 100, serapan: 97.03 })).toEqual({ nilai: 2.97, alasan: null });
    expect(computeEfisiensi('Selisih', { capaian: 90, serapan: 95.5 }).nilai).toBe(-5.5);
  });

  it('Rasio is capaian over serapan in percent', () => {
    expect(computeEfisiensi('Rasio', { capaian: 90, serapan: 80 }).nilai).toBe(112.5);
  });

  it('PMK 22/2021: the example, and the ends of the scale', () => {
    const contoh = computeEfisiensi('PMK 22/2021', { capaian: 95, serapan: 90, paguAlokasi: 100, realisasi: 90 });
    expect(contoh.e).toBeCloseTo(5.26, 2);
    expect(contoh.nilai).toBeCloseTo(63.16, 2);
    expect(computeEfisiensi('PMK 22/2021', { capaian: 100, serapan: null, paguAlokasi: 100, realisasi: 10 })).toEqual({
      nilai: 100,
      alasan: null,
      e: 20,
    });
    expect(computeEfisiensi('PMK 22/2021', { capaian: 50, serapan: null, paguAlokasi: 100, realisasi: 100 })).toEqual({
      nilai: 0,
      alasan: null,
      e: -20,
    });
    expect(computeEfisiensi('PMK 22/2021', { capaian: 90, serapan: null, paguAlokasi: 1000, realisasi: 900 })).toEqual({
      nilai: 50,
      alasan: null,
      e: 0,
    });
  });

  it.each<[RumusEfisiensi, InputEfisiensi, AlasanEfisiensi]>([
    ['Selisih', { capaian: null, serapan: 90 }, 'capaian-kosong'],
    ['Selisih', { capaian: 90, serapan: null }, 'serapan-kosong'],
    ['Rasio', { capaian: null, serapan: null }, 'keduanya-kosong'],
    ['Rasio', { capaian: 90, serapan: 0 }, 'serapan-nol'],
    ['Selisih', { capaian: Number.NaN, serapan: 1 }, 'bukan-angka'],
    ['PMK 22/2021', { capaian: null, serapan: 90, paguAlokasi: 1, realisasi: 1 }, 'capaian-kosong'],
    ['PMK 22/2021', { capaian: 90, serapan: 90 }, 'pagu-kosong'],
    ['PMK 22/2021', { capaian: 90, serapan: 90, paguAlokasi: 100, realisasi: null }, 'realisasi-kosong'],
    ['PMK 22/2021', { capaian: 90, serapan: 90, paguAlokasi: 0, realisasi: 0 }, 'pagu-nol'],
    ['PMK 22/2021', { capaian: 0, serapan: 90, paguAlokasi: 100, realisasi: 90 }, 'capaian-nol'],
    ['PMK 22/2021', { capaian: 90, serapan: 90, paguAlokasi: Number.NaN, realisasi: 90 }, 'bukan-angka'],
  ])('%s %j: %s', (rumus, input, alasan) => {
    expect(computeEfisiensi(rumus, input)).toEqual({ nilai: null, alasan });
  });

  it('NE stays within 0–100, and spending more never raises it', () => {
    const rupiah = fc.integer({ min: 1, max: 1e12 });
    fc.assert(
      fc.property(rupiah, rupiah, rupiah, fc.double({ min: 0.01, max: 150, noNaN: true }), (paguAlokasi, a, b, capaian) => {
        const ne = (realisasi: number) =>
          computeEfisiensi('PMK 22/2021', { capaian, serapan: null, paguAlokasi, realisasi }).nilai ?? Number.NaN;
        expect(ne(a)).toBeGreaterThanOrEqual(0);
        expect(ne(a)).toBeLessThanOrEqual(100);
        expect(ne(Math.max(a, b))).toBeLessThanOrEqual(ne(Math.min(a, b)));
      }),
    );
  });
});

describe('classifyEfisiensi', () => {
  it.each<[RumusEfisiensi, number | null, number | null, string | null]>([
    ['Selisih', 2.97, 100, 'Efisien'],
    ['Selisih', 0, 100, 'Seimbang'],
    ['Selisih', -1, 100, 'Tidak Efisien'],
    ['Selisih', 10, 40, 'Capaian Rendah'],
    ['Selisih', 10, 66, 'Efisien'],
    ['Rasio', 112.5, 90, 'Efisien'],
    ['Rasio', 100, 90, 'Seimbang'],
    ['Rasio', 99, 90, 'Tidak Efisien'],
    ['PMK 22/2021', 63.16, 95, 'Efisien'],
    ['PMK 22/2021', 50, 95, 'Seimbang'],
    ['PMK 22/2021', 10, 95, 'Tidak Efisien'],
    ['Selisih', null, 100, null],
    ['Selisih', 5, null, null],
    ['Selisih', 5, Number.NaN, null],
    ['Rasio', Number.NaN, 90, null],
  ])('%s %j with capaian %j: %s', (rumus, nilai, capaian, expected) => {
    expect(classifyEfisiensi(rumus, nilai, capaian)).toBe(expected);
  });
});
