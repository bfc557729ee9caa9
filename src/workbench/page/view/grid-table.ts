import { GRIDLINE, type CellView, type RowView } from '../layout/render-model';
import type { SheetGeometry } from '../layout/sheet-geometry';
import type { VisibleLines } from '../layout/visible-lines';
import { cellName, columnName } from '../text/a1';
import { element } from './element';

export const HEADER_WIDTH = 46;
export const HEADER_HEIGHT = 24;
/** Pixels a row's number needs. */
const NUMBER_HEIGHT = 20;

/** Stacking inside the grid: frozen cells lie over scrolled ones, headers over both. */
const LAYER = { frozenRow: 100, frozenColumn: 200, frozenBoth: 300, header: 500, corner: 600 };

export interface TableInput {
  geometry: SheetGeometry;
  rows: VisibleLines;
  columns: VisibleLines;
  model: RowView[];
}

/** Draws the visible part of a sheet into the table: spacers stand for what is not drawn. */
export function drawTable(table: HTMLTableElement, input: TableInput): Map<string, HTMLTableCellElement> {
  const { geometry, rows, columns, model } = input;
  const cells = new Map<string, HTMLTableCellElement>();
  const gaps = columnGaps(input);
  table.style.width = `${HEADER_WIDTH + geometry.columns.total}px`;
  const columnCount = columns.lines.length + 3;
  const body = element('tbody');
  const frozenSize = geometry.rows.startOf(geometry.frozenRows);
  model.forEach((view, i) => {
    if (i === rows.frozenCount) body.append(spacerRow(geometry.rows.startOf(rows.first) - frozenSize, columnCount));
    body.append(drawRow(input, view, i < rows.frozenCount, cells));
  });
  if (model.length === rows.frozenCount) body.append(spacerRow(0, columnCount));
  body.append(spacerRow(geometry.rows.total - geometry.rows.startOf(rows.last + 1), columnCount));
  table.replaceChildren(columnGroup(input, gaps), headerRow(input), body);
  return cells;
}

function columnGaps({ geometry, columns }: TableInput): { before: number; after: number } {
  return {
    before: geometry.columns.startOf(columns.first) - geometry.columns.startOf(geometry.frozenColumns),
    after: geometry.columns.total - geometry.columns.startOf(columns.last + 1),
  };
}

function columnGroup({ geometry, columns }: TableInput, gaps: { before: number; after: number }): HTMLElement {
  const group = element('colgroup');
  const add = (width: number): void => group.append(element('col', { style: `width:${width}px` }));
  add(HEADER_WIDTH);
  columns.lines.forEach((column, i) => {
    if (i === columns.frozenCount) add(gaps.before);
    add(geometry.columns.sizeOf(column));
  });
  if (columns.lines.length === columns.frozenCount) add(gaps.before);
  add(gaps.after);
  return group;
}

/** Puts the gap between the frozen and the scrolled cells, and the one at the end, into a row. */
function withGaps(row: HTMLTableRowElement, columns: VisibleLines, cells: (HTMLElement | null)[]): void {
  const gap = (): HTMLElement => element('td', { class: 'gap', 'aria-hidden': 'true' });
  cells.forEach((cell, i) => {
    if (i === columns.frozenCount) row.append(gap());
    if (cell) row.append(cell);
  });
  if (cells.length === columns.frozenCount) row.append(gap());
  row.append(gap());
}

function headerRow({ geometry, columns }: TableInput): HTMLElement {
  const corner = element('td', { class: 'head corner', 'aria-hidden': 'true', title: 'Pilih semua' });
  corner.style.zIndex = String(LAYER.corner);
  const row = element('tr', { role: 'row', 'aria-rowindex': 1 }, corner);
  const heads = columns.lines.map((column, i) => {
    const head = element(
      'th',
      { class: 'head', role: 'columnheader', scope: 'col', 'data-column': column, 'aria-colindex': column + 2 },
      columnName(column),
    );
    head.style.zIndex = String(LAYER.header + (i < columns.frozenCount ? 50 : 0));
    if (i < columns.frozenCount) head.style.left = `${HEADER_WIDTH + geometry.columns.startOf(column)}px`;
    return head;
  });
  withGaps(row, columns, heads);
  row.style.height = `${HEADER_HEIGHT}px`;
  return element('thead', {}, row);
}

