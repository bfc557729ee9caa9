import { attribute, numberAttribute } from '../xml/xml-query';
import type { XmlElement } from '../xml/xml-tree';

/** What colours of a workbook are resolved against: `#RRGGBB` each. */
export interface Palette {
  /** In the order `theme="n"` counts: light 1, dark 1, light 2, dark 2, accents, links. */
  theme: readonly string[];
  indexed: readonly string[];
}

/** A colour element (`color`, `fgColor`, `tabColor`) as `#RRGGBB`; `''` = automatic or absent. */
export function resolveColor(element: XmlElement | null, palette: Palette): string {
  if (!element || attribute(element, 'auto') === '1') return '';
  const tint = numberAttribute(element, 'tint', 0);
  const rgb = attribute(element, 'rgb');
  if (rgb !== null && /^[0-9A-Fa-f]{6,8}$/.test(rgb)) return applyTint(`#${rgb.slice(-6).toUpperCase()}`, tint);
  const theme = numberAttribute(element, 'theme', null);
  if (theme !== null) return applyTint(palette.theme[theme] ?? '', tint);
  const indexed = numberAttribute(element, 'indexed', null);
  if (indexed === null || indexed === 64) return '';
  return applyTint(indexed === 65 ? '#FFFFFF' : (palette.indexed[indexed] ?? ''), tint);
}

/** Lightens (0…1) or darkens (-1…0) in HLS, as ECMA-376 part 1, 18.8.19 says. */
function applyTint(color: string, tint: number): string {
  if (tint === 0 || color === '') return color;
  const [red = 0, green = 0, blue = 0] = [1, 3, 5].map((at) => parseInt(color.slice(at, at + 2), 16) / 255);
  const max = Math.max(red, green, blue);
  const min = Math.min(red, green, blue);
  const lightness = (max + min) / 2;
  const range = max - min;
  const saturation = range === 0 ? 0 : range / (lightness > 0.5 ? 2 - max - min : max + min);
  const hue = range === 0 ? 0 : hueOf(red, green, blue, max, range);
  const tinted = tint < 0 ? lightness * (1 + tint) : lightness * (1 - tint) + tint;
  const second = tinted < 0.5 ? tinted * (1 + saturation) : tinted + saturation - tinted * saturation;
  const first = 2 * tinted - second;
  return `#${[hue + 1 / 3, hue, hue - 1 / 3].map((part) => hex(channel(first, second, part))).join('')}`;
}

function hueOf(red: number, green: number, blue: number, max: number, range: number): number {
  if (max === red) return ((green - blue) / range + (green < blue ? 6 : 0)) / 6;
  return (max === green ? (blue - red) / range + 2 : (red - green) / range + 4) / 6;
}

function channel(first: number, second: number, part: number): number {
  const at = (part + 1) % 1;
  if (at < 1 / 6) return first + (second - first) * 6 * at;
  if (at < 1 / 2) return second;
  return at < 2 / 3 ? first + (second - first) * (2 / 3 - at) * 6 : first;
}

function hex(part: number): string {
  return Math.round(Math.min(1, Math.max(0, part)) * 255)
    .toString(16)
    .toUpperCase()
    .padStart(2, '0');
}
