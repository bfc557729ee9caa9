import { SaxesParser } from 'saxes';
import { escapeAttribute, escapeText } from './xml-text';

/** An element with its names as written (prefix included) and its attributes in their order. */
export interface XmlElement {
  name: string;
  attributes: Map<string, string>;
  children: XmlNode[];
}

/** A comment or processing instruction, kept as it stands. */
interface XmlRaw {
  raw: string;
}

/** A string is character data, unescaped. */
export type XmlNode = XmlElement | XmlRaw | string;

export interface XmlDocument {
  /** `<?xml …?>` with what followed it; `''` = none. */
  declaration: string;
  root: XmlElement;
}

/**
 * Parses a small part or one element of a part. Prefixes are not resolved, so a fragment cut out of a part parses too.
 * @throws Error when the text is no well-formed XML or has a document type (never in an Office file; entities could expand without end)
 */
export function parseXml(xml: string): XmlDocument {
  const parser = new SaxesParser();
  const stack: XmlElement[] = [];
  let root: XmlElement | null = null;
  const append = (node: XmlNode): void => {
    stack.at(-1)?.children.push(node);
  };
  parser.on('doctype', () => {
    throw new Error('document type not allowed');
  });
  parser.on('opentag', (tag) => {
    const element: XmlElement = { name: tag.name, attributes: new Map(Object.entries(tag.attributes)), children: [] };
    append(element);
    root ??= element;
    stack.push(element);
  });
  parser.on('closetag', () => void stack.pop());
  parser.on('text', append);
  parser.on('cdata', append);
  parser.on('comment', (comment) => append({ raw: `<!--${comment}-->` }));
  parser.on('processinginstruction', (instruction) => append({ raw: `<?${instruction.target} ${instruction.body}?>` }));
  parser.write(xml).close();
  if (!root) throw new Error('no element');
  return { declaration: /^<\?xml[^>]*\?>\s*/.exec(xml)?.[0] ?? '', root };
}

/** The document as text; always meant for UTF-8. */
export function serializeXml(document: XmlDocument): string {
  return declareUtf8(document.declaration) + serializeElement(document.root);
}

/** Text that begins with an XML declaration, which then names UTF-8 where it named another encoding. */
export function declareUtf8(xml: string): string {
  return xml.replace(/^(<\?xml[^>]*\sencoding=)(["'])(?!utf-8["'])[^"']*\2/i, '$1$2UTF-8$2');
}

export function serializeElement(element: XmlElement): string {
  let text = `<${element.name}`;
  for (const [name, value] of element.attributes) text += ` ${name}="${escapeAttribute(value)}"`;
  if (element.children.length === 0) return `${text}/>`;
  text += '>';
  for (const child of element.children) {
    text += typeof child === 'string' ? escapeText(child) : 'raw' in child ? child.raw : serializeElement(child);
  }
  return `${text}</${element.name}>`;
}
