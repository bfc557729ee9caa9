/** Where things stand on every sheet of a sample workbook (1-based rows). */
export const TITLE_ROW = 1;
export const INTRO_ROW = 2;
export const HEADER_ROW = 4;

/** Titles and headings, explanations, lines between rows. */
export const COLOR_TITLE = '#0F4C81';
export const COLOR_QUIET = '#595959';
export const COLOR_LINE = '#D9D9D9';

/** Points of a column that shows so many characters of Calibri 11 (7 pixels each, 5 of padding, 0.75 point a pixel). */
export function columnPoints(characters: number): number {
  return (characters * 7 + 5) * 0.75;
}

/** `A`, `B`, … `Z` by 0-based index; sample tables are never wider. */
export function columnLetter(index: number): string {
  if (index > 25) throw new Error(`Column ${index + 1} is beyond Z`);
  return String.fromCharCode(65 + index);
}
