import { lookUpIn } from '../chart/chart-cells';
import { writeCharts } from '../drawing/write-charts';
import { addContentType } from '../package/content-types';
import { PackageDraft } from '../package/package-draft';
import {
  addRelationship,
  draftRelationships,
  OFFICE_RELATIONSHIPS,
  relationshipKind,
  removeRelationship,
} from '../package/relationships';
import { removePartAndItsOwn } from '../package/remove-part';
import { writeZip } from '../package/zip-package';
import { readSheet } from '../sheet/read-sheet';
import { writeSheet } from '../sheet/write-sheet';
import type { SheetState } from '../sheet-state';
import { StyleWriter } from '../styles/write-styles';
import type { WorkbookState } from '../workbook-state';
import { childElements, ensureChild, firstChild, removeChild, setAttribute } from '../xml/xml-query';
import { declareUtf8 } from '../xml/xml-tree';
import { BLANK_SHEET, BLANK_STRINGS, BLANK_STYLES } from './blank-package';
import { findCellChanges } from './cell-changes';
import { settingsText } from './read-settings';
import { SharedStringWriter } from './shared-strings';
import { membersOf, type SheetSource, type WorkbookSource } from './workbook-source';
import { WORKBOOK_ORDER, writeWorkbookPart } from './write-workbook-part';
import { writeSettings } from './write-settings';
import { makeTableIdsUnique, writeTables } from './write-tables';

const SPREADSHEET = 'application/vnd.openxmlformats-officedocument.spreadsheetml';

/** Patches a copy of the opened package into the state. The opened package stays as it is, so saving again works alike. */
export function patchWorkbook(state: WorkbookState, source: WorkbookSource): Uint8Array {
  const draft = new PackageDraft(source.parts);
  const editPart = (path: string | null, kind: string, blank: string) => {
    let found = path;
    return () => {
      if (found === null) {
        found = draft.freePath(`xl/${kind}`, 'xml');
        draft.put(found, blank);
        addContentType(draft, found, `${SPREADSHEET}.${kind}+xml`);
        addRelationship(draft, source.workbookPath, `${OFFICE_RELATIONSHIPS}/${kind}`, found);
      }
      return draft.edit(found).root;
    };
  };
  const styles = new StyleWriter(source.styles, editPart(source.stylesPath, 'styles', BLANK_STYLES));
  const strings = new SharedStringWriter(source.strings, editPart(source.stringsPath, 'sharedStrings', BLANK_STRINGS));

  for (const [id, sheet] of source.sheets) {
    if (state.sheets.some((candidate) => candidate.id === id)) continue;
    removeRelationship(draft, source.workbookPath, sheet.relationshipId);
    removePartAndItsOwn(draft, sheet.path);
  }
  const lookUp = lookUpIn(state.sheets);
  makeTableIdsUnique(state.sheets, source.sheets);
  const relationshipIds = new Map<string, string>();
  for (const sheet of state.sheets) {
    const known = source.sheets.get(sheet.id);
    const opened = known ?? addSheet(draft, sheet, source);
    relationshipIds.set(sheet.id, opened.relationshipId);
    patchSheet(sheet, opened, known === undefined);
  }
  strings.finish();
  const listChanged = writeWorkbookPart(draft, state, source, relationshipIds);
  const changes = findCellChanges(state.sheets, source);
  if (changes.formulas) removeCalcChain(draft, source);
  if (changes.cells && changes.hasFormulas) {
    setAttribute(ensureChild(draft.edit(source.workbookPath).root, 'calcPr', WORKBOOK_ORDER), 'fullCalcOnLoad', true);
  }
  if (listChanged) forgetTitles(draft);
  if (settingsText(state.settings) !== source.settings) writeSettings(draft, state.settings);
  return writeZip(draft.finish());

  function patchSheet(sheet: SheetState, opened: SheetSource, isNew: boolean): void {
    const isActive = sheet.id === state.activeSheetId;
    const wasActive = sheet.id === source.activeSheetId;
    const selected =
      state.activeSheetId === source.activeSheetId || isActive === wasActive ? (isNew && isActive ? true : null) : isActive;
    // Even on a sheet nobody touched: a chart may show cells of another one.
    const drawing = writeCharts(draft, opened.path, sheet.charts, opened.drawing, lookUp);
    if (!sheet.dirty && !isNew && selected === null && drawing === undefined) return;
    const tableParts = sheet.dirty || isNew ? writeTables(draft, sheet, opened) : undefined;
    const target = isNew ? { ...sheet, dirty: true } : sheet;
    const xml = writeSheet(target, opened, { styles, strings, selected, tableParts, drawing });
    if (xml !== opened.xml || isNew) draft.put(opened.path, declareUtf8(xml));
  }
}

/** A new sheet starts from an empty part, as if it had been opened. */
function addSheet(draft: PackageDraft, sheet: SheetState, source: WorkbookSource): SheetSource {
  const path = draft.freePath('xl/worksheets/sheet', 'xml');
  draft.put(path, BLANK_SHEET);
  addContentType(draft, path, `${SPREADSHEET}.worksheet+xml`);
  const relationshipId = addRelationship(draft, source.workbookPath, `${OFFICE_RELATIONSHIPS}/worksheet`, path);
  const { styles, strings } = source;
  const read = readSheet(BLANK_SHEET, sheet.id, sheet.name, { styles, strings, palette: { theme: [], indexed: [] } });
  return {
    path,
    relationshipId,
    name: sheet.name,
    visibility: 'Visible',
    xml: BLANK_SHEET,
    scan: read.scan,
    shared: read.shared,
    columns: new Map(),
    rows: new Map(),
    tables: [],
    drawing: null,
    members: membersOf(read.sheet),
  };
}

/** The order of calculation is Excel's own notebook; a wrong one is an error, a missing one is made again. */
function removeCalcChain(draft: PackageDraft, source: WorkbookSource): void {
  for (const relationship of draftRelationships(draft, source.workbookPath)) {
    if (relationshipKind(relationship) !== 'calcChain') continue;
    removeRelationship(draft, source.workbookPath, relationship.id);
    removePartAndItsOwn(draft, relationship.target);
  }
}

/** The document properties repeat the sheet names; both lists may be left out. */
function forgetTitles(draft: PackageDraft): void {
  const properties = draftRelationships(draft, '').find(
    (relationship) => relationshipKind(relationship) === 'extended-properties',
  );
  if (!properties || !draft.has(properties.target)) return;
  const root = draft.edit(properties.target).root;
  for (const child of childElements(root)) {
    if (child === firstChild(root, 'HeadingPairs') || child === firstChild(root, 'TitlesOfParts')) removeChild(root, child);
  }
}