function spacerRow(height: number, columnCount: number): HTMLElement {
  const row = element('tr', { class: 'spacer', 'aria-hidden': 'true' }, element('td', { colspan: columnCount }));
  row.style.height = `${height}px`;
  if (height === 0) row.hidden = true;
  return row;
}

function drawRow(input: TableInput, view: RowView, isFrozen: boolean, cells: Map<string, HTMLTableCellElement>): HTMLElement {
  const { geometry, columns, rows } = input;
  const top = HEADER_HEIGHT + geometry.rows.startOf(view.row);
  const head = element(
    'th',
    { class: 'head', role: 'rowheader', scope: 'row', 'data-row': view.row, 'aria-colindex': 1 },
    String(view.row + 1),
  );
  head.style.zIndex = String(LAYER.header - (isFrozen ? 0 : 50));
  if (isFrozen) head.style.top = `${top}px`;
  // A row lower than its number's line would grow, and all below would lie beside their place.
  if (view.height < NUMBER_HEIGHT) head.style.lineHeight = `${Math.max(0, view.height - 1)}px`;
  const row = element('tr', { role: 'row', 'aria-rowindex': view.row + 2 }, head);
  row.style.height = `${view.height}px`;
  const byColumn = new Map(view.cells.map((cell) => [cell.column, cell]));
  const drawn = columns.lines.map((column, i) => {
    const cell = byColumn.get(column);
    if (!cell) return null;
    const made = drawCell(cell);
    const isFrozenColumn = i < columns.frozenCount;
    if (isFrozen || isFrozenColumn) {
      made.classList.add('frozen');
      if (isFrozen) made.style.top = `${top}px`;
      if (isFrozenColumn) made.style.left = `${HEADER_WIDTH + geometry.columns.startOf(column)}px`;
      const layer = isFrozen && isFrozenColumn ? LAYER.frozenBoth : isFrozen ? LAYER.frozenRow : LAYER.frozenColumn;
      // Text running over its neighbours must lie above them: earlier cells above later ones.
      made.style.zIndex = String(layer + Math.max(0, 90 - i));
      if (isFrozenColumn && i + cell.colSpan === columns.frozenCount && isPlain(cell.rightEdge)) {
        made.classList.add('frozen-right');
        made.style.borderRight = '';
      }
      if (isFrozen && rows.lines.indexOf(view.row) + cell.rowSpan === rows.frozenCount && isPlain(cell.bottomEdge)) {
        made.classList.add('frozen-bottom');
        made.style.borderBottom = '';
      }
    }
    cells.set(`${cell.row},${cell.column}`, made);
    return made;
  });
  withGaps(row, columns, drawn);
  return row;
}

/** No border of the workbook's own: the line of the frozen edge may take its place. */
function isPlain(edge: string): boolean {
  return edge === '' || edge === GRIDLINE;
}

function drawCell(cell: CellView): HTMLTableCellElement {
  const name = cellName(cell.row, cell.column);
  const made = element('td', {
    id: `sel-${name}`,
    role: 'gridcell',
    'data-row': cell.row,
    'data-column': cell.column,
    'aria-colindex': cell.column + 2,
    rowspan: cell.rowSpan > 1 ? cell.rowSpan : null,
    colspan: cell.colSpan > 1 ? cell.colSpan : null,
  });
  for (const [property, value] of Object.entries(cell.look.box)) made.style.setProperty(property, value);
  if (cell.rightEdge !== '') made.style.borderRight = cell.rightEdge;
  if (cell.bottomEdge !== '') made.style.borderBottom = cell.bottomEdge;
  if (cell.leftEdge !== '') made.style.borderLeft = cell.leftEdge;
  if (cell.topEdge !== '') made.style.borderTop = cell.topEdge;
  if (cell.text !== '') made.append(cellContent(cell));
  if (cell.filterArrow) made.append(element('span', { class: 'filter', 'aria-hidden': 'true' }, '▾'));
  return made;
}

function cellContent(cell: CellView): HTMLElement {
  const content = element('div', { class: 'content' }, cell.text);
  for (const [property, value] of Object.entries(cell.look.content)) content.style.setProperty(property, value);
  content.style.maxHeight = `${Math.max(1, cell.height - 1)}px`;
  const { left, right } = cell.overflow;
  if (left + right > 0) {
    content.style.width = `calc(100% + ${left + right}px)`;
    content.classList.toggle('crosses', cell.crossesFrozenEdge);
    if (left > 0) content.style.marginLeft = `-${left}px`;
  }
  return content;
}
