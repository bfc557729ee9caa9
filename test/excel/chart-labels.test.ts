import fc from 'fast-check';
import { chartLabels } from '../../src/excel/chart-labels';

const LONG = 'Persentase tingkat penyelesaian laporan pelanggaran ketertiban umum dan ketentraman masyarakat';

describe('chartLabels', () => {
  it('leaves names as they are where there is room', () => {
    expect(chartLabels(['Indeks kepuasan masyarakat', 'Nilai SAKIP'])).toEqual(['Indeks kepuasan masyarakat', 'Nilai SAKIP']);
  });

  it('cuts a long name at a word, the shorter the more there are', () => {
    expect(chartLabels([LONG])).toEqual(['Persentase tingkat penyelesaian laporan pelanggaran ketertiban umum dan…']);
    const many = chartLabels([LONG, ...Array.from({ length: 11 }, (_, index) => `Indikator ${index}`)]);
    expect(many[0]).toBe('Persentase tingkat penyelesaian…');
  });

  it('counts the names when cutting makes two of them the same', () => {
    const names = [`${LONG} di desa`, `${LONG} di kelurahan`, 'Lain'];
    expect(chartLabels(names).map((label) => label.slice(0, 6))).toEqual(['1. Per', '2. Per', '3. Lai']);
  });

  it('does not count names that are the same in the table', () => {
    expect(chartLabels(['Sama', 'Sama'])).toEqual(['Sama', 'Sama']);
  });

  it('puts line breaks on one line, and a dash for no name', () => {
    expect(chartLabels(['Satu\n dua', ' '])).toEqual(['Satu dua', '-']);
  });

  it('gives each category a name of few letters', () => {
    fc.assert(
      fc.property(fc.array(fc.string({ unit: 'grapheme', maxLength: 200 }), { minLength: 1, maxLength: 60 }), (names) => {
        const labels = chartLabels(names);
        expect(labels).toHaveLength(names.length);
        for (const label of labels) {
          expect(label.trim()).not.toBe('');
          expect([...label].length).toBeLessThanOrEqual(80 + '60. '.length);
        }
      }),
    );
  });
});
