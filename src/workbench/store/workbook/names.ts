import { parseRect } from '../formula/cell-reference';
import type { SheetState } from '../sheet-state';
import type { NameState } from '../workbook-state';
import { attribute, booleanAttribute, childElements, firstChild, numberAttribute, textOf } from '../xml/xml-query';
import type { XmlElement } from '../xml/xml-tree';
import { removeFuturePrefixes } from '../formula/future-functions';

export const PRINT_AREA = '_xlnm.Print_Area';
export const PRINT_TITLES = '_xlnm.Print_Titles';

/**
 * Reads the defined names. Excel's own (`_xlnm.…`) are not among the result: print area and titles go to the page layout
 * of their sheet, the others stay in the file.
 * @param sheetAt the sheet at a tab position; `null` = no worksheet
 */
export function readNames(workbook: XmlElement, sheetAt: (position: number) => SheetState | null): NameState[] {
  const names: NameState[] = [];
  for (const element of childElements(firstChild(workbook, 'definedNames'), 'definedName')) {
    const name = attribute(element, 'name') ?? '';
    const position = numberAttribute(element, 'localSheetId', null);
    const sheet = position === null ? null : sheetAt(position);
    if (name.toLowerCase().startsWith('_xlnm.')) {
      if (sheet) readPrintName(name.toLowerCase(), textOf(element), sheet);
      continue;
    }
    if (position !== null && !sheet) continue;
    names.push({
      name,
      scope: sheet?.id ?? null,
      formula: `=${removeFuturePrefixes(textOf(element))}`,
      visible: !booleanAttribute(element, 'hidden', false),
      comment: attribute(element, 'comment') ?? '',
    });
  }
  return names;
}

/** An area the layout cannot hold (several areas, a formula) leaves it `null`, and the file as it is. */
function readPrintName(name: string, formula: string, sheet: SheetState): void {
  const areas = formula
    .split(/,(?=(?:[^']*'[^']*')*[^']*$)/)
    .map((area) => area.slice(area.lastIndexOf('!') + 1).replace(/\$/g, ''));
  if (name === PRINT_AREA.toLowerCase()) {
    const [area, ...others] = areas;
    if (area !== undefined && others.length === 0) sheet.pageLayout.printArea = parseRect(area);
  } else if (name === PRINT_TITLES.toLowerCase()) {
    for (const area of areas) {
      const rows = /^(\d+):(\d+)$/.exec(area);
      const columns = /^([A-Z]{1,3}):([A-Z]{1,3})$/.exec(area);
      if (rows) sheet.pageLayout.titleRows = { first: Number(rows[1]) - 1, last: Number(rows[2]) - 1 };
      if (columns) {
        const rect = parseRect(`${columns[1]}1:${columns[2]}1`);
        if (rect) sheet.pageLayout.titleColumns = { first: rect.left, last: rect.right };
      }
    }
  }
}
