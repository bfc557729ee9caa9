import { normalizeHeader } from '../contract/normalize-header';

/** Comparing with more candidates than this costs more than a hint is worth. */
export const LARGEST_HINTED = 200;

/** The candidate a word was probably meant to be: contained in the other, or at most two letters away; `null` when none or unclear. */
export function findNearest(word: string, candidates: readonly string[]): string | null {
  const key = normalizeHeader(word);
  if (key === '') return null;
  const near = candidates.filter((candidate) => {
    const other = normalizeHeader(candidate);
    const [short, long] = key.length < other.length ? [key, other] : [other, key];
    return (short.length >= 4 && long.includes(short)) || editDistance(key, other) <= Math.min(2, Math.floor(other.length / 3));
  });
  const [only, ...rest] = near;
  if (only !== undefined && rest.length === 0) return only;
  return near.find((candidate) => normalizeHeader(candidate) === key) ?? null;
}

function editDistance(a: string, b: string): number {
  let previous = Array.from({ length: b.length + 1 }, (_, index) => index);
  for (let row = 1; row <= a.length; row += 1) {
    const current = [row];
    for (let column = 1; column <= b.length; column += 1) {
      const change = (previous[column - 1] ?? 0) + (a[row - 1] === b[column - 1] ? 0 : 1);
      current.push(Math.min(change, (previous[column] ?? 0) + 1, (current[column - 1] ?? 0) + 1));
    }
    previous = current;
  }
  return previous[b.length] ?? 0;
}
