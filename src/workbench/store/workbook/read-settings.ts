import { relationshipKind, readRelationships, type Relationship } from '../package/relationships';
import { parsePart } from '../package/package-draft';
import type { Parts } from '../package/zip-package';
import { attribute, childElements, firstChild } from '../xml/xml-query';

/** The add-in whose settings the embedded Excel keeps: the id of its manifest. */
export const ADD_IN_ID = '6b0f1d5e-3c52-4d1a-9f57-8a2f0c6e41b7';

/** The part with the add-in's settings; `null` = the workbook has none of ours. */
export function findSettingsPart(parts: Parts): string | null {
  for (const path of webExtensions(parts)) {
    const reference = firstChild(parsePart(parts, path).root, 'reference');
    const id = (attribute(reference, 'id') ?? '').replace(/[{}]/g, '');
    if (id.toLowerCase() === ADD_IN_ID) return path;
  }
  return null;
}

/** `workbook.settings` of the add-in, as Excel keeps them: JSON in the properties of its web extension. */
export function readSettings(parts: Parts): Map<string, unknown> {
  const settings = new Map<string, unknown>();
  const path = findSettingsPart(parts);
  if (path === null) return settings;
  for (const property of childElements(firstChild(parsePart(parts, path).root, 'properties'), 'property')) {
    const name = attribute(property, 'name');
    const value = attribute(property, 'value') ?? '';
    if (name !== null) settings.set(name, parseValue(value));
  }
  return settings;
}

function parseValue(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return text; // written by something else than office.js: the text itself is the value
  }
}

/** Settings as comparable text. */
export function settingsText(settings: Map<string, unknown>): string {
  return JSON.stringify([...settings].sort(([a], [b]) => (a < b ? -1 : 1)));
}

function webExtensions(parts: Parts): string[] {
  const panes = readRelationships(parts, '').filter((relationship) => relationshipKind(relationship) === 'webextensiontaskpanes');
  return panes
    .filter((pane) => parts.has(pane.target))
    .flatMap((pane) => readRelationships(parts, pane.target))
    .filter((relationship: Relationship) => relationshipKind(relationship) === 'webextension' && parts.has(relationship.target))
    .map((relationship) => relationship.target);
}
