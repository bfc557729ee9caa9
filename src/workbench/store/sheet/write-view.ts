import { cellName, rectName } from '../formula/cell-reference';
import type { SheetState } from '../sheet-state';
import {
  attribute,
  childElements,
  ensureChild,
  firstChild,
  makeElement,
  placeChild,
  removeChild,
  setAttribute,
} from '../xml/xml-query';
import type { XmlElement } from '../xml/xml-tree';

const VIEW_ORDER = ['pane', 'selection', 'pivotSelection', 'extLst'];

export interface ViewChanges {
  display: boolean;
  freeze: boolean;
  selection: boolean;
  /** Whether the sheet is the active one; `null` = as it was. */
  selected: boolean | null;
}

/** Changes the first view of a sheet. @param old `sheetViews`, `null` = none */
export function writeView(old: XmlElement | null, sheet: SheetState, changes: ViewChanges, prefix: string): XmlElement {
  const views = old ?? makeElement(`${prefix}sheetViews`);
  const view = ensureChild(views, 'sheetView', ['sheetView', 'extLst']);
  if (!view.attributes.has('workbookViewId')) setAttribute(view, 'workbookViewId', 0);
  if (changes.display) {
    setAttribute(view, 'showGridLines', sheet.showGridlines ? null : false);
    setAttribute(view, 'showRowColHeaders', sheet.showHeadings ? null : false);
  }
  // Two selected tabs are a group: whatever is typed in one goes into both.
  if (changes.selected !== null) setAttribute(view, 'tabSelected', changes.selected ? true : null);
  if (changes.freeze) writePane(view, sheet, prefix);
  if (changes.selection || changes.freeze) writeSelection(view, sheet, prefix);
  return views;
}

function writePane(view: XmlElement, sheet: SheetState, prefix: string): void {
  for (const child of [...childElements(view, 'pane'), ...childElements(view, 'selection')]) removeChild(view, child);
  const rows = sheet.freeze?.rows ?? 0;
  const columns = sheet.freeze?.columns ?? 0;
  if (rows === 0 && columns === 0) return;
  const pane = makeElement(`${prefix}pane`);
  if (columns > 0) setAttribute(pane, 'xSplit', columns);
  if (rows > 0) setAttribute(pane, 'ySplit', rows);
  setAttribute(pane, 'topLeftCell', cellName(rows, columns));
  const active = rows > 0 && columns > 0 ? 'bottomRight' : rows > 0 ? 'bottomLeft' : 'topRight';
  setAttribute(pane, 'activePane', active);
  setAttribute(pane, 'state', 'frozen');
  placeChild(view, pane, VIEW_ORDER);
  const others = active === 'bottomRight' ? ['topRight', 'bottomLeft', 'bottomRight'] : [active];
  const at = view.children.indexOf(pane) + 1;
  view.children.splice(at, 0, ...others.map((name) => makeElement(`${prefix}selection`, { pane: name })));
}

function writeSelection(view: XmlElement, sheet: SheetState, prefix: string): void {
  const active = attribute(firstChild(view, 'pane'), 'activePane');
  const found = childElements(view, 'selection').find(
    (selection) => (attribute(selection, 'pane') ?? 'topLeft') === (active ?? 'topLeft'),
  );
  const selection = found ?? makeElement(`${prefix}selection`, active === null ? {} : { pane: active });
  if (!found) {
    const after = view.children.indexOf(firstChild(view, 'pane') ?? '') + 1;
    view.children.splice(after, 0, selection);
  }
  setAttribute(selection, 'activeCell', cellName(sheet.selection.top, sheet.selection.left));
  setAttribute(selection, 'activeCellId', null);
  setAttribute(selection, 'sqref', rectName(sheet.selection));
}
