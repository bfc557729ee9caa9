import type { CellRect } from '../../store/sheet-state';
import type { VisibleLines } from './visible-lines';

/** How one drawn cell stands in a merge. */
export type MergePiece =
  | { kind: 'covered' }
  | {
      kind: 'anchor';
      rect: CellRect;
      /** Drawn rows and columns (hidden ones are not counted). */
      rowSpan: number;
      colSpan: number;
      /** The piece that shows the merge's content; a merge cut by a frozen edge has further, blank pieces. */
      showsContent: boolean;
    };

/**
 * Places the merges on the drawn rows and columns. A merge that crosses the frozen edge is drawn in pieces,
 * one for each side, because the two sides scroll apart; hidden rows and columns shorten its spans.
 * The key is `row,column` of the drawn cell; a cell in no merge has no entry.
 */
export function mergeLayout(rows: VisibleLines, columns: VisibleLines, merges: readonly CellRect[]): Map<string, MergePiece> {
  const layout = new Map<string, MergePiece>();
  for (const rect of merges) {
    let showsContent = true;
    for (const pieceRows of pieces(rows, rect.top, rect.bottom)) {
      for (const pieceColumns of pieces(columns, rect.left, rect.right)) {
        placePiece(layout, rect, pieceRows, pieceColumns, showsContent);
        showsContent = false;
      }
    }
  }
  return layout;
}

function placePiece(
  layout: Map<string, MergePiece>,
  rect: CellRect,
  rows: number[],
  columns: number[],
  showsContent: boolean,
): void {
  rows.forEach((row, i) => {
    columns.forEach((column, j) => {
      const key = `${row},${column}`;
      if (i > 0 || j > 0) layout.set(key, { kind: 'covered' });
      else layout.set(key, { kind: 'anchor', rect, rowSpan: rows.length, colSpan: columns.length, showsContent });
    });
  });
}

/** The drawn lines between two indexes, the frozen ones apart from the scrolled ones; empty groups left out. */
function pieces(visible: VisibleLines, first: number, last: number): number[][] {
  const inside = (line: number): boolean => line >= first && line <= last;
  const frozen = visible.lines.slice(0, visible.frozenCount).filter(inside);
  const scrolled = last < visible.first || first > visible.last ? [] : visible.lines.slice(visible.frozenCount).filter(inside);
  return [frozen, scrolled].filter((group) => group.length > 0);
}
