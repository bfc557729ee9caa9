/** Letters a category's name may have beside so many others, before Excel would turn the names upright and cut them itself. */
const MOST_LETTERS: readonly (readonly [upTo: number, letters: number])[] = [
  [4, 80],
  [8, 60],
  [Infinity, 36],
];
const ELLIPSIS = '…';
/** A name is not cut to less than this share to end with a whole word. */
const LEAST_SHARE = 0.6;

function cut(name: string, most: number): string {
  const line = name.replace(/\s+/gu, ' ').trim();
  const letters = [...line];
  // A chart's cells end at the first empty one.
  if (letters.length <= most) return line === '' ? '-' : line;
  const start = letters.slice(0, most - 1).join('');
  const word = start.lastIndexOf(' ');
  return `${(word >= most * LEAST_SHARE ? start.slice(0, word) : start).trimEnd()}${ELLIPSIS}`;
}

/**
 * The names of a chart's categories as its axis has room for: cut at a word, with an ellipsis; the table above the chart
 * has them whole. Where cutting makes two names the same, all are counted (`1. …`), in the order of the table.
 */
export function chartLabels(names: readonly string[]): string[] {
  const most = MOST_LETTERS.find(([upTo]) => names.length <= upTo)?.[1] ?? Infinity;
  const labels = names.map((name) => cut(name, most));
  const isSame = new Set(labels).size < new Set(names).size;
  return isSame ? labels.map((label, index) => `${index + 1}. ${label}`) : labels;
}
