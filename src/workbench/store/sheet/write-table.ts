import { rectName } from '../formula/cell-reference';
import { addFuturePrefixes } from '../formula/future-functions';
import { expandTableReferences } from '../formula/table-references';
import type { SheetState, TableColumnState, TableState } from '../sheet-state';
import {
  attribute,
  childElements,
  ensureChild,
  firstChild,
  makeElement,
  numberAttribute,
  placeChild,
  prefixOf,
  removeChild,
  setAttribute,
} from '../xml/xml-query';
import { encodeXstringLine } from '../xml/xml-text';
import type { XmlElement } from '../xml/xml-tree';

const TABLE_ORDER = ['autoFilter', 'sortState', 'tableColumns', 'tableStyleInfo', 'extLst'];
const COLUMN_ORDER = ['calculatedColumnFormula', 'totalsRowFormula', 'xmlColumnPr', 'extLst'];

/** A table part with nothing in it yet. */
export const EMPTY_TABLE =
  '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\r\n<table xmlns="http://schemas.openxmlformats.org/spreadsheetml/2006/main"/>';

/** Changes a table's part into the table; columns keep by their id what the state does not model. */
export function writeTable(root: XmlElement, table: TableState, sheet: SheetState): void {
  setAttribute(root, 'id', table.id);
  const oldName = attribute(root, 'displayName');
  if (attribute(root, 'name') === null || attribute(root, 'name') === oldName || oldName !== table.name)
    setAttribute(root, 'name', table.name);
  setAttribute(root, 'displayName', table.name);
  setAttribute(root, 'ref', rectName(table.rect));
  if (!table.showHeaders) setAttribute(root, 'headerRowCount', 0);
  else if (numberAttribute(root, 'headerRowCount', 1) === 0) setAttribute(root, 'headerRowCount', null);
  setAttribute(root, 'totalsRowCount', table.showTotals ? 1 : null);
  if (table.showTotals) setAttribute(root, 'totalsRowShown', null);
  else if (attribute(root, 'totalsRowShown') === null) setAttribute(root, 'totalsRowShown', false);
  writeFilter(root, table);
  writeColumns(root, table, sheet);
  writeStyle(root, table);
}

function writeFilter(root: XmlElement, table: TableState): void {
  const old = firstChild(root, 'autoFilter');
  if (!table.showFilterButton || !table.showHeaders) {
    removeChild(root, old);
    return;
  }
  const filter = ensureChild(root, 'autoFilter', TABLE_ORDER);
  const { top, left, bottom, right } = table.rect;
  setAttribute(filter, 'ref', rectName({ top, left, bottom: Math.max(top, bottom - (table.showTotals ? 1 : 0)), right }));
  for (const column of childElements(filter, 'filterColumn')) {
    if (numberAttribute(column, 'colId', 0) >= table.columns.length) removeChild(filter, column);
  }
}

function writeColumns(root: XmlElement, table: TableState, sheet: SheetState): void {
  const prefix = prefixOf(root.name);
  const list = ensureChild(root, 'tableColumns', TABLE_ORDER);
  const old = new Map(childElements(list, 'tableColumn').map((column) => [numberAttribute(column, 'id', 0), column]));
  let free = Math.max(0, ...old.keys(), ...table.columns.map((column) => column.id));
  const used = new Set<number>();
  list.children = table.columns.map((column, index) => {
    let id = column.id;
    if (id <= 0 || used.has(id)) id = free += 1;
    used.add(id);
    const element = old.get(id) ?? makeElement(`${prefix}tableColumn`, { id });
    writeColumn(element, column, index, table, sheet);
    return element;
  });
  setAttribute(list, 'count', table.columns.length);
}

function writeColumn(element: XmlElement, column: TableColumnState, index: number, table: TableState, sheet: SheetState): void {
  setAttribute(element, 'name', encodeXstringLine(column.name));
  setAttribute(element, 'totalsRowLabel', column.totalsLabel === null ? null : encodeXstringLine(column.totalsLabel));
  setAttribute(element, 'totalsRowFunction', column.totalsFunction);
  writeFormula('calculatedColumnFormula', column.calculatedFormula);
  const totals = sheet.cells.get(table.rect.bottom, table.rect.left + index)?.formula ?? null;
  if (column.totalsFunction !== 'custom') removeChild(element, firstChild(element, 'totalsRowFormula'));
  else if (table.showTotals && totals !== null) writeFormula('totalsRowFormula', totals.replace(/^=/, ''));

  function writeFormula(name: string, formula: string | null): void {
    const old = firstChild(element, name);
    if (formula === null) {
      removeChild(element, old);
      return;
    }
    const text = addFuturePrefixes(expandTableReferences(formula, table.name));
    if (old && old.children.length === 1 && old.children[0] === text) return;
    placeChild(element, makeElement(prefixOf(element.name) + name, {}, [text]), COLUMN_ORDER);
  }
}

function writeStyle(root: XmlElement, table: TableState): void {
  const { style, highlightFirstColumn, highlightLastColumn, showBandedRows, showBandedColumns } = table;
  const old = firstChild(root, 'tableStyleInfo');
  const saysNothing = style === '' && !highlightFirstColumn && !highlightLastColumn && !showBandedRows && !showBandedColumns;
  if (!old && saysNothing) return;
  const element = ensureChild(root, 'tableStyleInfo', TABLE_ORDER);
  setAttribute(element, 'name', style === '' ? null : style);
  setAttribute(element, 'showFirstColumn', highlightFirstColumn);
  setAttribute(element, 'showLastColumn', highlightLastColumn);
  setAttribute(element, 'showRowStripes', showBandedRows);
  setAttribute(element, 'showColumnStripes', showBandedColumns);
}

/**
 * A header cell and its table column must say the same, or Excel repairs the file. A header the user typed gives the column
 * its name; a number becomes text, and an empty or repeated header gets the column's name, as in Excel.
 */
export function alignTableHeaders(sheet: SheetState, table: TableState, isNew: boolean): void {
  if (!table.showHeaders) return;
  const taken = new Set<string>();
  table.columns.forEach((column, index) => {
    const row = table.rect.top;
    const place = table.rect.left + index;
    const cell = sheet.cells.get(row, place);
    const isAsLoaded =
      !isNew && cell?.origin !== undefined && cell.value === cell.origin.value && cell.formula === cell.origin.formula;
    const text = cell?.value === null || cell === null ? '' : String(cell.value);
    if (!(isAsLoaded && typeof cell.value === 'string')) {
      let name = text !== '' && !taken.has(text.toLowerCase()) ? text : column.name;
      for (let number = 2; name === '' || taken.has(name.toLowerCase()); number += 1) name = `${column.name || 'Kolom'}${number}`;
      if (column.name !== name) column.name = name;
      const target = sheet.cells.cellAt(row, place);
      if (target.value !== name) target.value = name;
      if (target.formula !== null) target.formula = null;
      if (target.isError) target.isError = false;
    }
    taken.add(column.name.toLowerCase());
  });
}
