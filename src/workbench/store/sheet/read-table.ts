import { parseRect } from '../formula/cell-reference';
import { removeFuturePrefixes } from '../formula/future-functions';
import type { TableState } from '../sheet-state';
import { attribute, booleanAttribute, childElements, firstChild, numberAttribute, textOf } from '../xml/xml-query';
import { decodeXstring } from '../xml/xml-text';
import type { XmlElement } from '../xml/xml-tree';

/** @returns `null` when the part does not say which cells the table covers */
export function readTable(root: XmlElement): TableState | null {
  const rect = parseRect(attribute(root, 'ref') ?? '');
  if (!rect) return null;
  const style = firstChild(root, 'tableStyleInfo');
  return {
    id: numberAttribute(root, 'id', 0),
    name: decodeXstring(attribute(root, 'displayName') ?? attribute(root, 'name') ?? ''),
    rect,
    showHeaders: numberAttribute(root, 'headerRowCount', 1) > 0,
    // `totalsRowShown` only says that there once was one.
    showTotals: numberAttribute(root, 'totalsRowCount', 0) > 0,
    showFilterButton: firstChild(root, 'autoFilter') !== null,
    style: attribute(style, 'name') ?? '',
    showBandedRows: booleanAttribute(style, 'showRowStripes', false),
    showBandedColumns: booleanAttribute(style, 'showColumnStripes', false),
    highlightFirstColumn: booleanAttribute(style, 'showFirstColumn', false),
    highlightLastColumn: booleanAttribute(style, 'showLastColumn', false),
    columns: childElements(firstChild(root, 'tableColumns'), 'tableColumn').map((column) => {
      const calculated = firstChild(column, 'calculatedColumnFormula');
      const totals = attribute(column, 'totalsRowFunction');
      const label = attribute(column, 'totalsRowLabel');
      return {
        id: numberAttribute(column, 'id', 0),
        name: decodeXstring(attribute(column, 'name') ?? ''),
        calculatedFormula: calculated ? removeFuturePrefixes(textOf(calculated)) : null,
        totalsFunction: totals === 'none' ? null : totals,
        totalsLabel: label === null ? null : decodeXstring(label),
      };
    }),
  };
}
