import type { FontStyle } from '../../store/cell-style';

const FALLBACKS: readonly [RegExp, string][] = [
  [/^(times|cambria|georgia|book antiqua|bookman|garamond)/i, "'Liberation Serif', 'Times New Roman', serif"],
  [/^(courier|consolas)/i, "'Liberation Mono', monospace"],
];

/** Fonts as narrow as Calibri; page.css says what the look-alike `Lembar Pengganti` is. */
const NARROW = /^(calibri|aptos|carlito)/i;

/** CSS font family list for a font of the workbook, with a look-alike where the machine lacks it. */
export function fontFamily(name: string): string {
  const quoted = `"${name.replace(/["\\;{}<>]/g, '')}"`;
  const known = FALLBACKS.find(([pattern]) => pattern.test(name))?.[1];
  const fallback =
    known ??
    (NARROW.test(name)
      ? "Carlito, 'Lembar Pengganti', 'Segoe UI', sans-serif"
      : "'Liberation Sans', Arial, 'Segoe UI', sans-serif");
  return `${quoted}, ${fallback}`;
}

/** The CSS `font` shorthand, for measuring on a canvas. */
export function fontShorthand(font: FontStyle): string {
  return `${font.italic ? 'italic ' : ''}${font.bold ? 'bold ' : ''}${font.size}pt ${fontFamily(font.name)}`;
}

/** Loads the look-alike font, so that the first measuring already uses it. A machine without it falls back by itself. */
export async function loadFonts(): Promise<void> {
  await Promise.allSettled(['11pt', 'bold 11pt'].map((style) => document.fonts.load(`${style} 'Lembar Pengganti'`)));
}
