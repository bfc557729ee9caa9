import type { XmlNode } from '../xml/xml-nodes';
import { attributeOf, elementsIn, isElement } from '../xml/xml-query';
import { escapeXml } from '../xml/xml-text';

export interface Relationship {
  readonly id: string;
  /** Last step of the type's address, the same in the transitional and the strict dialect. */
  readonly kind: string;
  readonly path: string;
}

const IMAGE = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships/image';
const EMPTY =
  '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n<Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships"></Relationships>';

/** Where the relationships of a part stand; `''` = of the package. */
export function relationshipsPath(source: string): string {
  const slash = source.lastIndexOf('/') + 1;
  return `${source.slice(0, slash)}_rels/${source.slice(slash)}.rels`;
}

/** The relationships of `source` to other parts of the file. */
export function readRelationships(nodes: readonly XmlNode[], source: string): Relationship[] {
  return [...elementsIn(nodes)]
    .filter((element) => attributeOf(element, 'TargetMode') !== 'External')
    .map((element) => {
      const type = attributeOf(element, 'Type') ?? '';
      return {
        id: attributeOf(element, 'Id') ?? '',
        kind: type.slice(type.lastIndexOf('/') + 1),
        path: resolveTarget(source, attributeOf(element, 'Target') ?? ''),
      };
    });
}

/** The text of a part of relationships, without any. */
export function noRelationships(): string {
  return EMPTY;
}

/** Adds a relationship to a picture, given by its path, and returns its new id. */
export function relatePicture(nodes: readonly XmlNode[], picture: string): string {
  const root = nodes.find((node) => isElement(node));
  const taken = new Set([...elementsIn(nodes)].map((element) => attributeOf(element, 'Id')));
  let number = taken.size;
  while (taken.has(`rIdLakip${number}`)) number += 1;
  const id = `rIdLakip${number}`;
  if (root?.kind === 'element') {
    const prefix = root.name.slice(0, root.name.indexOf(':') + 1);
    root.children.push({
      kind: 'raw',
      raw: `<${prefix}Relationship Id="${id}" Type="${IMAGE}" Target="/${escapeXml(picture)}"/>`,
    });
  }
  return id;
}

/** The part a relationship's target names, seen from its source part. */
function resolveTarget(source: string, target: string): string {
  const path = target.startsWith('/') ? target : `${source.slice(0, source.lastIndexOf('/') + 1)}${target}`;
  const steps: string[] = [];
  for (const step of path.split('/')) {
    if (step === '..') steps.pop();
    else if (step !== '' && step !== '.') steps.push(step);
  }
  return steps.join('/');
}
