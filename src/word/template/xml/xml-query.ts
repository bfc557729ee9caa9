import type { XmlElement, XmlNode } from './xml-nodes';
import { unescapeXml } from './xml-text';

export function isElement(node: XmlNode, ...names: readonly string[]): node is XmlElement {
  return node.kind === 'element' && (names.length === 0 || names.includes(node.name));
}

/** The first child element of one of the names. */
export function childOf(element: XmlElement | null, ...names: readonly string[]): XmlElement | null {
  for (const child of element?.children ?? []) if (isElement(child, ...names)) return child;
  return null;
}

/** The element at the end of a path of child names. */
export function descend(element: XmlElement | null, ...path: readonly string[]): XmlElement | null {
  return path.reduce<XmlElement | null>((at, name) => childOf(at, name), element);
}

/** Every element below the nodes, in document order. */
export function* elementsIn(nodes: readonly XmlNode[]): Generator<XmlElement> {
  for (const node of nodes) {
    if (node.kind !== 'element') continue;
    yield node;
    yield* elementsIn(node.children);
  }
}

/** The value of an attribute, named with its prefix; `null` = absent. */
export function attributeOf(element: XmlElement | null, name: string): string | null {
  if (!element) return null;
  for (const match of element.open.matchAll(/\s([^\s=]+)\s*=\s*(?:"([^"]*)"|'([^']*)')/g)) {
    if (match[1] === name) return unescapeXml(match[2] ?? match[3] ?? '');
  }
  return null;
}

/** Character data below the element, unescaped. */
export function textOf(element: XmlElement): string {
  return element.children
    .map((child) => {
      if (child.kind === 'element') return textOf(child);
      if (child.raw.startsWith('<![CDATA[')) return child.raw.slice(9, -3);
      return child.raw.startsWith('<') ? '' : unescapeXml(child.raw);
    })
    .join('');
}

/** A new element; a start tag without children closes itself. */
export function makeElement(name: string, attributes = '', children: XmlNode[] = []): XmlElement {
  const head = attributes === '' ? name : `${name} ${attributes}`;
  return children.length === 0
    ? { kind: 'element', name, open: `<${head}/>`, close: '', children }
    : { kind: 'element', name, open: `<${head}>`, close: `</${name}>`, children };
}

/** A copy with other children that can be changed by itself. */
export function withChildren(element: XmlElement, children: XmlNode[]): XmlElement {
  return { ...element, children };
}

/** A copy of the whole tree below. */
export function copyNode<T extends XmlNode>(node: T): T {
  return node.kind === 'raw' ? node : { ...node, children: node.children.map((child) => copyNode(child)) };
}
