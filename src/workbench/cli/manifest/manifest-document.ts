import { DOMParser, onErrorStopParsing, type Document, type Element } from '@xmldom/xmldom';

/** What is wrong: a stable rule name and a sentence for the developer. */
export interface Problem {
  readonly rule: string;
  readonly message: string;
}

/** The document, or the reason why it is no XML at all. */
export function parseManifest(text: string): { document: Document; root: Element } | Problem {
  try {
    const document = new DOMParser({ onError: onErrorStopParsing }).parseFromString(text, 'text/xml');
    const root = document.documentElement;
    if (root === null || root.localName !== 'OfficeApp') return { rule: 'xml', message: 'The root element is not OfficeApp.' };
    return { document, root };
  } catch (error) {
    return { rule: 'xml', message: `Not well-formed: ${error instanceof Error ? error.message : String(error)}` };
  }
}

/** Child elements, in order. */
export function childElements(element: Element): Element[] {
  const found: Element[] = [];
  for (let node = element.firstChild; node !== null; node = node.nextSibling) {
    if (node.nodeType === node.ELEMENT_NODE) found.push(node as Element);
  }
  return found;
}

/** The element itself and everything below it, in document order. */
export function descendants(element: Element): Element[] {
  return [element, ...childElements(element).flatMap(descendants)];
}

export const nameOf = (element: Element): string => element.localName ?? element.tagName;

/** All elements of a local name. */
export const named = (root: Element, name: string): Element[] => descendants(root).filter((element) => nameOf(element) === name);

/** An attribute, `null` when absent or blank. */
export function attribute(element: Element, name: string): string | null {
  const value = element.getAttribute(name)?.trim() ?? '';
  return value === '' ? null : value;
}

export const textOf = (element: Element): string => (element.textContent ?? '').trim();

/** The resource elements (`bt:Image`, `bt:Url`, `bt:String` with an id). */
export const resourcesOf = (root: Element): Element[] =>
  named(root, 'Resources')
    .flatMap(descendants)
    .filter((element) => element.getAttribute('id') !== null);
