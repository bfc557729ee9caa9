/** Letters a category's name may have beside so many others, before Excel would turn the names upright and cut them itself. */
const MOST_LETTERS: readonly (readonly [upTo: number, letters: number])[] = [
  [4, 80],
  [8, 60],
  [Infinity, 36],
];
const ELLIPSIS = '…';
/** A name is not cut to less than this share to end with a whole word. */
const LEAST_SHARE = 0.6;

/**
 * A category's name as the axis of a chart of `count` categories has room for: cut at a word, with an ellipsis. The table
 * above the chart has it whole. A name of nothing becomes `-`, as a chart's cells end at the first empty one.
 */
export function chartLabel(name: string, count: number): string {
  const line = name.replace(/\s+/gu, ' ').trim();
  const letters = [...line];
  const most = MOST_LETTERS.find(([upTo]) => count <= upTo)?.[1] ?? letters.length;
  if (letters.length <= most) return line === '' ? '-' : line;
  const cut = letters.slice(0, most - 1).join('');
  const word = cut.lastIndexOf(' ');
  return `${(word >= most * LEAST_SHARE ? cut.slice(0, word) : cut).trimEnd()}${ELLIPSIS}`;
}
