import { DEFAULT_STYLE, type CellStyle } from '../cell-style';
import {
  attribute,
  booleanAttribute,
  childElements,
  ensureChild,
  firstChild,
  makeElement,
  numberAttribute,
  prefixOf,
  setAttribute,
} from '../xml/xml-query';
import { serializeElement, type XmlElement } from '../xml/xml-tree';
import { builtInNumber } from './number-formats';
import type { StyleBook } from './read-styles';
import { changeAlignment, changeBorders, changeFont, changeProtection, cloneElement, makeFill } from './style-parts';

/** Children of `styleSheet` in the schema's order. */
const STYLESHEET_ORDER = 'numFmts fonts fills borders cellStyleXfs cellXfs cellStyles dxfs tableStyles colors extLst'.split(' ');

/**
 * Finds the `cellXfs` entry of a look, adding one to the styles part where there is none. A new entry is made from the one
 * the cell had, so that what the state does not model (named style, theme colour, gradient) survives.
 */
export class StyleWriter {
  private readonly lists = new Map<string, StyleList>();
  private readonly byKey = new Map<string, number>();
  private readonly keys = new WeakMap<CellStyle, string>();
  private readonly derived = new Map<string, number>();

  /** @param edit gives the root of the styles part and marks the part as changed */
  constructor(
    private readonly book: StyleBook,
    private readonly edit: () => XmlElement,
  ) {
    book.styles.forEach((style, index) => {
      const key = this.keyOf(style);
      if (!this.byKey.has(key)) this.byKey.set(key, index);
    });
  }

  /** @param base the style the cell was loaded with, `null` = a new cell */
  indexFor(style: CellStyle, base: CellStyle | null): number {
    const own = this.book.indexOf.get(style);
    if (own !== undefined) return own;
    if (style === DEFAULT_STYLE) return 0;
    const key = this.keyOf(style);
    const from = base && this.book.indexOf.has(base) ? base : null;
    if (from && this.keyOf(from) === key) return this.book.indexOf.get(from) ?? 0;
    const known = from ? undefined : this.byKey.get(key);
    if (known !== undefined) return known;
    const start = from ?? this.book.normal;
    const startIndex = this.book.indexOf.get(start) ?? 0;
    const cacheKey = `${startIndex} ${key}`;
    let index = this.derived.get(cacheKey);
    if (index === undefined) this.derived.set(cacheKey, (index = this.derive(startIndex, start, style)));
    return index;
  }

  /** The same look with or without the mark that the text was typed after an apostrophe. */
  withQuotePrefix(index: number, on: boolean): number {
    const cacheKey = `${index} quote ${on}`;
    let found = this.derived.get(cacheKey);
    if (found === undefined) this.derived.set(cacheKey, (found = this.toggleQuote(index, on)));
    return found;
  }

  private toggleQuote(index: number, on: boolean): number {
    if (index < this.book.styles.length && !on && !this.book.quoted.has(index)) return index;
    const xf = childElements(this.list('cellXfs').element, 'xf')[index];
    if (!xf || booleanAttribute(xf, 'quotePrefix', false) === on) return index;
    const changed = cloneElement(xf);
    setAttribute(changed, 'quotePrefix', on ? true : null);
    return this.add('cellXfs', changed);
  }

