import type { ColumnWrite } from '../model/column-write';
import { longestWordWidth, textWidth } from '../report/draw/measure-text';

/** Least widths in characters of Excel's default font. */
const PERCENT = 12;
const RUPIAH = 18;
const TEXT = 24;

const HEADING = { size: 11, bold: true };
/** Points a heading leaves to the filter button and the cell's edge. */
const FILTER_BUTTON = 22;

/** Points of so many characters of Calibri 11, as Excel sets column widths. */
const points = (characters: number): number => (characters * 7 + 5) * 0.75;

/** A number of rupiah with its dots, and a little air. */
const rupiahLength = (value: number): number => (Math.abs(value).toFixed(0).length * 4) / 3 + 3;

function contentCharacters({ values, numberFormat }: ColumnWrite): number {
  const texts = values.filter((value) => typeof value === 'string');
  // A scale's letters (AA, BB) need no more than a percentage.
  if (texts.length > 0) return texts.every((text) => text.length <= 3) ? PERCENT : TEXT;
  if (!numberFormat.startsWith('#,##0')) return PERCENT;
  return values.reduce<number>((most, value) => (typeof value === 'number' ? Math.max(most, rupiahLength(value)) : most), RUPIAH);
}

/**
 * Width in points at which an added column shows its contents and its heading, in two lines where the header row has them.
 * A later result may be longer: text gets room for the longest predikat there is.
 */
export function addedWidth(write: ColumnWrite, wrapsHeadings: boolean): number {
  const whole = textWidth(write.header, HEADING);
  const half = Math.max(longestWordWidth(write.header, HEADING), whole * 0.6);
  return Math.max(points(contentCharacters(write)), (wrapsHeadings ? half : whole) + FILTER_BUTTON);
}
