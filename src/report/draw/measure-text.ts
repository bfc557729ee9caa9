/** Advance widths of Arial (the same as Helvetica's) in thousandths of the font size, from space to `~`. */
const WIDTHS = [
  278, 278, 355, 556, 556, 889, 667, 191, 333, 333, 389, 584, 278, 333, 278, 278, 556, 556, 556, 556, 556, 556, 556, 556, 556,
  556, 278, 278, 584, 584, 584, 556, 1015, 667, 667, 722, 722, 667, 611, 778, 722, 278, 500, 667, 556, 833, 722, 778, 667, 778,
  722, 667, 611, 722, 667, 944, 667, 667, 611, 278, 278, 278, 469, 556, 333, 556, 556, 500, 556, 556, 278, 556, 556, 222, 222,
  500, 222, 833, 556, 556, 556, 556, 333, 500, 278, 556, 500, 722, 500, 500, 500, 334, 260, 334, 584,
];
const OTHER_WIDTH = 600;
const BOLD_FACTOR = 1.08;
/** Excel's row height for one line of Arial, per point of font size: 10 pt → 12.75 pt. */
const LINE_FACTOR = 1.275;

export interface Face {
  /** Points. */
  readonly size: number;
  readonly bold: boolean;
}

/** Width of a text on one line, in points. */
export function textWidth(text: string, { size, bold }: Face): number {
  let thousandths = 0;
  for (const letter of text) thousandths += WIDTHS[(letter.codePointAt(0) ?? 0) - 32] ?? OTHER_WIDTH;
  return (thousandths * size * (bold ? BOLD_FACTOR : 1)) / 1000;
}

/** Width of the longest part of a text that cannot be wrapped, in points. */
export function longestWordWidth(text: string, face: Face): number {
  return Math.max(0, ...text.split(/\s+/).map((word) => textWidth(word, face)));
}

function linesOfParagraph(paragraph: string, width: number, face: Face): number {
  let lines = 1;
  let used = 0;
  const space = textWidth(' ', face);
  for (const word of paragraph.split(/\s+/).filter((part) => part !== '')) {
    const wide = textWidth(word, face);
    if (used > 0 && used + space + wide <= width) {
      used += space + wide;
      continue;
    }
    if (used > 0) lines += 1;
    // A word wider than the cell is broken where the line ends.
    const broken = Math.max(0, Math.ceil(wide / width) - 1);
    lines += broken;
    used = wide - broken * width;
  }
  return lines;
}

/** Lines a wrapped text takes in `width` points, its own line ends included; an empty text takes one. */
export function countLines(text: string, width: number, face: Face): number {
  return text.split(/\r?\n/).reduce((sum, paragraph) => sum + linesOfParagraph(paragraph, Math.max(1, width), face), 0);
}

/** Height of so many lines, in points. */
export function linesHeight(lines: number, size: number): number {
  return lines * size * LINE_FACTOR;
}
