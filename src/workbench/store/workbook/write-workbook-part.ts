import type { PackageDraft } from '../package/package-draft';
import type { SheetState } from '../sheet-state';
import type { WorkbookState } from '../workbook-state';
import {
  attribute,
  childElements,
  ensureChild,
  firstChild,
  makeElement,
  numberAttribute,
  placeChild,
  prefixOf,
  relationshipId,
  removeChild,
  setAttribute,
} from '../xml/xml-query';
import type { XmlElement } from '../xml/xml-tree';
import type { WorkbookSource } from './workbook-source';
import { writeNames } from './write-names';

/** Children of `workbook` in the order of CT_Workbook. */
export const WORKBOOK_ORDER = (
  'fileVersion fileSharing workbookPr workbookProtection bookViews sheets functionGroups externalReferences definedNames calcPr oleSize ' +
  'customWorkbookViews pivotCaches smartTagPr smartTagTypes webPublishing fileRecoveryPr webPublishObjects extLst'
).split(' ');

/**
 * Brings the list of sheets, names, active sheet and calculation mode into the workbook part; leaves the part alone when
 * none of them changed.
 * @param relationshipIds of each worksheet by its state id
 * @returns whether the list of sheets or names changed
 */
export function writeWorkbookPart(
  draft: PackageDraft,
  state: WorkbookState,
  source: WorkbookSource,
  relationshipIds: ReadonlyMap<string, string>,
): boolean {
  const order = tabOrder(state, source, relationshipIds);
  const sheetsChanged =
    order.join(' ') !== source.order.join(' ') ||
    state.sheets.some(
      (sheet) => source.sheets.get(sheet.id)?.name !== sheet.name || source.sheets.get(sheet.id)?.visibility !== sheet.visibility,
    );
  const namesChanged =
    JSON.stringify(state.names) !== JSON.stringify(source.names) ||
    sheetsChanged ||
    state.sheets.some((sheet) => printChanged(sheet, source));
  const activeChanged = state.activeSheetId !== source.activeSheetId || sheetsChanged;
  const modeChanged = state.calculationMode !== source.calculationMode;
  if (!namesChanged && !activeChanged && !modeChanged) return false;

  const workbook = draft.edit(source.workbookPath).root;
  const sheetOf = new Map(state.sheets.map((sheet) => [relationshipIds.get(sheet.id) ?? '', sheet]));
  const sheetAt = new Map(
    order.flatMap((id, position) => (sheetOf.has(id) ? [[position, sheetOf.get(id) as SheetState] as const] : [])),
  );
  if (sheetsChanged) writeSheets(workbook, order, sheetOf);
  if (namesChanged) {
    const positions = new Map(source.order.map((id, position) => [position, order.includes(id) ? order.indexOf(id) : null]));
    const names = writeNames(workbook, source, state.names, positions, sheetAt);
    if (names) placeChild(workbook, names, WORKBOOK_ORDER);
    else removeChild(workbook, firstChild(workbook, 'definedNames'));
  }
  if (activeChanged) {
    const view = ensureChild(ensureChild(workbook, 'bookViews', WORKBOOK_ORDER), 'workbookView', []);
    const active = [...sheetAt].find(([, sheet]) => sheet.id === state.activeSheetId)?.[0] ?? 0;
    setAttribute(view, 'activeTab', active === 0 ? null : active);
    if (numberAttribute(view, 'firstSheet', 0) >= order.length) setAttribute(view, 'firstSheet', null);
  }
  if (modeChanged) {
    const mode = { Automatic: null, AutomaticExceptTables: 'autoNoTable', Manual: 'manual' }[state.calculationMode];
    setAttribute(ensureChild(workbook, 'calcPr', WORKBOOK_ORDER), 'calcMode', mode);
  }
  return namesChanged;
}

/** Relationship ids in tab order; sheets the state does not know (chart sheets) stay behind the sheet they stood behind. */
function tabOrder(state: WorkbookState, source: WorkbookSource, relationshipIds: ReadonlyMap<string, string>): string[] {
  const worksheets = new Set([...source.sheets.values()].map((sheet) => sheet.relationshipId));
  const order = state.sheets.map((sheet) => relationshipIds.get(sheet.id) ?? '');
  source.order.forEach((id, position) => {
    if (worksheets.has(id)) return;
    const before = source.order
      .slice(0, position)
      .reverse()
      .find((candidate) => order.includes(candidate));
    order.splice(before === undefined ? 0 : order.indexOf(before) + 1, 0, id);
  });
  return order;
}

function writeSheets(workbook: XmlElement, order: readonly string[], sheetOf: ReadonlyMap<string, SheetState>): void {
  const list = ensureChild(workbook, 'sheets', WORKBOOK_ORDER);
  const old = childElements(list, 'sheet');
  let lastId = Math.max(0, ...old.map((element) => numberAttribute(element, 'sheetId', 0)));
  list.children = order.map((id) => {
    const known = old.find((element) => relationshipId(element) === id);
    const element = known ?? makeElement(`${prefixOf(workbook.name)}sheet`, { name: '', sheetId: (lastId += 1) });
    const sheet = sheetOf.get(id);
    if (!known) setAttribute(element, relationshipAttribute(workbook, element), id);
    if (!sheet) return element;
    setAttribute(element, 'name', sheet.name);
    const visibility = { Visible: null, Hidden: 'hidden', VeryHidden: 'veryHidden' }[sheet.visibility];
    if ((attribute(element, 'state') ?? 'visible') !== (visibility ?? 'visible')) setAttribute(element, 'state', visibility);
    return element;
  });
}

const OFFICE = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships';

function relationshipAttribute(workbook: XmlElement, element: XmlElement): string {
  const bound = [...workbook.attributes].find(([name, value]) => name.startsWith('xmlns:') && value === OFFICE);
  if (!bound) setAttribute(element, 'xmlns:r', OFFICE);
  return `${bound ? bound[0].slice('xmlns:'.length) : 'r'}:id`;
}

function printChanged(sheet: SheetState, source: WorkbookSource): boolean {
  const opened = source.sheets.get(sheet.id);
  const printOf = ({ printArea, titleRows, titleColumns }: SheetState['pageLayout']): string =>
    JSON.stringify([printArea, titleRows, titleColumns]);
  return !opened || printOf(JSON.parse(opened.members.pageLayout) as SheetState['pageLayout']) !== printOf(sheet.pageLayout);
}