  private derive(baseIndex: number, base: CellStyle, style: CellStyle): number {
    const root = this.edit();
    const prefix = prefixOf(root.name);
    const old =
      childElements(this.list('cellXfs').element, 'xf')[baseIndex] ??
      makeElement(`${prefix}xf`, { numFmtId: 0, fontId: 0, fillId: 0, borderId: 0 });
    const xf = cloneElement(old);
    const [was, is] = [canonical(base), canonical(style)];
    const differs = (aspect: keyof typeof was): boolean => JSON.stringify(was[aspect]) !== JSON.stringify(is[aspect]);
    if (differs('font')) {
      const font = this.item('fonts', numberAttribute(old, 'fontId', 0)) ?? makeElement(`${prefix}font`);
      this.point(xf, 'fontId', 'applyFont', this.add('fonts', changeFont(font, base.font, style.font)));
    }
    if (differs('fill')) this.point(xf, 'fillId', 'applyFill', this.add('fills', makeFill(style.fill, prefix)));
    if (differs('border')) {
      const border = this.item('borders', numberAttribute(old, 'borderId', 0)) ?? makeElement(`${prefix}border`);
      this.point(xf, 'borderId', 'applyBorder', this.add('borders', changeBorders(border, base.border, style.border)));
    }
    if (base.numberFormat !== style.numberFormat)
      this.point(xf, 'numFmtId', 'applyNumberFormat', this.numberFormat(style.numberFormat));
    if (differs('alignment')) changeAlignment(xf, base.alignment, style.alignment);
    if (base.locked !== style.locked || base.formulaHidden !== style.formulaHidden) changeProtection(xf, style);
    return this.add('cellXfs', xf);
  }

  private point(xf: XmlElement, reference: string, apply: string, index: number): void {
    setAttribute(xf, reference, index);
    setAttribute(xf, apply, true);
  }

  private numberFormat(code: string): number {
    const builtIn = builtInNumber(code);
    if (builtIn !== null) return builtIn;
    const root = this.edit();
    const list = ensureChild(root, 'numFmts', STYLESHEET_ORDER);
    const entries = childElements(list, 'numFmt');
    const found = entries.find((entry) => attribute(entry, 'formatCode') === code);
    if (found) return numberAttribute(found, 'numFmtId', 0);
    const id = Math.max(163, ...entries.map((entry) => numberAttribute(entry, 'numFmtId', 0))) + 1;
    list.children.push(makeElement(`${prefixOf(root.name)}numFmt`, { numFmtId: id, formatCode: code }));
    setAttribute(list, 'count', entries.length + 1);
    return id;
  }

  private item(listName: string, index: number): XmlElement | null {
    return childElements(this.list(listName).element)[index] ?? null;
  }

  /** Adds an entry to `fonts`, `fills`, `borders` or `cellXfs`, or finds an equal one. */
  private add(listName: string, entry: XmlElement): number {
    const list = this.list(listName);
    const text = serializeElement(entry);
    const found = list.known.get(text);
    if (found !== undefined) return found;
    const index = list.length++;
    list.element.children.push(entry);
    list.known.set(text, index);
    setAttribute(list.element, 'count', index + 1);
    return index;
  }

  private list(name: string): StyleList {
    let list = this.lists.get(name);
    if (!list) {
      const root = this.edit();
      const element = firstChild(root, name) ?? ensureChild(root, name, STYLESHEET_ORDER);
      const known = new Map<string, number>();
      childElements(element).forEach((entry, index) => {
        const text = serializeElement(entry);
        if (!known.has(text)) known.set(text, index);
      });
      this.lists.set(name, (list = { element, known, length: childElements(element).length }));
    }
    return list;
  }

  private keyOf(style: CellStyle): string {
    let key = this.keys.get(style);
    if (key === undefined) this.keys.set(style, (key = JSON.stringify(canonical(style))));
    return key;
  }
}

interface StyleList {
  element: XmlElement;
  /** The index of each entry by its XML. */
  known: Map<string, number>;
  length: number;
}

/** The members in a fixed order, whoever made the object. */
function canonical({ font, fill, border, numberFormat, alignment, locked, formulaHidden }: CellStyle) {
  const sides = [border.left, border.right, border.top, border.bottom, border.diagonalUp, border.diagonalDown];
  return {
    font: [font.name, font.size, font.bold, font.italic, font.underline, font.strikethrough, font.color],
    fill: fill.color,
    border: sides.map((side) => [side.line, side.color]),
    numberFormat,
    alignment: [
      alignment.horizontal,
      alignment.vertical,
      alignment.wrapText,
      alignment.shrinkToFit,
      alignment.indent,
      alignment.textOrientation,
    ],
    locked,
    formulaHidden,
  };
}
