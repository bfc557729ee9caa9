import type { CellRect } from '../../store/sheet-state';
import { bounding } from '../core/rect';

/** Joins neighbours of the same breadth, so that cells treated one by one do not end as a long list. */
export function joinRects(rects: readonly CellRect[]): CellRect[] {
  const joined: CellRect[] = [];
  for (const rect of rects) {
    const at = joined.findIndex((other) => areNeighbours(other, rect));
    const other = joined[at];
    if (other) joined[at] = bounding(other, rect);
    else joined.push(rect);
  }
  return joined;
}

const areNeighbours = (a: CellRect, b: CellRect): boolean =>
  (a.left === b.left && a.right === b.right && (a.bottom + 1 === b.top || b.bottom + 1 === a.top)) ||
  (a.top === b.top && a.bottom === b.bottom && (a.right + 1 === b.left || b.right + 1 === a.left));
