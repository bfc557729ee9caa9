type Measure = (text: string) => number;

const ELLIPSIS = '…';

/** The text, or as much of its beginning as fits `width` with an ellipsis. */
export function cutToWidth(text: string, width: number, measure: Measure): string {
  if (measure(text) <= width) return text;
  const letters = [...text];
  let fits = 0;
  let tooLong = letters.length;
  while (tooLong - fits > 1) {
    const middle = Math.floor((fits + tooLong) / 2);
    if (measure(`${letters.slice(0, middle).join('').trimEnd()}${ELLIPSIS}`) <= width) fits = middle;
    else tooLong = middle;
  }
  return `${letters.slice(0, fits).join('').trimEnd()}${ELLIPSIS}`;
}

/**
 * Breaks a text at its blanks into lines of at most `width`. `null` when that takes more than `most` lines or a single
 * word is wider than a line.
 */
export function wrapWords(text: string, width: number, most: number, measure: Measure): string[] | null {
  const lines: string[] = [];
  let line = '';
  for (const word of text.split(/\s+/).filter((part) => part !== '')) {
    const longer = line === '' ? word : `${line} ${word}`;
    if (measure(longer) <= width) {
      line = longer;
      continue;
    }
    if (line === '' || measure(word) > width) return null;
    lines.push(line);
    line = word;
  }
  if (line !== '') lines.push(line);
  return lines.length <= most ? lines : null;
}
