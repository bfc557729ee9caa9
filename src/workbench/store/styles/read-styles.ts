import {
  DEFAULT_STYLE,
  type BorderStyle,
  type BorderStyles,
  type CellStyle,
  type FillStyle,
  type FontStyle,
} from '../cell-style';
import { attribute, booleanAttribute, childElements, firstChild, numberAttribute } from '../xml/xml-query';
import type { XmlElement } from '../xml/xml-tree';
import { resolveColor, type Palette } from './color';
import { BUILT_IN_FORMATS } from './number-formats';
import { BORDER_LINES, HORIZONTALS, readRotation, UNDERLINES, VERTICALS } from './style-names';

/** The looks of a workbook: one shared `CellStyle` object for each `cellXfs` entry, whose identity tells the entry. */
export interface StyleBook {
  readonly styles: readonly CellStyle[];
  readonly indexOf: ReadonlyMap<CellStyle, number>;
  /** Entries whose text was typed after an apostrophe. */
  readonly quoted: ReadonlySet<number>;
  /** Entry 0: cells nobody styled. */
  readonly normal: CellStyle;
}

/** @param root the styles part, `null` = the workbook has none */
export function readStyles(root: XmlElement | null, palette: Palette): StyleBook {
  const formats = new Map(Object.entries(BUILT_IN_FORMATS).map(([id, code]) => [Number(id), code]));
  for (const entry of childElements(firstChild(root, 'numFmts'), 'numFmt')) {
    formats.set(numberAttribute(entry, 'numFmtId', 0), attribute(entry, 'formatCode') ?? 'General');
  }
  const fonts = childElements(firstChild(root, 'fonts'), 'font').map((font) => readFont(font, palette));
  const fills = childElements(firstChild(root, 'fills'), 'fill').map((fill) => readFill(fill, palette));
  const borders = childElements(firstChild(root, 'borders'), 'border').map((border) => readBorders(border, palette));
  const quoted = new Set<number>();
  const styles = childElements(firstChild(root, 'cellXfs'), 'xf').map((xf, index): CellStyle => {
    if (booleanAttribute(xf, 'quotePrefix', false)) quoted.add(index);
    const alignment = firstChild(xf, 'alignment');
    const protection = firstChild(xf, 'protection');
    return Object.freeze({
      font: fonts[numberAttribute(xf, 'fontId', 0)] ?? DEFAULT_STYLE.font,
      fill: fills[numberAttribute(xf, 'fillId', 0)] ?? DEFAULT_STYLE.fill,
      border: borders[numberAttribute(xf, 'borderId', 0)] ?? DEFAULT_STYLE.border,
      numberFormat: formats.get(numberAttribute(xf, 'numFmtId', 0)) ?? 'General',
      alignment: {
        horizontal: HORIZONTALS.read(attribute(alignment, 'horizontal'), 'General'),
        vertical: VERTICALS.read(attribute(alignment, 'vertical'), 'Bottom'),
        wrapText: booleanAttribute(alignment, 'wrapText', false),
        shrinkToFit: booleanAttribute(alignment, 'shrinkToFit', false),
        indent: numberAttribute(alignment, 'indent', 0),
        textOrientation: readRotation(numberAttribute(alignment, 'textRotation', 0)),
      },
      locked: booleanAttribute(protection, 'locked', true),
      formulaHidden: booleanAttribute(protection, 'hidden', false),
    });
  });
  if (styles.length === 0) styles.push(DEFAULT_STYLE);
  return { styles, indexOf: new Map(styles.map((style, index) => [style, index])), quoted, normal: styles[0] ?? DEFAULT_STYLE };
}

function readFont(font: XmlElement, palette: Palette): FontStyle {
  const underline = firstChild(font, 'u');
  return {
    name: attribute(firstChild(font, 'name'), 'val') ?? DEFAULT_STYLE.font.name,
    size: numberAttribute(firstChild(font, 'sz'), 'val', DEFAULT_STYLE.font.size),
    bold: flag('b'),
    italic: flag('i'),
    underline: underline ? UNDERLINES.read(attribute(underline, 'val'), 'Single') : 'None',
    strikethrough: flag('strike'),
    // Automatic text is black: that is what office.js says too.
    color: resolveColor(firstChild(font, 'color'), palette) || '#000000',
  };

  function flag(name: string): boolean {
    const element = firstChild(font, name);
    return element !== null && booleanAttribute(element, 'val', true);
  }
}

function readFill(fill: XmlElement, palette: Palette): FillStyle {
  const pattern = firstChild(fill, 'patternFill');
  const type = attribute(pattern, 'patternType') ?? 'none';
  if (!pattern || type === 'none') return { color: '' };
  return { color: resolveColor(firstChild(pattern, type === 'solid' ? 'fgColor' : 'bgColor'), palette) };
}

function readBorders(border: XmlElement, palette: Palette): BorderStyles {
  const none: BorderStyle = { line: 'None', color: '' };
  const diagonal = side('diagonal');
  return {
    left: side('left', 'start'),
    right: side('right', 'end'),
    top: side('top'),
    bottom: side('bottom'),
    diagonalUp: booleanAttribute(border, 'diagonalUp', false) ? diagonal : none,
    diagonalDown: booleanAttribute(border, 'diagonalDown', false) ? diagonal : none,
  };

  function side(name: string, other = name): BorderStyle {
    const element = firstChild(border, name) ?? firstChild(border, other);
    const line = BORDER_LINES.read(attribute(element, 'style'), 'None');
    return line === 'None' ? none : { line, color: resolveColor(firstChild(element, 'color'), palette) || '#000000' };
  }
}
