/** Pixels of one digit of Calibri 11 at 96 dpi: the unit in which Excel counts column widths. */
const DIGIT_WIDTH = 7;

/** Column width in characters (as the file keeps it, padding included) → pixels. */
export function charactersToPixels(characters: number): number {
  return Math.trunc(((256 * characters + Math.trunc(128 / DIGIT_WIDTH)) / 256) * DIGIT_WIDTH);
}

/** Points → whole pixels at 96 dpi. */
export function pointsToPixels(points: number): number {
  return Math.round((points * 4) / 3);
}
