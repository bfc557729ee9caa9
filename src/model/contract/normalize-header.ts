/**
 * Reduces a heading or a setting's key to what counts when comparing: letters, digits and `%`.
 * Case, spacing, line breaks and punctuation do not count. `%` stays, because `Capaian (%)` and `Capaian` are different things.
 */
export function normalizeHeader(text: string): string {
  return text
    .normalize('NFKC')
    .toLowerCase()
    .replace(/[^\p{L}\p{N}%]/gu, '');
}

export type TrailingUnit = 'Rp' | '%';

/** Splits a trailing `(Rp)`, `(Rp.)` or `(%)` off a heading; `unit` is `null` when there is none. */
export function splitTrailingUnit(header: string): { base: string; unit: TrailingUnit | null } {
  const match = /^(.*\S)\s*\(\s*(rp\.?|%)\s*\)\s*$/isu.exec(header);
  if (match === null) return { base: header, unit: null };
  return { base: match[1] ?? header, unit: match[2] === '%' ? '%' : 'Rp' };
}
