import type { XmlElement, XmlNode } from './xml-tree';

/** The name without its prefix. */
export function localName(name: string): string {
  return name.slice(name.indexOf(':') + 1);
}

/** The prefix with its colon, `''` = none. */
export function prefixOf(name: string): string {
  return name.slice(0, name.indexOf(':') + 1);
}

function isElement(node: XmlNode): node is XmlElement {
  return typeof node !== 'string' && 'name' in node;
}

/** Child elements, of one local name when given. */
export function childElements(element: XmlElement | null, name?: string): XmlElement[] {
  return (element?.children ?? []).filter(isElement).filter((child) => name === undefined || localName(child.name) === name);
}

export function firstChild(element: XmlElement | null, name: string): XmlElement | null {
  return childElements(element, name)[0] ?? null;
}

/** The child behind a path of local names. */
export function descend(element: XmlElement | null, ...path: string[]): XmlElement | null {
  return path.reduce<XmlElement | null>((at, name) => firstChild(at, name), element);
}

/** All character data below the element. */
export function textOf(element: XmlElement | null): string {
  if (!element) return '';
  return element.children.map((child) => (typeof child === 'string' ? child : isElement(child) ? textOf(child) : '')).join('');
}

/** The value of an attribute without prefix. */
export function attribute(element: XmlElement | null, name: string): string | null {
  return element?.attributes.get(name) ?? null;
}

/** An xsd:boolean: `1`, `true`, `on` against `0`, `false`, `off`; absent = `fallback`. */
export function booleanAttribute(element: XmlElement | null, name: string, fallback: boolean): boolean {
  return readBoolean(attribute(element, name), fallback);
}

export function readBoolean(text: string | null, fallback: boolean): boolean {
  if (text === null) return fallback;
  return text === '1' || text === 'true' || text === 'on';
}

/** A number; absent or unreadable = `fallback`. */
export function numberAttribute<T extends number | null>(element: XmlElement | null, name: string, fallback: T): number | T {
  const text = attribute(element, name);
  if (text === null || text.trim() === '') return fallback;
  const value = Number(text);
  return Number.isFinite(value) ? value : fallback;
}

/** `r:id`, whatever the prefix. */
export function relationshipId(element: XmlElement | null): string | null {
  for (const [name, value] of element?.attributes ?? []) if (name.endsWith(':id') && !name.startsWith('xmlns:')) return value;
  return null;
}

/** Sets the attribute, or removes it where the value is `null`. */
export function setAttribute(element: XmlElement, name: string, value: string | number | boolean | null): void {
  if (value === null) element.attributes.delete(name);
  else element.attributes.set(name, typeof value === 'boolean' ? (value ? '1' : '0') : String(value));
}

export function makeElement(
  name: string,
  attributes: Record<string, string | number> = {},
  children: XmlNode[] = [],
): XmlElement {
  return { name, attributes: new Map(Object.entries(attributes).map(([key, value]) => [key, String(value)])), children };
}

export function removeChild(parent: XmlElement, child: XmlNode | null): void {
  parent.children = parent.children.filter((node) => node !== child);
}

/** Puts a child in its place among its siblings: `order` lists the local names as the schema has them. Replaces one of the same name. */
export function placeChild(parent: XmlElement, child: XmlElement, order: readonly string[]): void {
  const name = localName(child.name);
  const at = parent.children.findIndex((node) => isElement(node) && localName(node.name) === name);
  if (at >= 0) {
    parent.children[at] = child;
    return;
  }
  const rank = order.indexOf(name);
  const before = parent.children.findIndex((node) => isElement(node) && order.indexOf(localName(node.name)) > rank);
  if (before < 0) parent.children.push(child);
  else parent.children.splice(before, 0, child);
}

/** The child of that name, made in its place where it is absent. */
export function ensureChild(parent: XmlElement, name: string, order: readonly string[]): XmlElement {
  const found = firstChild(parent, name);
  if (found) return found;
  const made = makeElement(prefixOf(parent.name) + name);
  placeChild(parent, made, order);
  return made;
}
