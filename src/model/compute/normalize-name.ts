import { normalizeHeader } from '../contract/normalize-header';

// `1. `, `2) `, `(3)`, `a. `; not the beginning of `2.5`.
const NUMBERING = /^\s*(?:\(\w{1,2}\)|(?:\d{1,2}|[a-z])[.)](?!\d))\s*/iu;

/** The name of an indicator as names are compared: numbering in front, case, spacing and punctuation do not count. */
export function normalizeName(name: string): string {
  return normalizeHeader(name.replace(NUMBERING, ''));
}

/** The same for a program, whose name people write with and without the word `Program`. */
export function normalizeProgramName(name: string): string {
  return normalizeHeader(name.replace(NUMBERING, '').replace(/^\s*program\b/iu, ''));
}
