import { childElements, makeElement, prefixOf, removeChild } from '../xml/xml-query';
import type { XmlElement } from '../xml/xml-tree';
import type { PackageDraft } from './package-draft';
import { parsePart } from './package-draft';
import { relationshipsPath, relativeTarget, resolveTarget } from './part-paths';
import type { Parts } from './zip-package';

export interface Relationship {
  id: string;
  /** The whole URI. */
  type: string;
  /** The part, or the address as written when external. */
  target: string;
  external: boolean;
}

const NAMESPACE = 'http://schemas.openxmlformats.org/package/2006/relationships';
export const OFFICE_RELATIONSHIPS = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships';

/** The relationships of a part (`''` = of the package); none when it has no such part. */
export function readRelationships(parts: Parts, source: string): Relationship[] {
  const path = relationshipsPath(source);
  if (!parts.has(path)) return [];
  return relationshipsIn(parsePart(parts, path).root, source, parts);
}

/** As `readRelationships`, of a package that is being changed. */
export function draftRelationships(draft: PackageDraft, source: string): Relationship[] {
  const path = relationshipsPath(source);
  return draft.has(path) ? relationshipsIn(draft.look(path).root, source, draft.parts) : [];
}

function relationshipsIn(root: XmlElement, source: string, parts: Parts): Relationship[] {
  return childElements(root, 'Relationship').map((element) => {
    const external = element.attributes.get('TargetMode') === 'External';
    const target = element.attributes.get('Target') ?? '';
    return {
      id: element.attributes.get('Id') ?? '',
      type: element.attributes.get('Type') ?? '',
      target: external ? target : existingPart(parts, resolveTarget(source, target)),
      external,
    };
  });
}

/** Part names match whatever their case (OPC, 6.2.2.3); some writers rely on it. */
function existingPart(parts: Parts, path: string): string {
  if (parts.has(path)) return path;
  let decoded = path;
  if (path.includes('%')) {
    try {
      decoded = decodeURIComponent(path);
    } catch {
      decoded = path; // no percent encoding after all: the name is meant as it stands
    }
  }
  const wanted = decoded.toLowerCase();
  for (const name of parts.keys()) if (name.toLowerCase() === wanted) return name;
  return path;
}

/** The last step of a relationship type: `worksheet`, `table`, …, the same in every dialect. */
export function relationshipKind(relationship: Relationship): string {
  return relationship.type.slice(relationship.type.lastIndexOf('/') + 1);
}

/** Relates `source` to a part and gives the new id. */
export function addRelationship(draft: PackageDraft, source: string, type: string, part: string): string {
  const path = relationshipsPath(source);
  if (!draft.has(path)) {
    draft.put(path, `<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\r\n<Relationships xmlns="${NAMESPACE}"/>`);
  }
  const root = draft.edit(path).root;
  const taken = new Set(childElements(root).map((element) => element.attributes.get('Id')));
  let number = taken.size + 1;
  while (taken.has(`rId${number}`)) number += 1;
  const id = `rId${number}`;
  const name = `${prefixOf(root.name)}Relationship`;
  root.children.push(makeElement(name, { Id: id, Type: type, Target: relativeTarget(source, part) }));
  return id;
}

export function removeRelationship(draft: PackageDraft, source: string, id: string): void {
  const root = draft.edit(relationshipsPath(source)).root;
  for (const element of childElements(root)) if (element.attributes.get('Id') === id) removeChild(root, element);
}
