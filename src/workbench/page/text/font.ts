import type { FontStyle } from '../../store/cell-style';

const FALLBACKS: readonly [RegExp, string][] = [
  [/^(times|cambria|georgia|book antiqua|bookman|garamond)/i, "'Liberation Serif', 'Times New Roman', serif"],
  [/^(courier|consolas)/i, "'Liberation Mono', monospace"],
];

/** CSS font family list for a font of the workbook, with a look-alike where the machine lacks it. */
export function fontFamily(name: string): string {
  const quoted = `"${name.replace(/["\\;{}<>]/g, '')}"`;
  const fallback = FALLBACKS.find(([pattern]) => pattern.test(name))?.[1] ?? "Carlito, 'Segoe UI', 'Liberation Sans', Arial, sans-serif";
  return `${quoted}, ${fallback}`;
}

/** The CSS `font` shorthand, for measuring on a canvas. */
export function fontShorthand(font: FontStyle): string {
  return `${font.italic ? 'italic ' : ''}${font.bold ? 'bold ' : ''}${font.size}pt ${fontFamily(font.name)}`;
}
