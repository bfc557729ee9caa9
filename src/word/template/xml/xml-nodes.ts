import { SaxesParser } from 'saxes';

/**
 * XML that keeps its spelling: what nobody changes is written back character by character, so that filling one mark
 * does not touch the rest of a part.
 */
export interface XmlElement {
  readonly kind: 'element';
  /** With its prefix. */
  readonly name: string;
  /** The start tag as written. */
  open: string;
  /** The end tag as written; `''` where the start tag closes itself. */
  close: string;
  children: XmlNode[];
}

/** Character data (escaped, as written), comments, instructions, CDATA sections. */
export interface XmlRaw {
  readonly kind: 'raw';
  readonly raw: string;
}

export type XmlNode = XmlElement | XmlRaw;

/** Deeper nesting no Word document has; it would only serve to exhaust the stack. */
const MAX_DEPTH = 400;

const TOKEN =
  /<!--[\s\S]*?-->|<!\[CDATA\[[\s\S]*?\]\]>|<\?[\s\S]*?\?>|<\/([^\s>]+)\s*>|<([^\s/>]+)(?:"[^"]*"|'[^']*'|[^>"'])*>|[^<]+/g;

/**
 * Parses a whole part.
 * @throws Error when the text is no well-formed XML, has a document type, or is nested beyond reason
 */
export function parseNodes(xml: string): XmlNode[] {
  checkWellFormed(xml);
  const top: XmlNode[] = [];
  const stack: XmlElement[] = [];
  for (const match of xml.matchAll(TOKEN)) {
    const [raw, closing, opening] = match;
    const siblings = stack.at(-1)?.children ?? top;
    if (closing !== undefined) {
      const element = stack.pop();
      if (element) element.close = raw;
    } else if (opening !== undefined) {
      const element: XmlElement = { kind: 'element', name: opening, open: raw, close: '', children: [] };
      siblings.push(element);
      if (!raw.endsWith('/>')) stack.push(element);
    } else siblings.push({ kind: 'raw', raw });
  }
  return top;
}

function checkWellFormed(xml: string): void {
  const parser = new SaxesParser({ xmlns: true });
  let depth = 0;
  parser.on('error', (error) => {
    throw error;
  });
  parser.on('doctype', () => {
    throw new Error('document type not allowed');
  });
  parser.on('opentag', () => {
    depth += 1;
    if (depth > MAX_DEPTH) throw new Error('nested too deeply');
  });
  parser.on('closetag', () => {
    depth -= 1;
  });
  parser.write(xml).close();
}

/** The text of the nodes, unchanged ones exactly as they were read. */
export function serializeNodes(nodes: readonly XmlNode[]): string {
  const parts: string[] = [];
  const write = (node: XmlNode): void => {
    if (node.kind === 'raw') {
      parts.push(node.raw);
      return;
    }
    // An element that was empty may have got children, or a start tag that no longer closes itself.
    if (node.children.length > 0 && node.open.endsWith('/>')) parts.push(`${node.open.slice(0, -2)}>`);
    else parts.push(node.open);
    for (const child of node.children) write(child);
    if (!node.open.endsWith('/>')) parts.push(node.close);
    else if (node.children.length > 0) parts.push(`</${node.name}>`);
  };
  for (const node of nodes) write(node);
  return parts.join('');
}
