/** Words that stay small within a name. */
const KATA_TUGAS: ReadonlySet<string> = new Set([
  'dan',
  'atau',
  'di',
  'ke',
  'dari',
  'yang',
  'untuk',
  'pada',
  'dengan',
  'serta',
  'bagi',
  'oleh',
]);

const VOWELS = /[AIUEO]/gu;

function titleWord(word: string): string {
  const small = word.toLowerCase();
  if (KATA_TUGAS.has(small)) return small;
  // ASN, SKPD, APBD: what has at most one vowel may be an abbreviation and stays.
  return (word.match(VOWELS)?.length ?? 0) < 2 ? word : `${word.charAt(0)}${small.slice(1)}`;
}

/**
 * A name typed all in capitals, as prose prints it: `PENUNJANG URUSAN PEMERINTAHAN` → `Penunjang Urusan Pemerintahan`. A name
 * with any small letter is left as typed, abbreviations too.
 */
export function calmCapitals(text: string): string {
  return /\p{Ll}/u.test(text) ? text : text.replace(/\p{Lu}+/gu, titleWord);
}
