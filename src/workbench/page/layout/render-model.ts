import type { Cell } from '../../store/cell-grid';
import { DEFAULT_STYLE, type BorderStyle, type CellStyle } from '../../store/cell-style';
import type { SheetState } from '../../store/sheet-state';
import { cellText } from '../text/cell-text';
import { fontShorthand } from '../text/font';
import type { MeasureText } from './auto-height';
import { edgeCss, edgeOf, sharedEdge } from './borders';
import { cellLook, type CellLook } from './cell-look';
import { mergeLayout, type MergePiece } from './merge-layout';
import type { SheetGeometry } from './sheet-geometry';
import { tableAt, tableLook } from './table-look';
import { textOverflow, type TextOverflow } from './text-overflow';
import type { VisibleLines } from './visible-lines';

/** One table cell to draw. */
export interface CellView {
  row: number;
  column: number;
  rowSpan: number;
  colSpan: number;
  text: string;
  look: CellLook;
  /** CSS of the two edges this cell draws, `''` = none and no gridline either. */
  rightEdge: string;
  bottomEdge: string;
  /** Edges of the first column and row, which have no neighbour to draw them. */
  leftEdge: string;
  topEdge: string;
  overflow: TextOverflow;
  /** The text runs over the frozen edge: it is cut once the sheet is scrolled sideways. */
  crossesFrozenEdge: boolean;
  filterArrow: boolean;
  /** Pixels the content may take before it is cut. */
  height: number;
}

export interface RowView {
  row: number;
  height: number;
  cells: CellView[];
}

const PADDING = 6;
export const GRIDLINE = '1px solid #e1e1e1';
const HASHES = '#';
const NO_OVERFLOW: TextOverflow = { left: 0, right: 0, leftColumns: 0, rightColumns: 0 };

/** Everything needed to draw the visible part of a sheet, without touching a page. */
export function renderModel(
  sheet: SheetState,
  geometry: SheetGeometry,
  rows: VisibleLines,
  columns: VisibleLines,
  measure: MeasureText,
): RowView[] {
  const merges = mergeLayout(rows, columns, sheet.merges);
  const context: Context = { sheet, geometry, columns, merges, measure };
  return rows.lines.map((row) => {
    const cells: CellView[] = [];
    columns.lines.forEach((column, position) => {
      const piece = merges.get(`${row},${column}`);
      if (piece?.kind !== 'covered') cells.push(cellView(context, row, column, position, piece ?? null));
    });
    hideGridlinesUnderText(cells);
    return { row, height: geometry.rows.sizeOf(row), cells };
  });
}

interface Context {
  sheet: SheetState;
  geometry: SheetGeometry;
  columns: VisibleLines;
  merges: Map<string, MergePiece>;
  measure: MeasureText;
}

type Anchor = Extract<MergePiece, { kind: 'anchor' }>;

function cellView(context: Context, row: number, column: number, position: number, piece: Anchor | null): CellView {
  const { sheet, geometry, measure } = context;
  const source = piece ? sheet.cells.get(piece.rect.top, piece.rect.left) : sheet.cells.get(row, column);
  const style = source?.style ?? styleAt(sheet, row, column);
  const shown = piece?.showsContent === false ? cellText(null) : cellText(source);
  const table = tableAt(sheet, row, column);
  const banding = table ? tableLook(table, row, column) : null;
  const look = cellLook(style, shown, banding);
  const last = { row: piece?.rect.bottom ?? row, column: piece?.rect.right ?? column };
  const width = spanSize(geometry.columns, column, piece ? Math.min(last.column, lastOf(context, position, piece)) : column);
  const height = piece ? spanSize(geometry.rows, row, last.row) : geometry.rows.sizeOf(row);
  const spill =
    piece || style.alignment.wrapText || shown.text === ''
      ? 0
      : measure(shown.text, fontShorthand({ ...style.font, bold: style.font.bold || (banding?.bold ?? false) })) +
        PADDING -
        width;
  const text = spill > 0 && shown.kind === 'angka' ? HASHES.repeat(Math.max(1, Math.floor((width - PADDING) / 8))) : shown.text;
  const overflow =
    spill > 0 && shown.kind === 'teks'
      ? textOverflow(look.align, spill, room(context, row, position, -1), room(context, row, position, 1))
      : NO_OVERFLOW;
  return {
    row,
    column,
    rowSpan: piece?.rowSpan ?? 1,
    colSpan: piece?.colSpan ?? 1,
    text,
    look,
    rightEdge: edge(sheet, look, row, last.column, 'column', banding?.line),
    bottomEdge: edge(sheet, look, last.row, column, 'row', banding?.line),
    leftEdge: outerEdge(column === 0 ? style.border.left : undefined),
    topEdge: outerEdge(row === 0 ? style.border.top : undefined),
    overflow,
    crossesFrozenEdge: position < context.columns.frozenCount && position + overflow.rightColumns >= context.columns.frozenCount,
    filterArrow: (banding?.filterArrow ?? false) && row === table?.rect.top,
    height,
  };
}

