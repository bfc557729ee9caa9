/** Height of one line of Calibri 11. */
const LINE_POINTS = 15;

/** A unit of width is a digit wide; the average letter is narrower, in Calibri and in its usual stand-ins. */
const LETTERS_PER_UNIT = 1.1;

/** Lines a text takes when it is wrapped at words. */
function linesOf(text: string, width: number): number {
  const room = Math.max(1, Math.floor(width * LETTERS_PER_UNIT));
  let lines = 1;
  let used = 0;
  for (const word of text.split(/\s+/)) {
    const needed = used === 0 ? word.length : used + 1 + word.length;
    if (needed <= room) {
      used = needed;
      continue;
    }
    if (used > 0) lines += 1;
    // A word longer than the column is broken.
    lines += Math.max(0, Math.ceil(word.length / room) - 1);
    used = word.length % room || Math.min(word.length, room);
  }
  return lines;
}

/**
 * Points of a row of wrapped texts under columns of these widths (characters); `null` where one line will do and the
 * row may stay automatic. Said in the file, because not every program measures rows when it opens one.
 */
export function rowPoints(texts: readonly string[], widths: readonly number[]): number | null {
  const lines = Math.max(1, ...texts.map((text, index) => linesOf(text, widths[index] ?? 1)));
  return lines === 1 ? null : lines * LINE_POINTS;
}
