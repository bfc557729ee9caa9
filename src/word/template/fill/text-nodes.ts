import type { XmlElement, XmlNode } from '../xml/xml-nodes';
import { makeElement } from '../xml/xml-query';
import { escapeXml } from '../xml/xml-text';

/** Text as children of a run: line feeds become line breaks, tabs tabs. */
export function textNodes(text: string): XmlElement[] {
  return text
    .replace(/\r\n?/g, '\n')
    .split(/([\n\t])/)
    .filter((part) => part !== '')
    .map((part) => {
      if (part === '\n') return makeElement('w:br');
      if (part === '\t') return makeElement('w:tab');
      return makeElement('w:t', 'xml:space="preserve"', [{ kind: 'raw', raw: escapeXml(part) }]);
    });
}

/** A run of that text. */
export function textRun(text: string, properties: XmlElement | null): XmlElement {
  const children: XmlNode[] = textNodes(text);
  return makeElement('w:r', '', properties === null ? children : [properties, ...children]);
}
