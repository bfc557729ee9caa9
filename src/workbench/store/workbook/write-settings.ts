import { addContentType } from '../package/content-types';
import type { PackageDraft } from '../package/package-draft';
import { addRelationship, draftRelationships, relationshipKind } from '../package/relationships';
import { childElements, ensureChild, makeElement, prefixOf } from '../xml/xml-query';
import { ADD_IN_ID, findSettingsPart } from './read-settings';

const WE = 'http://schemas.microsoft.com/office/webextensions/webextension/2010/11';
const WETP = 'http://schemas.microsoft.com/office/webextensions/taskpanes/2010/11';
const R = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships';
const PANES_RELATIONSHIP = 'http://schemas.microsoft.com/office/2011/relationships/webextensiontaskpanes';
const EXTENSION_RELATIONSHIP = 'http://schemas.microsoft.com/office/2011/relationships/webextension';
const PANES_TYPE = 'application/vnd.ms-office.webextensiontaskpanes+xml';
const EXTENSION_TYPE = 'application/vnd.ms-office.webextension+xml';
const DECLARATION = '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\r\n';
const EXTENSION_ORDER = ['reference', 'alternateReferences', 'properties', 'bindings', 'snapshot', 'extLst'];

/** Writes the add-in's settings into its own web extension, which is made where the workbook has none; others stay. */
export function writeSettings(draft: PackageDraft, settings: ReadonlyMap<string, unknown>): void {
  const path = findSettingsPart(draft.parts) ?? addExtension(draft);
  const root = draft.edit(path).root;
  const properties = ensureChild(root, 'properties', EXTENSION_ORDER);
  properties.children = [...settings].map(([name, value]) =>
    makeElement(`${prefixOf(root.name)}property`, { name, value: JSON.stringify(value) ?? 'null' }),
  );
}

function addExtension(draft: PackageDraft): string {
  const path = draft.freePath('xl/webextensions/webextension', 'xml');
  draft.put(
    path,
    `${DECLARATION}<we:webextension xmlns:we="${WE}" id="{${ADD_IN_ID.toUpperCase()}}"><we:reference id="${ADD_IN_ID}" version="1.0.0.0" store="developer" storeType="Registry"/><we:alternateReferences/><we:properties/><we:bindings/><we:snapshot xmlns:r="${R}"/></we:webextension>`,
  );
  addContentType(draft, path, EXTENSION_TYPE);
  const panes = panesPart(draft);
  const id = addRelationship(draft, panes, EXTENSION_RELATIONSHIP, path);
  const root = draft.edit(panes).root;
  const prefix = prefixOf(root.name);
  const reference = makeElement(`${prefix}webextensionref`, { 'xmlns:r': R, 'r:id': id });
  // Not shown on opening: whether the pane stands open is for the user to say.
  root.children.push(
    makeElement(`${prefix}taskpane`, { dockstate: 'right', visibility: 0, width: 350, row: childElements(root).length }, [
      reference,
    ]),
  );
  return path;
}

function panesPart(draft: PackageDraft): string {
  const known = draftRelationships(draft, '').find((relationship) => relationshipKind(relationship) === 'webextensiontaskpanes');
  if (known && draft.has(known.target)) return known.target;
  const path = draft.has('xl/webextensions/taskpanes.xml')
    ? draft.freePath('xl/webextensions/taskpanes', 'xml')
    : 'xl/webextensions/taskpanes.xml';
  draft.put(path, `${DECLARATION}<wetp:taskpanes xmlns:wetp="${WETP}"/>`);
  addContentType(draft, path, PANES_TYPE);
  addRelationship(draft, '', PANES_RELATIONSHIP, path);
  return path;
}
