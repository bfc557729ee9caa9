import { childElements, makeElement, prefixOf, removeChild } from '../xml/xml-query';
import type { PackageDraft } from './package-draft';
import { parsePart } from './package-draft';
import type { Parts } from './zip-package';

export const CONTENT_TYPES = '[Content_Types].xml';

/** The content type of a part; `null` when the package does not say. */
export function contentType(parts: Parts, path: string): string | null {
  if (!parts.has(CONTENT_TYPES)) return null;
  const entries = childElements(parsePart(parts, CONTENT_TYPES).root);
  const name = `/${path}`.toLowerCase();
  const override = entries.find((entry) => entry.attributes.get('PartName')?.toLowerCase() === name);
  const extension = path.slice(path.lastIndexOf('.') + 1).toLowerCase();
  const fallback = entries.find((entry) => entry.attributes.get('Extension')?.toLowerCase() === extension);
  return (override ?? fallback)?.attributes.get('ContentType') ?? null;
}

export function addContentType(draft: PackageDraft, path: string, type: string): void {
  const root = draft.edit(CONTENT_TYPES).root;
  root.children.push(makeElement(`${prefixOf(root.name)}Override`, { PartName: `/${path}`, ContentType: type }));
}

export function removeContentType(draft: PackageDraft, path: string): void {
  const name = `/${path}`.toLowerCase();
  const listed = childElements(draft.look(CONTENT_TYPES).root).some((entry) => isFor(entry.attributes.get('PartName')));
  if (!listed) return;
  const root = draft.edit(CONTENT_TYPES).root;
  for (const entry of childElements(root)) if (isFor(entry.attributes.get('PartName'))) removeChild(root, entry);

  function isFor(partName: string | undefined): boolean {
    return partName?.toLowerCase() === name;
  }
}
