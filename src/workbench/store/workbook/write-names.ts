import { columnName, rectName } from '../formula/cell-reference';
import { addFuturePrefixes } from '../formula/future-functions';
import type { SheetState } from '../sheet-state';
import type { NameState } from '../workbook-state';
import {
  attribute,
  childElements,
  firstChild,
  makeElement,
  numberAttribute,
  prefixOf,
  setAttribute,
  textOf,
} from '../xml/xml-query';
import type { XmlElement } from '../xml/xml-tree';
import { PRINT_AREA, PRINT_TITLES } from './names';
import type { WorkbookSource } from './workbook-source';

/** Old tab position → new one, `null` = the sheet is gone. */
export type PositionMap = ReadonlyMap<number, number | null>;

/**
 * The `definedNames` element of the workbook as it should now be.
 * @param sheetAt worksheet at a new tab position
 * @returns `null` when no name is left
 */
export function writeNames(
  workbook: XmlElement,
  source: WorkbookSource,
  names: readonly NameState[],
  positions: PositionMap,
  sheetAt: ReadonlyMap<number, SheetState>,
): XmlElement | null {
  const positionOf = new Map([...sheetAt].map(([position, sheet]) => [sheet.id, position]));
  const wasAt = (element: XmlElement): number | null => numberAttribute(element, 'localSheetId', null);
  const old = childElements(firstChild(workbook, 'definedNames'), 'definedName').filter((element) => {
    const position = wasAt(element);
    return position === null || (positions.get(position) ?? null) !== null;
  });
  const scopeOf = (element: XmlElement): number | null => {
    const position = wasAt(element);
    return position === null ? null : (positions.get(position) ?? null);
  };
  const prefix = prefixOf(workbook.name);
  const result: { element: XmlElement; name: string; scope: number | null }[] = [];
  const keep = (element: XmlElement, scope: number | null): void => {
    setAttribute(element, 'localSheetId', scope);
    result.push({ element, name: attribute(element, 'name') ?? '', scope });
  };
  const match = (name: string, scope: number | null): XmlElement | null =>
    old.find((element) => attribute(element, 'name')?.toLowerCase() === name.toLowerCase() && scopeOf(element) === scope) ?? null;

  for (const element of old) {
    const name = attribute(element, 'name') ?? '';
    const position = scopeOf(element);
    const sheet = position === null ? undefined : sheetAt.get(position);
    if (!name.toLowerCase().startsWith('_xlnm.')) {
      // Names of a chart sheet are in no list of the state.
      if (position !== null && !sheet) keep(element, position);
      continue;
    }
    const isPrint = [PRINT_AREA, PRINT_TITLES].some((known) => known.toLowerCase() === name.toLowerCase());
    if (sheet && isPrint && isPrintChanged(sheet, name)) continue;
    if (sheet) followRename(element, source.sheets.get(sheet.id)?.name ?? sheet.name, sheet.name);
    keep(element, position);
  }
  for (const [position, sheet] of sheetAt) {
    for (const name of [PRINT_AREA, PRINT_TITLES]) {
      const formula = isPrintChanged(sheet, name) ? printFormula(sheet, name) : null;
      if (formula !== null) keep(makeElement(`${prefix}definedName`, { name }, [formula]), position);
    }
  }
  for (const state of names) {
    const scope = state.scope === null ? null : positionOf.get(state.scope);
    if (scope === undefined) continue; // its sheet was deleted
    const before = source.names.find((name) => name.name === state.name && name.scope === state.scope);
    const element = match(state.name, scope) ?? makeElement(`${prefix}definedName`, { name: state.name });
    if (!before || JSON.stringify(before) !== JSON.stringify(state)) {
      setAttribute(element, 'comment', state.comment === '' ? null : state.comment);
      setAttribute(element, 'hidden', state.visible ? null : true);
      if (before?.formula !== state.formula) element.children = [addFuturePrefixes(state.formula.replace(/^=/, ''))];
    }
    keep(element, scope);
  }
  if (result.length === 0) return null;
  // Excel keeps them in this order and is known to complain of some others.
  result.sort((a, b) => compare(a.name.toLowerCase(), b.name.toLowerCase()) || (a.scope ?? -1) - (b.scope ?? -1));
  return makeElement(
    `${prefix}definedNames`,
    {},
    result.map(({ element }) => element),
  );

  function isPrintChanged(sheet: SheetState, name: string): boolean {
    const opened = source.sheets.get(sheet.id);
    if (!opened) return true;
    const before = JSON.parse(opened.members.pageLayout) as SheetState['pageLayout'];
    const parts = (layout: SheetState['pageLayout']): unknown =>
      name.toLowerCase() === PRINT_AREA.toLowerCase() ? layout.printArea : [layout.titleRows, layout.titleColumns];
    if (JSON.stringify(parts(before)) !== JSON.stringify(parts(sheet.pageLayout))) return true;
    return opened.name !== sheet.name && printFormula(sheet, name) !== null;
  }
}

function compare(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0;
}

/** A sheet's name as a formula spells it. */
function quoted(name: string): string {
  return `'${name.replace(/'/g, "''")}'`;
}

/** A name the state does not hold (a filter's range, several print areas) goes along with its sheet's new name. */
function followRename(element: XmlElement, before: string, now: string): void {
  if (before === now) return;
  const areas = textOf(element).split(',');
  const renamed = areas.map((area) => {
    const old = [`${quoted(before)}!`, `${before}!`].find((spelling) => area.startsWith(spelling));
    return old === undefined ? area : `${quoted(now)}!${area.slice(old.length)}`;
  });
  element.children = [renamed.join(',')];
}

function printFormula(sheet: SheetState, name: string): string | null {
  const { printArea, titleRows, titleColumns } = sheet.pageLayout;
  if (name.toLowerCase() === PRINT_AREA.toLowerCase()) {
    return printArea === null ? null : `${quoted(sheet.name)}!${rectName(printArea).replace(/([A-Z]+)(\d+)/g, '$$$1$$$2')}`;
  }
  const areas: string[] = [];
  if (titleColumns) areas.push(`${quoted(sheet.name)}!$${columnName(titleColumns.first)}:$${columnName(titleColumns.last)}`);
  if (titleRows) areas.push(`${quoted(sheet.name)}!$${titleRows.first + 1}:$${titleRows.last + 1}`);
  return areas.length === 0 ? null : areas.join(',');
}
