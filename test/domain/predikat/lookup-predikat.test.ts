import * as fc from 'fast-check';
import { lookupPredikat } from '../../../src/domain/predikat/lookup-predikat';
import { SKALA_PREDIKAT, SKALA_SKM } from '../../../src/domain/predikat/skala';
import type { Skala } from '../../../src/domain/predikat/skala';

const tepat = { penentu: 'Tepat', desimal: 2 } as const;
const skala: readonly Skala[] = [...Object.values(SKALA_PREDIKAT), ...Object.values(SKALA_SKM)];

describe('lookupPredikat: edges', () => {
  it.each<[Skala, number, string]>([
    [SKALA_PREDIKAT['AKIP 88/2021'], 120, 'Sangat Memuaskan'],
    [SKALA_PREDIKAT['AKIP 88/2021'], 90.01, 'Sangat Memuaskan'],
    [SKALA_PREDIKAT['AKIP 88/2021'], 90, 'Memuaskan'],
    [SKALA_PREDIKAT['AKIP 88/2021'], 80, 'Sangat Baik'],
    [SKALA_PREDIKAT['AKIP 88/2021'], 70, 'Baik'],
    [SKALA_PREDIKAT['AKIP 88/2021'], 60, 'Cukup (Memadai)'],
    [SKALA_PREDIKAT['AKIP 88/2021'], 50, 'Kurang'],
    [SKALA_PREDIKAT['AKIP 88/2021'], 30, 'Sangat Kurang'],
    [SKALA_PREDIKAT['AKIP 88/2021'], 0, 'Sangat Kurang'],
    [SKALA_PREDIKAT['AKIP 88/2021'], -50, 'Sangat Kurang'],
    [SKALA_PREDIKAT['Permendagri 86/2017'], 91, 'Sangat Tinggi'],
    [SKALA_PREDIKAT['Permendagri 86/2017'], 90.5, 'Tinggi'],
    [SKALA_PREDIKAT['Permendagri 86/2017'], 76, 'Tinggi'],
    [SKALA_PREDIKAT['Permendagri 86/2017'], 75.99, 'Sedang'],
    [SKALA_PREDIKAT['Permendagri 86/2017'], 66, 'Sedang'],
    [SKALA_PREDIKAT['Permendagri 86/2017'], 51, 'Rendah'],
    [SKALA_PREDIKAT['Permendagri 86/2017'], 50.5, 'Sangat Rendah'],
    [SKALA_PREDIKAT['LAN 239/2003'], 85, 'Sangat Berhasil'],
    [SKALA_PREDIKAT['LAN 239/2003'], 84.99, 'Berhasil'],
    [SKALA_PREDIKAT['LAN 239/2003'], 70, 'Berhasil'],
    [SKALA_PREDIKAT['LAN 239/2003'], 55, 'Cukup Berhasil'],
    [SKALA_PREDIKAT['LAN 239/2003'], 54.99, 'Tidak Berhasil'],
    [SKALA_PREDIKAT['Empat Pita'], 100.01, 'Sangat Baik'],
    [SKALA_PREDIKAT['Empat Pita'], 100, 'Baik'],
    [SKALA_PREDIKAT['Empat Pita'], 76, 'Baik'],
    [SKALA_PREDIKAT['Empat Pita'], 75.5, 'Cukup'],
    [SKALA_PREDIKAT['Empat Pita'], 55, 'Cukup'],
    [SKALA_PREDIKAT['Empat Pita'], 54.9, 'Kurang'],
    [SKALA_SKM['PermenPANRB 14/2017'], 88.31, 'Sangat Baik'],
    [SKALA_SKM['PermenPANRB 14/2017'], 88.305, 'Baik'],
    [SKALA_SKM['PermenPANRB 14/2017'], 76.61, 'Baik'],
    [SKALA_SKM['PermenPANRB 14/2017'], 65, 'Kurang Baik'],
    [SKALA_SKM['PermenPANRB 14/2017'], 64.99, 'Tidak Baik'],
    [SKALA_SKM['Kepmenpan 25/2004'], 81.26, 'Sangat Baik'],
    [SKALA_SKM['Kepmenpan 25/2004'], 81.25, 'Baik'],
    [SKALA_SKM['Kepmenpan 25/2004'], 62.5, 'Kurang Baik'],
    [SKALA_SKM['Kepmenpan 25/2004'], 43.75, 'Tidak Baik'],
    [SKALA_SKM['Kepmenpan 25/2004'], 71.7, 'Baik'],
  ])('$nama: %d is %s', (nama, nilai, predikat) => {
    expect(lookupPredikat(nama, nilai, tepat).predikat).toBe(predikat);
  });

  it('has letters only where the scale has them', () => {
    expect(SKALA_PREDIKAT['AKIP 88/2021'].pita.map((pita) => pita.kategori)).toEqual(['AA', 'A', 'BB', 'B', 'CC', 'C', 'D']);
    expect(SKALA_PREDIKAT['Permendagri 86/2017'].pita.every((pita) => pita.kategori === null)).toBe(true);
    expect(lookupPredikat(SKALA_SKM['PermenPANRB 14/2017'], 90, tepat).kategori).toBe('A');
  });
});

