import { figureInWords } from '../../../src/word/template/marks/figure-in-words';

describe('a figure in words', () => {
  it.each([
    ['Rp 1.000', 1000, 'rupiah', 'Seribu Rupiah'],
    [
      'Rp. 2.183.418.672,-',
      2183418672,
      'rupiah',
      'Dua Miliar Seratus Delapan Puluh Tiga Juta Empat Ratus Delapan Belas Ribu Enam Ratus Tujuh Puluh Dua Rupiah',
    ],
    ['-Rp1.500', -1500, 'rupiah', 'Minus Seribu Lima Ratus Rupiah'],
    ['Rp 1.000', 1000.4, 'rupiah', 'Seribu Rupiah'],
    ['97,2%', 97.2345, 'persen', 'sembilan puluh tujuh koma dua persen'],
    ['99,99%', 99.996, 'persen', 'sembilan puluh sembilan koma sembilan sembilan persen'],
    ['2,05 poin', 2.05, 'poin', 'dua koma nol lima poin'],
    ['14', 14, 'angka', 'empat belas'],
    ['≤ 12 menit', 12, 'angka', 'dua belas'],
  ] as const)('%s (%d %s): %s', (teks, angka, jenis, words) => {
    expect(figureInWords({ teks, angka, jenis, alasan: null }, 'miliar')).toBe(words);
  });

  it('spells milyar where the office does', () => {
    expect(figureInWords({ teks: '1.000.000.000', angka: 1e9, jenis: 'rupiah', alasan: null }, 'milyar')).toBe(
      'Satu Milyar Rupiah',
    );
  });

  it('says the exact number where the text does not print it', () => {
    expect(figureInWords({ teks: 'tahun 2023: 81', angka: 81, jenis: 'angka', alasan: null }, 'miliar')).toBe(
      'delapan puluh satu',
    );
  });

  it('has no words for a text or for nothing', () => {
    expect(figureInWords({ teks: 'Baik', angka: null, jenis: 'teks', alasan: null }, 'miliar')).toBeNull();
    expect(figureInWords({ teks: '', angka: null, jenis: 'rupiah', alasan: 'x' }, 'miliar')).toBeNull();
  });
});
