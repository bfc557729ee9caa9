import { nameOf } from '../marks/mark-names';
import { resolveMark } from '../marks/resolve-mark';
import type { XmlElement, XmlNode } from '../xml/xml-nodes';
import { attributeOf, elementsIn, isElement } from '../xml/xml-query';
import type { PartContext } from './part-context';
import { firstRunProperties, isTextOnly } from './replaced-content';
import { textRun } from './text-nodes';

const OURS = /^lakip_(.+)$/i;
/** Stay when the text of a bookmark is replaced: their counterpart may stand elsewhere. */
const MARKERS = /^w:(\w+Range|bookmark|perm)(Start|End)$/;

/** The name behind `lakip_` of a bookmark that is meant for us; `null` = it is not. */
function ownName(element: XmlElement): string | null {
  return element.name === 'w:bookmarkStart' ? (OURS.exec(attributeOf(element, 'w:name') ?? '')?.[1] ?? null) : null;
}

/**
 * Ids of our bookmarks that reach from one paragraph into the text of another, or over a table: what they hold is not
 * replaced. One that ends before the next paragraph's text encloses just its own paragraph: Word writes it so.
 */
export function findWideBookmarks(nodes: readonly XmlNode[]): ReadonlySet<string> {
  const open = new Map<string, { paragraph: XmlElement | null }>();
  const wide = new Set<string>();
  const walk = (node: XmlNode, paragraph: XmlElement | null): void => {
    if (node.kind === 'raw') return;
    const id = attributeOf(node, 'w:id') ?? '';
    if (ownName(node) !== null) open.set(id, { paragraph });
    else if (node.name === 'w:bookmarkEnd') open.delete(id);
    else if (node.name === 'w:t' || node.name === 'w:tbl' || node.name === 'w:drawing') {
      for (const [key, bookmark] of open) {
        if (bookmark.paragraph === null) bookmark.paragraph = paragraph;
        if (bookmark.paragraph !== paragraph || paragraph === null) wide.add(key);
      }
    }
    const inside = node.name === 'w:p' && paragraph === null ? node : paragraph;
    for (const child of node.children) walk(child, inside);
  };
  for (const node of nodes) walk(node, null);
  return wide;
}

/** Moves our bookmarks that begin just before a paragraph into it, where the place for their value is. */
export function pullBookmarksIn(blocks: readonly XmlNode[]): XmlNode[] {
  const result: XmlNode[] = [];
  let waiting: XmlElement[] = [];
  for (const block of blocks) {
    if (block.kind === 'element' && ownName(block) !== null) waiting.push(block);
    else {
      if (block.kind === 'element' && block.name === 'w:p' && waiting.length > 0) {
        const at = block.children.findIndex((node) => isElement(node, 'w:pPr')) + 1;
        block.children.splice(at, 0, ...waiting);
        waiting = [];
      } else if (block.kind === 'element' && !MARKERS.test(block.name)) {
        result.push(...waiting);
        waiting = [];
      }
      result.push(block);
    }
  }
  return [...result, ...waiting];
}

/** Fills our bookmarks that begin in a paragraph: what they enclose is replaced, the bookmark stays around the value. */
export function fillBookmarks(paragraph: XmlElement, wide: ReadonlySet<string>, context: PartContext): void {
  for (const parent of [paragraph, ...elementsIn(paragraph.children)]) {
    if (parent.name === 'w:txbxContent') continue;
    for (const start of parent.children.filter((node): node is XmlElement => node.kind === 'element')) {
      const name = ownName(start);
      if (name !== null) fillBookmark({ start, parent, name }, wide, context);
    }
  }
}

interface Bookmark {
  readonly start: XmlElement;
  readonly parent: XmlElement;
  readonly name: string;
}

function fillBookmark({ start, parent, name }: Bookmark, wide: ReadonlySet<string>, context: PartContext): void {
  const { index, isi, log } = context;
  const label = attributeOf(start, 'w:name') ?? '';
  const tempat = context.place('');
  const mark = index.findBookmark(name);
  if (!mark) {
    log.addUnknown(label, withPrefix(name), `markah (bookmark), ${tempat}`);
    return;
  }
  const value = resolveMark(mark, isi);
  if (value.kind === 'belum') {
    log.addEmpty(nameOf(mark), value.alasan, tempat);
    return;
  }
  const id = attributeOf(start, 'w:id') ?? '';
  const from = parent.children.indexOf(start) + 1;
  const endAt = parent.children.findIndex((node) => isElement(node, 'w:bookmarkEnd') && attributeOf(node, 'w:id') === id);
  const to = endAt < from ? parent.children.length : endAt;
  const enclosed = parent.children.slice(from, to);
  const markers = enclosed.filter((node) => node.kind === 'element' && MARKERS.test(node.name));
  const replaced = enclosed.filter((node) => !markers.includes(node));
  if (wide.has(id) || !isTextOnly(replaced)) {
    log.warn(
      `Markah (bookmark) “${label}” dibiarkan (${tempat}): markahnya melingkupi lebih dari teks satu paragraf, sehingga isinya akan hilang. Persempit markahnya di Word (Sisipkan > Markah).`,
    );
    return;
  }
  context.changed = true;
  log.addFilled(nameOf(mark));
  const properties = firstRunProperties(replaced) ?? firstRunProperties(nearest(parent.children, from));
  const own = value.kind === 'teks' ? textRun(value.teks, properties) : slotOf(context, value.tabel, nameOf(mark), tempat);
  context.inserted.add(own);
  parent.children.splice(from, to - from, own, ...markers);
}

function slotOf(
  context: PartContext,
  tabel: Parameters<PartContext['makeSlot']>[0]['tabel'],
  name: string,
  tempat: string,
): XmlElement {
  const paragraph = context.ancestors.filter((element) => element.name === 'w:p').at(-1) ?? null;
  return context.makeSlot({ tabel, name, tempat, paragraph });
}

/** The run before a place, else those behind it. */
function nearest(nodes: readonly XmlNode[], at: number): XmlNode[] {
  const before = nodes.slice(0, at).filter((node) => isElement(node, 'w:r'));
  return before.length > 0 ? before.slice(-1) : nodes.slice(at).filter((node) => isElement(node, 'w:r'));
}

/** `tabel_pengukuran_realisasi` as a mark would be typed, to look for a suggestion. */
function withPrefix(name: string): string {
  return name.replace(/^(tabel|kalimat|terbilang)_/i, '$1:');
}
