import { parseRect, rectName } from '../formula/cell-reference';
import { OFFICE_RELATIONSHIPS } from '../package/relationships';
import type { CellRect, PageLayoutState, SheetState } from '../sheet-state';
import type { ValidationState } from '../validation-state';
import type { StyleWriter } from '../styles/write-styles';
import type { SharedStringWriter } from '../workbook/shared-strings';
import { membersOf, type SheetSource } from '../workbook/workbook-source';
import { attribute, firstChild, makeElement, numberAttribute, placeChild, removeChild, setAttribute } from '../xml/xml-query';
import { parseXml, type XmlElement } from '../xml/xml-tree';
import { writeProtection } from './protection';
import { spliceElements, type Replacements } from './splice-elements';
import { writeColumns } from './write-columns';
import { SHEET_PR_ORDER, writePageLayout } from './write-page-layout';
import { liveSharedFormulas, writeSheetData } from './write-sheet-data';
import { writeValidations } from './write-validations';
import { writeView } from './write-view';

export interface SheetWriteContext {
  styles: StyleWriter;
  strings: SharedStringWriter;
  /** Whether the sheet is the active one; `null` = as it was. */
  selected: boolean | null;
  /** The new `tableParts`; `undefined` = as it was, `null` = none any more. */
  tableParts: XmlElement | null | undefined;
  /** Id of the relationship to the new drawing; `undefined` = as it was, `null` = none any more. */
  drawing: string | null | undefined;
}

/** The text of a sheet's part with what changed since it was opened. */
export function writeSheet(sheet: SheetState, source: SheetSource, context: SheetWriteContext): string {
  const { xml, scan } = source;
  const { prefix } = scan;
  const replacements: Replacements = new Map();
  const find = (name: string): XmlElement | null => {
    const replaced = replacements.get(name);
    if (replaced !== undefined && typeof replaced !== 'string') return replaced;
    const span = scan.elements.find((element) => element.name === name);
    return span ? parseXml(xml.slice(span.start, span.end)).root : null;
  };
  const now = membersOf(sheet);
  const differs = (...names: (keyof typeof now)[]): boolean =>
    sheet.dirty && names.some((name) => now[name] !== source.members[name]);

  if (sheet.dirty) writeContents();
  const view = { display: differs('showGridlines', 'showHeadings'), freeze: differs('freeze'), selection: differs('selection') };
  if (view.display || view.freeze || view.selection || context.selected !== null) {
    replacements.set('sheetViews', writeView(find('sheetViews'), sheet, { ...view, selected: context.selected }, prefix));
  }
  if (context.tableParts !== undefined) replacements.set('tableParts', context.tableParts);
  if (context.drawing !== undefined) {
    const { drawing } = context;
    replacements.set('drawing', drawing === null ? null : makeRelated('drawing', drawing, source));
  }
  return spliceElements(xml, scan, replacements);

  function writeContents(): void {
    const data = writeSheetData(sheet, source, {
      xml,
      prefix,
      styles: context.styles,
      strings: context.strings,
      implicitPlaces: scan.implicitPlaces,
      liveShared: liveSharedFormulas(sheet, source),
      tableAt: (row, column) => sheet.tables.find((table) => contains(table.rect, row, column))?.name ?? null,
    });
    if (data !== null) {
      replacements.set('sheetData', data);
      writeDimension();
    }
    const cols = writeColumns(find('cols'), source.columns, sheet.columns, {
      prefix,
      defaultWidth: sheet.defaultColumnWidth,
      styleIndex: (style, base) => context.styles.indexFor(style, base),
    });
    if (cols !== undefined) replacements.set('cols', cols);
    if (differs('merges')) writeMerges();
    if (differs('tabColor')) writeTabColor();
    if (differs('defaultRowHeight', 'defaultColumnWidth')) writeFormat();
    if (differs('protection')) {
      replacements.set(
        'sheetProtection',
        sheet.protection ? writeProtection(sheet.protection, find('sheetProtection'), prefix) : null,
      );
    }
    if (differs('validations')) {
      const before = JSON.parse(source.members.validations) as ValidationState[];
      replacements.set('dataValidations', writeValidations(before, sheet.validations, find('dataValidations'), prefix));
    }
    if (differs('pageLayout')) {
      writePageLayout(JSON.parse(source.members.pageLayout) as PageLayoutState, sheet.pageLayout, find, prefix, replacements);
    }
  }

  function writeDimension(): void {
    const old = find('dimension');
    const used = usedRect(sheet);
    const said = parseRect(attribute(old, 'ref') ?? '');
    if (!old || !used || (said && contains(said, used.top, used.left) && contains(said, used.bottom, used.right))) return;
    setAttribute(old, 'ref', rectName(used));
    replacements.set('dimension', old);
  }

  function writeMerges(): void {
    const merges = sheet.merges.map((rect) => makeElement(`${prefix}mergeCell`, { ref: rectName(rect) }));
    replacements.set(
      'mergeCells',
      merges.length === 0 ? null : makeElement(`${prefix}mergeCells`, { count: merges.length }, merges),
    );
  }

  function writeTabColor(): void {
    const properties = find('sheetPr') ?? makeElement(`${prefix}sheetPr`);
    if (sheet.tabColor === '') removeChild(properties, firstChild(properties, 'tabColor'));
    else
      placeChild(
        properties,
        makeElement(`${prefix}tabColor`, { rgb: `FF${sheet.tabColor.slice(1).toUpperCase()}` }),
        SHEET_PR_ORDER,
      );
    replacements.set('sheetPr', properties);
  }

  function writeFormat(): void {
    const format = find('sheetFormatPr') ?? makeElement(`${prefix}sheetFormatPr`);
    const before = numberAttribute(format, 'defaultRowHeight', null);
    setAttribute(format, 'defaultRowHeight', sheet.defaultRowHeight);
    if (before !== sheet.defaultRowHeight) setAttribute(format, 'customHeight', true);
    if (now.defaultColumnWidth !== source.members.defaultColumnWidth)
      setAttribute(format, 'defaultColWidth', sheet.defaultColumnWidth);
    replacements.set('sheetFormatPr', format);
  }
}

