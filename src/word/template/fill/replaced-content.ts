import type { XmlElement, XmlNode } from '../xml/xml-nodes';
import { childOf, copyNode, elementsIn } from '../xml/xml-query';

/** What a value may take the place of without a loss: text and its formatting. Anything else is the user's work. */
const TEXT_ONLY =
  /^w:(p|pPr|r|rPr|t|tab|br|cr|noBreakHyphen|softHyphen|proofErr|lastRenderedPageBreak|smartTag|smartTagPr|bookmarkStart|bookmarkEnd|del|ins|delText)$/;
const PROPERTIES = new Set(['w:pPr', 'w:rPr', 'w:sdtPr', 'w:tcPr']);

/** `true` where the nodes hold nothing but text: no picture, field, note or table would be lost. */
export function isTextOnly(nodes: readonly XmlNode[]): boolean {
  return nodes.every(
    (node) => node.kind === 'raw' || PROPERTIES.has(node.name) || (TEXT_ONLY.test(node.name) && isTextOnly(node.children)),
  );
}

/** A copy of the formatting of the first run among the nodes; `null` = there is none. */
export function firstRunProperties(nodes: readonly XmlNode[]): XmlElement | null {
  for (const element of elementsIn(nodes)) {
    if (element.name !== 'w:r') continue;
    const properties = childOf(element, 'w:rPr');
    return properties === null ? null : copyNode(properties);
  }
  return null;
}
