import type { MeasureText } from '../layout/auto-height';

const CACHE_LIMIT = 20_000;

/** Measures text with a canvas; remembers what it measured, since the same labels are drawn again and again. */
export function canvasMeasure(): MeasureText {
  const context = document.createElement('canvas').getContext('2d');
  const widths = new Map<string, number>();
  let current = '';
  return (text, font) => {
    const key = `${font}\u0000${text}`;
    const known = widths.get(key);
    if (known !== undefined) return known;
    if (context && current !== font) context.font = current = font;
    // Without a canvas (a test page) a digit's width is close enough.
    const width = context ? context.measureText(text).width : text.length * 7;
    if (widths.size >= CACHE_LIMIT) widths.clear();
    widths.set(key, width);
    return width;
  };
}
