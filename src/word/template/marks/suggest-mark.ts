import { plainName } from './mark-names';

/** Share of a name's letters that may be wrong for it to be a slip of the fingers. */
const TOLERANCE = 0.25;

/** The known name that was probably meant by an unknown one: a slip of the fingers, or a forgotten prefix; `null` = none is near. */
export function suggestMark(unknown: string, names: readonly string[]): string | null {
  const wanted = plainName(unknown);
  const wantedBare = withoutPrefix(wanted);
  if (wantedBare === '') return null;
  let best: string | null = null;
  let bestDistance = Math.max(1, Math.floor(wanted.length * TOLERANCE)) + 1;
  for (const name of names) {
    const plain = plainName(name);
    const distance = withoutPrefix(plain) === wantedBare ? 0.5 : editDistance(wanted, plain, bestDistance);
    if (distance < bestDistance) {
      best = name;
      bestDistance = distance;
    }
  }
  return best;
}

function withoutPrefix(name: string): string {
  return name.slice(name.indexOf(':') + 1);
}

/** Letters to insert, drop, exchange or swap with their neighbour (optimal string alignment); `limit` when there are at least that many. */
function editDistance(a: string, b: string, limit: number): number {
  if (Math.abs(a.length - b.length) >= limit) return limit;
  let before: number[] = [];
  let above = Array.from({ length: b.length + 1 }, (_, index) => index);
  for (let i = 1; i <= a.length; i += 1) {
    const row = [i];
    for (let j = 1; j <= b.length; j += 1) {
      const same = a[i - 1] === b[j - 1];
      let cost = Math.min((above[j] ?? 0) + 1, (row[j - 1] ?? 0) + 1, (above[j - 1] ?? 0) + (same ? 0 : 1));
      if (i > 1 && j > 1 && a[i - 1] === b[j - 2] && a[i - 2] === b[j - 1]) cost = Math.min(cost, (before[j - 2] ?? 0) + 1);
      row.push(cost);
    }
    before = above;
    above = row;
  }
  return Math.min(limit, above[b.length] ?? limit);
}
