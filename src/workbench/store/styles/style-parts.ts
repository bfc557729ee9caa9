import type { BorderStyle, BorderStyles, CellStyle, FillStyle, FontStyle } from '../cell-style';
import { ensureChild, firstChild, makeElement, placeChild, prefixOf, removeChild, setAttribute } from '../xml/xml-query';
import type { XmlElement } from '../xml/xml-tree';
import { BORDER_LINES, HORIZONTALS, UNDERLINES, VERTICALS, writeRotation } from './style-names';

/** Children of `font` in the order Excel writes and expects them. */
const FONT_ORDER = 'b i strike condense extend outline shadow u vertAlign sz color name family charset scheme'.split(' ');
const BORDER_ORDER = 'start end left right top bottom diagonal vertical horizontal'.split(' ');
const XF_ORDER = ['alignment', 'protection', 'extLst'];

/** A deep copy. */
export function cloneElement(element: XmlElement): XmlElement {
  return {
    name: element.name,
    attributes: new Map(element.attributes),
    children: element.children.map((child) => (typeof child !== 'string' && 'name' in child ? cloneElement(child) : child)),
  };
}

/** The font element changed in what differs between the two looks; the rest (theme colour, script, scheme) stays. */
export function changeFont(element: XmlElement, from: FontStyle, to: FontStyle): XmlElement {
  const font = cloneElement(element);
  const prefix = prefixOf(font.name);
  if (from.bold !== to.bold) flag('b', to.bold);
  if (from.italic !== to.italic) flag('i', to.italic);
  if (from.strikethrough !== to.strikethrough) flag('strike', to.strikethrough);
  if (from.underline !== to.underline) {
    if (to.underline === 'None') removeChild(font, firstChild(font, 'u'));
    else put('u', to.underline === 'Single' ? {} : { val: UNDERLINES.write(to.underline) });
  }
  if (from.size !== to.size) put('sz', { val: to.size });
  if (from.color !== to.color) {
    if (to.color === '') removeChild(font, firstChild(font, 'color'));
    else put('color', { rgb: argb(to.color) });
  }
  if (from.name !== to.name) {
    put('name', { val: to.name });
    // These describe the old typeface; a scheme would even override the new name.
    for (const name of ['family', 'charset', 'scheme']) removeChild(font, firstChild(font, name));
  }
  return font;

  function put(name: string, attributes: Record<string, string | number>): void {
    placeChild(font, makeElement(prefix + name, attributes), FONT_ORDER);
  }

  function flag(name: string, on: boolean): void {
    if (on) put(name, {});
    else removeChild(font, firstChild(font, name));
  }
}

export function makeFill(fill: FillStyle, prefix: string): XmlElement {
  const pattern = makeElement(`${prefix}patternFill`, { patternType: fill.color === '' ? 'none' : 'solid' });
  if (fill.color !== '') {
    pattern.children.push(
      makeElement(`${prefix}fgColor`, { rgb: argb(fill.color) }),
      makeElement(`${prefix}bgColor`, { indexed: 64 }),
    );
  }
  return makeElement(`${prefix}fill`, {}, [pattern]);
}

/** The border element changed in the sides that differ. */
export function changeBorders(element: XmlElement, from: BorderStyles, to: BorderStyles): XmlElement {
  const border = cloneElement(element);
  const prefix = prefixOf(border.name);
  for (const side of ['left', 'right', 'top', 'bottom'] as const) {
    if (same(from[side], to[side])) continue;
    const logical = firstChild(border, side === 'left' ? 'start' : side === 'right' ? 'end' : side);
    placeChild(border, makeSide(logical?.name ?? prefix + side, to[side]), BORDER_ORDER);
  }
  if (!same(from.diagonalUp, to.diagonalUp) || !same(from.diagonalDown, to.diagonalDown)) {
    // The file has one diagonal line for both directions.
    const line = to.diagonalUp.line === 'None' ? to.diagonalDown : to.diagonalUp;
    setAttribute(border, 'diagonalUp', to.diagonalUp.line === 'None' ? null : true);
    setAttribute(border, 'diagonalDown', to.diagonalDown.line === 'None' ? null : true);
    placeChild(border, makeSide(`${prefix}diagonal`, line), BORDER_ORDER);
  }
  return border;

  function makeSide(name: string, side: BorderStyle): XmlElement {
    if (side.line === 'None') return makeElement(name);
    const color = makeElement(`${prefix}color`, side.color === '' ? { auto: 1 } : { rgb: argb(side.color) });
    return makeElement(name, { style: BORDER_LINES.write(side.line) }, [color]);
  }
}

function same(a: BorderStyle, b: BorderStyle): boolean {
  return a.line === b.line && a.color === b.color;
}

/** Sets the alignment that differs on an `xf`. */
export function changeAlignment(xf: XmlElement, from: CellStyle['alignment'], to: CellStyle['alignment']): void {
  const element = ensureChild(xf, 'alignment', XF_ORDER);
  if (from.horizontal !== to.horizontal) set('horizontal', HORIZONTALS.write(to.horizontal), 'general');
  if (from.vertical !== to.vertical) set('vertical', VERTICALS.write(to.vertical), 'bottom');
  if (from.wrapText !== to.wrapText) set('wrapText', to.wrapText ? 1 : 0, 0);
  if (from.shrinkToFit !== to.shrinkToFit) set('shrinkToFit', to.shrinkToFit ? 1 : 0, 0);
  if (from.indent !== to.indent) set('indent', to.indent, 0);
  if (from.textOrientation !== to.textOrientation) set('textRotation', writeRotation(to.textOrientation), 0);
  if (element.attributes.size === 0) removeChild(xf, element);
  setAttribute(xf, 'applyAlignment', true);

  function set(name: string, value: string | number, fallback: string | number): void {
    setAttribute(element, name, value === fallback ? null : value);
  }
}

/** Sets the protection of an `xf`. */
export function changeProtection(xf: XmlElement, to: CellStyle): void {
  const element = ensureChild(xf, 'protection', XF_ORDER);
  setAttribute(element, 'locked', to.locked ? null : false);
  setAttribute(element, 'hidden', to.formulaHidden ? true : null);
  if (element.attributes.size === 0) removeChild(xf, element);
  setAttribute(xf, 'applyProtection', true);
}

function argb(color: string): string {
  return `FF${color.slice(1).toUpperCase()}`;
}
