import * as fc from 'fast-check';
import { computeSkor } from '../../../src/domain/skm/compute-skor';

function skor(tidakBaik: number | null, kurangBaik: number | null, baik: number | null, sangatBaik: number | null) {
  return computeSkor({ tidakBaik, kurangBaik, baik, sangatBaik });
}

describe('computeSkor', () => {
  it.each([
    [0, 0, 100, 0, 75],
    [0, 0, 0, 100, 100],
    [100, 0, 0, 0, 25],
    [0, 10, 70, 20, 77.5],
    [0.1, 0.2, 99.7, 0, 74.9],
  ])('%d %d %d %d gives %d', (tb, kb, b, sb, expected) => {
    expect(skor(tb, kb, b, sb)).toEqual({ total: 100, skor: expected, alasan: null });
  });

  it('lets the rounding of shares pass, and nothing larger', () => {
    expect(skor(0, 33.33, 33.33, 33.33)).toMatchObject({ total: 99.99, alasan: null });
    expect(skor(0, 33.3, 33.3, 33.3)).toEqual({ total: 99.9, skor: null, alasan: 'jumlah-bukan-100' });
    expect(skor(0, 10, 70, 30)).toEqual({ total: 110, skor: null, alasan: 'jumlah-bukan-100' });
    expect(skor(0, 0, 0, 0)).toEqual({ total: 0, skor: null, alasan: 'jumlah-bukan-100' });
  });

  it('does not take a missing share for zero, nor a share outside 0–100', () => {
    expect(skor(null, 10, 70, 20)).toEqual({ total: null, skor: null, alasan: 'kosong' });
    expect(skor(10, null, 70, 20).alasan).toBe('kosong');
    expect(skor(10, 20, null, 70).alasan).toBe('kosong');
    expect(skor(10, 20, 70, null).alasan).toBe('kosong');
    expect(skor(null, null, null, null).alasan).toBe('kosong');
    expect(skor(0, 0, 0, 101)).toEqual({ total: 101, skor: null, alasan: 'bagian-di-luar-0-100' });
    expect(skor(-10, 10, 80, 20)).toEqual({ total: 100, skor: null, alasan: 'bagian-di-luar-0-100' });
    expect(skor(0, Number.NaN, 80, 20).alasan).toBe('kosong');
  });

  it('lies within 25–100 and rises when answers rise', () => {
    fc.assert(
      fc.property(
        fc.integer({ min: 0, max: 100 }),
        fc.integer({ min: 0, max: 100 }),
        fc.integer({ min: 0, max: 100 }),
        (a, b, c) => {
          const [x = 0, y = 0, z = 0] = [a, b, c].sort((p, q) => p - q);
          const base = skor(x, y - x, z - y, 100 - z);
          expect(base.skor).toBeGreaterThanOrEqual(25);
          expect(base.skor).toBeLessThanOrEqual(100);
          if (x > 0) expect(skor(x - 1, y - x + 1, z - y, 100 - z).skor).toBe((base.skor ?? Number.NaN) + 0.25);
        },
      ),
    );
  });
});
