import type { CellRect } from '../../store/sheet-state';
import { intersect } from './rect';

/** What is left of a rectangle without another: at most four rectangles that do not overlap. */
function subtractRect(from: CellRect, hole: CellRect): CellRect[] {
  const common = intersect(from, hole);
  if (!common) return [from];
  return [
    { ...from, bottom: common.top - 1 },
    { ...from, top: common.top, bottom: common.bottom, right: common.left - 1 },
    { ...from, top: common.top, bottom: common.bottom, left: common.right + 1 },
    { ...from, top: common.bottom + 1 },
  ].filter((rect) => rect.top <= rect.bottom && rect.left <= rect.right);
}

/** What is left of some rectangles without others. */
export function subtractRects(from: readonly CellRect[], holes: readonly CellRect[]): CellRect[] {
  return holes.reduce<CellRect[]>((left, hole) => left.flatMap((rect) => subtractRect(rect, hole)), [...from]);
}