function lastOf(context: Context, position: number, piece: Anchor): number {
  return context.columns.lines[position + piece.colSpan - 1] ?? piece.rect.right;
}

function spanSize(axis: SheetGeometry['rows'], first: number, last: number): number {
  return axis.startOf(last + 1) - axis.startOf(first);
}

/** The style of an absent cell: its row's, else its column's. */
function styleAt(sheet: SheetState, row: number, column: number): CellStyle {
  return sheet.rows.get(row)?.style ?? sheet.columns.get(column)?.style ?? DEFAULT_STYLE;
}

function styleOf(sheet: SheetState, row: number, column: number): CellStyle | null {
  return sheet.cells.get(row, column)?.style ?? null;
}

function edge(
  sheet: SheetState,
  look: CellLook,
  row: number,
  column: number,
  direction: 'row' | 'column',
  tableLine = '',
): string {
  const next = direction === 'row' ? styleOf(sheet, row + 1, column) : styleOf(sheet, row, column + 1);
  const drawn = sharedEdge(styleOf(sheet, row, column), next, direction);
  if (drawn) return edgeCss(drawn);
  if (direction === 'row' && tableLine !== '') return `1px solid ${tableLine}`;
  if (look.fill !== '') return `1px solid ${look.fill}`;
  return sheet.showGridlines ? GRIDLINE : '';
}

function outerEdge(border: BorderStyle | undefined): string {
  const drawn = edgeOf(border);
  return drawn ? edgeCss(drawn) : '';
}

/** Widths of the empty neighbours over which a text may run, nearest first. */
function room(context: Context, row: number, position: number, step: 1 | -1): number[] {
  const { sheet, geometry, columns, merges } = context;
  const widths: number[] = [];
  const isFrozen = position < columns.frozenCount;
  for (let i = position + step; i >= 0 && i < columns.lines.length; i += step) {
    const crosses = i < columns.frozenCount !== isFrozen;
    // Over the frozen edge only while nothing is scrolled away behind it.
    if (crosses && (step < 0 || columns.first !== geometry.frozenColumns)) break;
    const column = columns.lines[i] ?? 0;
    if (merges.has(`${row},${column}`) || !isEmpty(sheet.cells.get(row, column))) break;
    widths.push(geometry.columns.sizeOf(column));
  }
  return widths;
}

function isEmpty(cell: Cell | null): boolean {
  return cell === null || cell.value === null;
}

/** Text that runs over its neighbours hides the gridlines it crosses; borders stay. */
function hideGridlinesUnderText(cells: CellView[]): void {
  cells.forEach((cell, i) => {
    const { leftColumns, rightColumns } = cell.overflow;
    for (let j = i - leftColumns; j < i + rightColumns; j++) {
      const crossed = cells[j];
      if (crossed && crossed.rightEdge === GRIDLINE) crossed.rightEdge = '';
    }
  });
}
