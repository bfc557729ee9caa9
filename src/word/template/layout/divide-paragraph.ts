import type { XmlElement, XmlNode } from '../xml/xml-nodes';
import { childOf, copyNode, elementsIn, textOf, withChildren } from '../xml/xml-query';
import { SLOT } from '../fill/part-context';

/** Elements that may be closed before a table and opened again behind it. Others stay whole, and the table follows them. */
const DIVISIBLE = new Set(['w:r', 'w:hyperlink', 'w:ins', 'w:moveTo', 'w:smartTag', 'w:customXml', 'w:bdo', 'w:dir']);
const PROPERTIES = new Set(['w:rPr', 'w:pPr', 'w:smartTagPr', 'w:customXmlPr']);
/** Markers that may stand between paragraphs and whose counterpart may stand anywhere. */
const RANGE = /^w:(bookmark|commentRange|perm|moveFromRange|moveToRange|customXml\w+Range)(Start|End)$/;
const INVISIBLE = new Set(['w:lastRenderedPageBreak', 'w:proofErr', 'w:tab', 'w:softHyphen', 'w:noBreakHyphen']);

export function hasSlot(element: XmlElement): boolean {
  for (const inner of elementsIn(element.children)) if (inner.name === SLOT) return true;
  return false;
}

/**
 * A paragraph that holds places for tables, as a list of blocks: the text before, the table's place, the text behind.
 * Both halves keep the paragraph's properties; a half without anything to see is left out, its markers stay.
 */
export function divideParagraph(paragraph: XmlElement): XmlNode[] {
  const properties = childOf(paragraph, 'w:pPr');
  const section = childOf(properties, 'w:sectPr');
  const { groups, slots } = divide(paragraph.children.filter((child) => child !== properties));
  const blocks: XmlNode[] = [];
  let begun = false;
  groups.forEach((group, index) => {
    const last = index === groups.length - 1;
    const trimmed = trimEnds(group, index > 0, !last);
    if (isVisible(trimmed) || (last && section !== null)) {
      const own = halfProperties(properties, { continued: begun, last });
      const half = withChildren(paragraph, [...(own === null ? [] : [own]), ...trimmed]);
      if (begun) half.open = half.open.replace(/\sw14:(paraId|textId)="[^"]*"/g, '');
      blocks.push(half);
      begun = true;
    } else blocks.push(...trimmed.filter((node) => node.kind === 'element' && RANGE.test(node.name)));
    const slot = slots[index];
    if (slot) blocks.push(slot);
  });
  return blocks;
}

/** An empty paragraph in the look of another, where Word wants one between or behind tables. */
export function emptyParagraphLike(paragraph: XmlElement | null): XmlElement {
  const properties = halfProperties(childOf(paragraph, 'w:pPr'), { continued: true, last: false });
  return { kind: 'element', name: 'w:p', open: '<w:p>', close: '</w:p>', children: properties === null ? [] : [properties] };
}

/** A section ends with the last half only; a number, a bullet or a page break belongs to the first. */
function halfProperties(
  properties: XmlElement | null,
  { continued, last }: { readonly continued: boolean; readonly last: boolean },
): XmlElement | null {
  if (properties === null) return null;
  const dropped = [...(last ? [] : ['w:sectPr']), ...(continued ? ['w:numPr', 'w:pageBreakBefore'] : [])];
  const copy = copyNode(properties);
  copy.children = copy.children.filter((child) => child.kind === 'raw' || !dropped.includes(child.name));
  return copy;
}

interface Divided {
  /** One more than `slots`. */
  readonly groups: XmlNode[][];
  readonly slots: XmlElement[];
}

function divide(nodes: readonly XmlNode[]): Divided {
  let group: XmlNode[] = [];
  const groups = [group];
  const slots: XmlElement[] = [];
  const addSlot = (slot: XmlElement): void => {
    slots.push(slot);
    groups.push((group = []));
  };
  for (const node of nodes) {
    if (node.kind === 'raw') group.push(node);
    else if (node.name === SLOT) addSlot(node);
    else if (!hasSlot(node)) group.push(node);
    else {
      const inner = divide(node.children);
      if (DIVISIBLE.has(node.name)) {
        inner.groups.forEach((children, index) => {
          const piece = pieceOf(node, children, index);
          if (piece) group.push(piece);
          const slot = inner.slots[index];
          if (slot) addSlot(slot);
        });
      } else {
        group.push(withChildren(node, inner.groups.flat()));
        inner.slots.forEach(addSlot);
      }
    }
  }
  return { groups, slots };
}

/** One part of a divided element; `null` when nothing but its properties would stand in it. */
function pieceOf(element: XmlElement, children: readonly XmlNode[], index: number): XmlElement | null {
  const head = element.children.filter((child) => child.kind === 'element' && PROPERTIES.has(child.name));
  const body = children.filter((child) => !head.includes(child));
  if (!body.some((child) => child.kind === 'element')) return null;
  return withChildren(element, [...(index === 0 ? head : head.map(copyNode)), ...body]);
}

/** Without the blanks that stood between the text and the table. */
function trimEnds(nodes: XmlNode[], atStart: boolean, atEnd: boolean): XmlNode[] {
  const texts = [...elementsIn(nodes)].filter(({ name }) => name === 'w:t' || name === 'w:br' || name === 'w:tab');
  const first = texts[0];
  const last = texts.at(-1);
  if (atStart && first?.name === 'w:t') trimText(first, /^[ \t\u00a0]+/);
  if (atEnd && last?.name === 'w:t') trimText(last, /[ \t\u00a0]+$/);
  return nodes;
}

function trimText(element: XmlElement, blanks: RegExp): void {
  element.children = element.children.map((child) =>
    child.kind === 'raw' ? { ...child, raw: child.raw.replace(blanks, '') } : child,
  );
}

/** `true` where a reader would miss something: text, a picture, a field, a note, a page break; not blanks and markers. */
function isVisible(nodes: readonly XmlNode[]): boolean {
  return nodes.some((node) => {
    if (node.kind === 'raw' || PROPERTIES.has(node.name) || RANGE.test(node.name) || INVISIBLE.has(node.name)) return false;
    if (node.name === 'w:t') return textOf(node).trim() !== '';
    if (node.name === 'w:br') return /w:type="(page|column)"/.test(node.open);
    return node.name === 'w:r' || DIVISIBLE.has(node.name) ? isVisible(node.children) : true;
  });
}
