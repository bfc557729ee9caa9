import { CellGrid } from '../cell-grid';
import { parseRect } from '../formula/cell-reference';
import { createSheet } from '../new-sheet';
import type { ColumnState, RowState, SheetState } from '../sheet-state';
import { resolveColor, type Palette } from '../styles/color';
import type { StyleBook } from '../styles/read-styles';
import type { SharedStrings } from '../workbook/shared-strings';
import { attribute, booleanAttribute, childElements, firstChild, numberAttribute, readBoolean } from '../xml/xml-query';
import { parseXml, type XmlElement } from '../xml/xml-tree';
import { cellReader, type SharedFormulas } from './read-cells';
import { readPageLayout } from './read-page-layout';
import { readProtection } from './protection';
import { readValidations } from './read-validations';
import { scanSheet, type SheetScan } from './scan-sheet';

/** What a sheet's part is read with. */
export interface SheetReadContext {
  styles: StyleBook;
  strings: SharedStrings;
  palette: Palette;
}

export interface ReadSheet {
  sheet: SheetState;
  scan: SheetScan;
  shared: SharedFormulas;
}

/** More columns than this of one range are left to the file: a style for all 16,384 columns says nothing of any one. */
const MAX_COLUMNS_OF_A_RANGE = 1024;

/** Reads a worksheet part; tables and names come later. */
export function readSheet(xml: string, id: string, name: string, context: SheetReadContext): ReadSheet {
  const { styles, strings, palette } = context;
  const sheet = createSheet(id, name, styles.normal);
  const shared: SharedFormulas = new Map();
  sheet.cells = new CellGrid(styles.normal);
  const scan = scanSheet(xml, cellReader(sheet.cells, styles, strings, shared));
  const find = (element: string): XmlElement | null => {
    const span = scan.elements.find((candidate) => candidate.name === element);
    return span ? parseXml(xml.slice(span.start, span.end)).root : null;
  };
  const format = find('sheetFormatPr');
  sheet.defaultRowHeight = numberAttribute(format, 'defaultRowHeight', 15);
  sheet.defaultColumnWidth = numberAttribute(format, 'defaultColWidth', numberAttribute(format, 'baseColWidth', 8) + 0.43);
  sheet.tabColor = resolveColor(firstChild(find('sheetPr'), 'tabColor'), palette);
  sheet.columns = readColumns(find('cols'), styles);
  for (const row of scan.rows) {
    const state = readRow(row.attributes, styles);
    if (state) sheet.rows.set(row.row, state);
  }
  sheet.merges = childElements(find('mergeCells'), 'mergeCell').flatMap(
    (merge) => parseRect(attribute(merge, 'ref') ?? '') ?? [],
  );
  sheet.pageLayout = readPageLayout(find);
  sheet.validations = readValidations(find('dataValidations'));
  sheet.protection = readProtection(find('sheetProtection'));
  readView(firstChild(find('sheetViews'), 'sheetView'), sheet);
  sheet.dirty = false;
  return { sheet, scan, shared };
}

function readColumns(cols: XmlElement | null, styles: StyleBook): Map<number, ColumnState> {
  const columns = new Map<number, ColumnState>();
  for (const col of childElements(cols, 'col')) {
    const first = numberAttribute(col, 'min', 1) - 1;
    const last = Math.min(numberAttribute(col, 'max', first + 1) - 1, first + MAX_COLUMNS_OF_A_RANGE - 1);
    for (let column = first; column <= last; column += 1) {
      const index = numberAttribute(col, 'style', null);
      columns.set(column, {
        width: numberAttribute(col, 'width', null),
        hidden: booleanAttribute(col, 'hidden', false),
        style: index === null ? null : (styles.styles[index] ?? null),
      });
    }
  }
  return columns;
}

/** @returns `null` for a row that says nothing of itself */
function readRow(attributes: Record<string, string>, styles: StyleBook): RowState | null {
  const isCustom = readBoolean(attributes['customHeight'] ?? null, false);
  const height = isCustom && attributes['ht'] !== undefined ? Number(attributes['ht']) : null;
  const hidden = readBoolean(attributes['hidden'] ?? null, false);
  const hasStyle = readBoolean(attributes['customFormat'] ?? null, false) && attributes['s'] !== undefined;
  const style = hasStyle ? (styles.styles[Number(attributes['s'])] ?? null) : null;
  return height === null && !hidden && style === null ? null : { height, hidden, style };
}

function readView(view: XmlElement | null, sheet: SheetState): void {
  sheet.showGridlines = booleanAttribute(view, 'showGridLines', true);
  sheet.showHeadings = booleanAttribute(view, 'showRowColHeaders', true);
  const pane = firstChild(view, 'pane');
  if (/^frozen/.test(attribute(pane, 'state') ?? '')) {
    sheet.freeze = { rows: numberAttribute(pane, 'ySplit', 0), columns: numberAttribute(pane, 'xSplit', 0) };
  }
  const active = attribute(pane, 'activePane') ?? 'topLeft';
  const selections = childElements(view, 'selection');
  const selection =
    selections.find((candidate) => (attribute(candidate, 'pane') ?? 'topLeft') === active) ?? selections[0] ?? null;
  const first = (attribute(selection, 'sqref') ?? attribute(selection, 'activeCell') ?? 'A1').split(' ')[0] ?? 'A1';
  sheet.selection = parseRect(first) ?? sheet.selection;
}