describe('lookupPredikat: exact or rounded', () => {
  it.each([
    [90.4, 0, 'Tinggi', 'Tinggi'],
    [90.5, 0, 'Tinggi', 'Sangat Tinggi'],
    [75.995, 2, 'Sedang', 'Tinggi'],
    [75.994, 2, 'Sedang', 'Sedang'],
  ])('%d at %d decimals: exact %s, rounded %s', (nilai, desimal, exact, rounded) => {
    const nama = SKALA_PREDIKAT['Permendagri 86/2017'];
    expect(lookupPredikat(nama, nilai, { penentu: 'Tepat', desimal }).predikat).toBe(exact);
    expect(lookupPredikat(nama, nilai, { penentu: 'Dibulatkan', desimal }).predikat).toBe(rounded);
  });

  it('does not lift a value below 100 to 100', () => {
    const sempurna: Skala = {
      nama: 'Kustom',
      pita: [
        { kategori: null, predikat: 'Penuh', batasBawah: 100, inklusif: true },
        { kategori: null, predikat: 'Belum', batasBawah: 0, inklusif: true },
      ],
    };
    expect(lookupPredikat(sempurna, 99.998, { penentu: 'Dibulatkan', desimal: 2 }).predikat).toBe('Belum');
    expect(lookupPredikat(sempurna, 100, { penentu: 'Dibulatkan', desimal: 2 }).predikat).toBe('Penuh');
  });

  it('refuses what has no true answer', () => {
    expect(() => lookupPredikat(SKALA_PREDIKAT['LAN 239/2003'], Number.NaN, tepat)).toThrow(RangeError);
    expect(() => lookupPredikat({ nama: 'Kustom', pita: [] }, 50, tepat)).toThrow(RangeError);
  });
});

describe('every scale', () => {
  it.each(skala.map((satu) => [satu.nama, satu] as const))(
    '%s: every number falls in exactly one band, and more is never lower',
    (_nama, satu) => {
      const { pita } = satu;
      const edge = fc.constantFrom(...pita.map((satuPita) => satuPita.batasBawah));
      const value = fc.oneof(edge, fc.double({ min: -200, max: 300, noNaN: true }));
      fc.assert(
        fc.property(value, value, (a, b) => {
          // The interval of a band, spelled from its own edge up to the edge above it.
          const inBand = pita.filter((satuPita, index) => {
            const above = pita[index - 1];
            const overBottom =
              index === pita.length - 1 || (satuPita.inklusif ? a >= satuPita.batasBawah : a > satuPita.batasBawah);
            const underTop = above === undefined || (above.inklusif ? a < above.batasBawah : a <= above.batasBawah);
            return overBottom && underTop;
          });
          expect(inBand).toEqual([lookupPredikat(satu, a, tepat)]);
          const [low, high] = a <= b ? [a, b] : [b, a];
          expect(pita.indexOf(lookupPredikat(satu, high, tepat))).toBeLessThanOrEqual(
            pita.indexOf(lookupPredikat(satu, low, tepat)),
          );
        }),
      );
    },
  );

  it.each(skala.map((satu) => [satu.nama, satu] as const))('%s: edges fall strictly and names differ', (_nama, satu) => {
    const edges = satu.pita.map((pita) => pita.batasBawah);
    expect([...edges].sort((a, b) => b - a)).toEqual(edges);
    expect(new Set(edges).size).toBe(edges.length);
    expect(new Set(satu.pita.map((pita) => pita.predikat)).size).toBe(edges.length);
  });
});
