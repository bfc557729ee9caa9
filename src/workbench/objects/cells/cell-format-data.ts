import type { BorderStyles, CellStyle } from '../../store/cell-style';
import { withStyle, type StyleChange } from './edit-style';
import { changeBorder, styleOfLine, weightOfLine } from './border-style';
import { horizontalOf, normalizeColor, underlineOf, verticalOf } from './format-values';

/** A style as `getCellProperties` tells it. */
export function cellFormatData(style: CellStyle): Record<string, unknown> {
  const border = (side: keyof BorderStyles): Record<string, unknown> => ({
    color: style.border[side].color || '#000000',
    style: styleOfLine(style.border[side].line),
    weight: weightOfLine(style.border[side].line),
  });
  return {
    borders: {
      top: border('top'),
      bottom: border('bottom'),
      left: border('left'),
      right: border('right'),
      diagonalDown: border('diagonalDown'),
      diagonalUp: border('diagonalUp'),
    },
    // Belief: as for fill.color itself, no fill reads as white and a line that is none as black.
    fill: { color: style.fill.color || '#FFFFFF' },
    font: {
      bold: style.font.bold,
      color: style.font.color,
      italic: style.font.italic,
      name: style.font.name,
      size: style.font.size,
      strikethrough: style.font.strikethrough,
      underline: style.font.underline,
    },
    horizontalAlignment: style.alignment.horizontal,
    verticalAlignment: style.alignment.vertical,
    wrapText: style.alignment.wrapText,
    shrinkToFit: style.alignment.shrinkToFit,
    indentLevel: style.alignment.indent,
    textOrientation: style.alignment.textOrientation,
    protection: { locked: style.locked, formulaHidden: style.formulaHidden },
  };
}

/** Only what the load options name; `true` for a group takes all of it. */
export function pickData(data: Record<string, unknown>, wanted: Record<string, unknown>): Record<string, unknown> {
  const picked: Record<string, unknown> = {};
  for (const [key, want] of Object.entries(wanted)) {
    const value = data[key];
    if (want === true) picked[key] = value;
    else if (typeof want === 'object' && want !== null && typeof value === 'object' && value !== null)
      picked[key] = pickData({ ...value }, { ...want });
  }
  return picked;
}

/** The load options say once what is wanted of each of the six borders (`borders: { style: true }`). */
export function perSide(wanted: Record<string, unknown>): Record<string, unknown> {
  const format = group(wanted['format']);
  const borders = format['borders'];
  if (typeof borders !== 'object' || borders === null) return wanted;
  const sides = ['top', 'bottom', 'left', 'right', 'diagonalDown', 'diagonalUp'];
  return { ...wanted, format: { ...format, borders: Object.fromEntries(sides.map((side) => [side, borders])) } };
}

const group = (value: unknown): Record<string, unknown> => (typeof value === 'object' && value !== null ? { ...value } : {});
const text = (value: unknown): string | undefined => (typeof value === 'string' ? value : undefined);
const number = (value: unknown): number | undefined => (typeof value === 'number' ? value : undefined);
const flag = (value: unknown): boolean | undefined => (typeof value === 'boolean' ? value : undefined);
const defined = <T extends object>(value: T): T =>
  Object.fromEntries(Object.entries(value).filter(([, part]) => part !== undefined)) as T;

/** The change that a `SettableCellProperties.format` asks for. */
export function changeFromCellFormat(format: Record<string, unknown>): (style: CellStyle) => CellStyle {
  const font = group(format['font']);
  const fill = group(format['fill']);
  const protection = group(format['protection']);
  const underline = text(font['underline']);
  const [horizontal, vertical] = [text(format['horizontalAlignment']), text(format['verticalAlignment'])];
  const [fillColor, fontColor] = [text(fill['color']), text(font['color'])];
  const change: StyleChange = {
    font: defined({
      name: text(font['name']),
      size: number(font['size']),
      bold: flag(font['bold']),
      italic: flag(font['italic']),
      strikethrough: flag(font['strikethrough']),
      underline: underline === undefined ? undefined : underlineOf(underline),
      color: fontColor === undefined ? undefined : normalizeColor(fontColor),
    }) as Partial<CellStyle['font']>,
    fill: defined({ color: fillColor === undefined ? undefined : normalizeColor(fillColor) }) as Partial<CellStyle['fill']>,
    alignment: defined({
      horizontal: horizontal === undefined ? undefined : horizontalOf(horizontal),
      vertical: vertical === undefined ? undefined : verticalOf(vertical),
      wrapText: flag(format['wrapText']),
      shrinkToFit: flag(format['shrinkToFit']),
      indent: number(format['indentLevel']),
      textOrientation: number(format['textOrientation']),
    }) as Partial<CellStyle['alignment']>,
    ...defined({ locked: flag(protection['locked']), formulaHidden: flag(protection['formulaHidden']) }),
  };
  const borders = group(format['borders']);
  return (style) => withStyle(style, { ...change, border: bordersOf(style, borders) });
}

function bordersOf(style: CellStyle, borders: Record<string, unknown>): Partial<BorderStyles> {
  const sides: Partial<Record<keyof BorderStyles, BorderStyles['left']>> = {};
  for (const side of ['top', 'bottom', 'left', 'right', 'diagonalDown', 'diagonalUp'] as const) {
    const wanted = group(borders[side]);
    let border = style.border[side];
    const [line, weight, color] = [text(wanted['style']), text(wanted['weight']), text(wanted['color'])];
    if (line !== undefined) border = changeBorder(border, { style: line });
    if (line !== 'None' && weight !== undefined) border = changeBorder(border, { weight });
    if (line !== 'None' && color !== undefined && color !== '') border = changeBorder(border, { color: normalizeColor(color) });
    if (line !== undefined || weight !== undefined || color !== undefined) sides[side] = border;
  }
  return sides;
}
