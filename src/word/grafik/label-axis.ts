import type { Canvas2D } from './canvas-2d';
import { cutToWidth, wrapWords } from './wrap-words';

/** The names of the categories, ready to be drawn. */
export interface AxisLabels {
  readonly names: readonly (readonly string[])[];
  readonly isSlanted: boolean;
  /** Width of one category, in pixels. */
  readonly slot: number;
  /** Height of the whole, in pixels. */
  readonly height: number;
}

const LINE = 1.2;
const MOST_LINES = 4;
const ANGLE = Math.PI / 4;

/**
 * Decides how the names are written below an axis: upright in up to four lines when all of them fit their category,
 * else slanted and cut with an ellipsis, so that none touches another. When even slanted lines are too close, only every
 * second, third, … name is written. Lengths in pixels; `most`: greatest height, `left`: where the axis begins.
 */
export function placeLabels(
  kategori: readonly string[],
  { slot, left, most, size }: { readonly slot: number; readonly left: number; readonly most: number; readonly size: number },
  measure: (text: string) => number,
): AxisLabels {
  const wrapped = kategori.map((name) => wrapWords(name, slot * 0.92, MOST_LINES, measure));
  const upright = wrapped.filter((lines) => lines !== null);
  if (upright.length === kategori.length) {
    const lines = Math.max(1, ...upright.map((each) => each.length));
    return { names: upright, isSlanted: false, slot, height: lines * size * LINE };
  }
  const every = Math.max(1, Math.ceil((size * LINE) / Math.sin(ANGLE) / slot));
  // A slanted name reaches down and to the left, at most to the edge of the picture.
  const roomOf = (index: number): number =>
    Math.max(0, Math.min(most / Math.sin(ANGLE), (left + slot * (index + 0.5)) / Math.cos(ANGLE)) - size);
  const names = kategori.map((name, index) => (index % every === 0 ? [cutToWidth(name, roomOf(index), measure)] : []));
  const longest = Math.max(0, ...names.flat().map(measure));
  return { names, isSlanted: true, slot, height: (longest + size) * Math.sin(ANGLE) };
}

/** Draws the names below the axis, whose left end is (`left`, `top`). The font is the one they were measured with. */
export function drawLabels(
  canvas: Canvas2D,
  { names, isSlanted, slot }: AxisLabels,
  left: number,
  top: number,
  size: number,
): void {
  names.forEach((lines, category) => {
    const middle = left + slot * (category + 0.5);
    if (!isSlanted) {
      canvas.textAlign = 'center';
      canvas.textBaseline = 'top';
      lines.forEach((text, index) => {
        canvas.fillText(text, middle, top + index * size * LINE);
      });
      return;
    }
    const [text] = lines;
    if (text === undefined) return;
    canvas.save();
    canvas.translate(middle, top);
    canvas.rotate(-ANGLE);
    canvas.textAlign = 'right';
    canvas.textBaseline = 'middle';
    canvas.fillText(text, 0, 0);
    canvas.restore();
  });
}