/** `tableParts` for the relationship ids, in the sheet's own spelling. */
export function makeTableParts(ids: readonly string[], source: SheetSource): XmlElement | null {
  if (ids.length === 0) return null;
  const parts = makeElement(`${source.scan.prefix}tableParts`, { count: ids.length });
  parts.children = ids.map((id) => makeRelated('tablePart', id, source));
  return parts;
}

/** An element of the sheet that names a relationship, in the sheet's own spelling. */
function makeRelated(name: string, id: string, source: SheetSource): XmlElement {
  const bound = Object.entries(source.scan.rootAttributes).find(
    ([attributeName, value]) => attributeName.startsWith('xmlns:') && value === OFFICE_RELATIONSHIPS,
  );
  const relation = bound ? bound[0].slice('xmlns:'.length) : 'r';
  const element = makeElement(`${source.scan.prefix}${name}`, { [`${relation}:id`]: id });
  if (!bound) setAttribute(element, 'xmlns:r', OFFICE_RELATIONSHIPS);
  return element;
}

function contains(rect: CellRect, row: number, column: number): boolean {
  return row >= rect.top && row <= rect.bottom && column >= rect.left && column <= rect.right;
}

function usedRect(sheet: SheetState): CellRect | null {
  const rows = sheet.cells.rowNumbers();
  const top = rows[0];
  const bottom = rows.at(-1);
  if (top === undefined || bottom === undefined) return null;
  const rect = { top, bottom, left: Infinity, right: 0 };
  for (const row of rows) {
    const entries = sheet.cells.rowEntries(row);
    rect.left = Math.min(rect.left, entries[0]?.[0] ?? Infinity);
    rect.right = Math.max(rect.right, entries.at(-1)?.[0] ?? 0);
  }
  return rect;
}
