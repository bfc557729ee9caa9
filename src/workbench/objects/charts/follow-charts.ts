import type { Corner } from '../../store/chart-state';
import type { CellMove } from '../../store/formula/cell-move';
import type { SheetState } from '../../store/sheet-state';
import { isWholeColumns, isWholeRows } from '../core/rect';

/** After whole rows or columns came or went, charts stand over the cells they stood over. Belief: other moves leave them. */
export function followCharts(sheet: SheetState, move: CellMove): void {
  if (move.axis === 'rows' ? !isWholeRows(move.rect) : !isWholeColumns(move.rect)) return;
  for (const chart of sheet.charts) {
    const { from, to } = chart.anchor;
    chart.anchor = { ...chart.anchor, from: movedCorner(from, move), to: to && movedCorner(to, move) };
  }
}

function movedCorner(corner: Corner, { axis, kind, rect }: CellMove): Corner {
  const isRows = axis === 'rows';
  const at = isRows ? corner.row : corner.column;
  const [start, end] = isRows ? [rect.top, rect.bottom] : [rect.left, rect.right];
  const size = end - start + 1;
  const put = (index: number, isKept: boolean): Corner =>
    isRows
      ? { ...corner, row: index, rowOffset: isKept ? corner.rowOffset : 0 }
      : { ...corner, column: index, columnOffset: isKept ? corner.columnOffset : 0 };
  if (at < start) return corner;
  if (kind === 'insert') return put(at + size, true);
  return at > end ? put(at - size, true) : put(start, false);
}
