import { calmCapitals } from '../../../src/report/narasi/title-case';
import { cleanName, endSentence, joinWords, listLines } from '../../../src/report/narasi/wording';

describe('wording', () => {
  it('joins words as EYD asks', () => {
    expect(joinWords(['a'])).toBe('a');
    expect(joinWords(['a', 'b'])).toBe('a dan b');
    expect(joinWords(['a', 'b', 'c'])).toBe('a, b, dan c');
  });

  it('cleans a name of list marks and the punctuation behind it, not of what belongs to it', () => {
    expect(cleanName('  - Mutu\n layanan ;')).toBe('Mutu layanan');
    expect(cleanName('2) Mutu.')).toBe('Mutu');
    expect(cleanName('% Desa (2023)')).toBe('% Desa (2023)');
    expect(cleanName('3 Pilar')).toBe('3 Pilar');
  });

  it('ends sentences once and numbers lists', () => {
    expect(endSentence('selesai;')).toBe('selesai.');
    expect(endSentence('Sudahkah?')).toBe('Sudahkah?');
    expect(listLines('Antara lain:', ['satu', '• dua.'])).toBe('Antara lain:\n1. Satu.\n2. Dua.');
  });

  it('calms capitals of a whole name, and leaves abbreviations and mixed names', () => {
    expect(calmCapitals('PENUNJANG URUSAN PEMERINTAHAN DAERAH KABUPATEN/ KOTA DAN ASN')).toBe(
      'Penunjang Urusan Pemerintahan Daerah Kabupaten/ Kota dan ASN',
    );
    expect(calmCapitals('Gaji dan Tunjangan ASN')).toBe('Gaji dan Tunjangan ASN');
  });
});
