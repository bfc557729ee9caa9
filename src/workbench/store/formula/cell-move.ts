import type { CellRect } from '../sheet-state';
import { LAST_COLUMN, LAST_ROW } from './cell-reference';
import { mapReferences } from './map-references';

/** Cells that were put in or taken out of a sheet, and by which all behind them moved. */
export interface CellMove {
  readonly sheet: string;
  /** The cells put in (as they stand now) or taken out (as they stood). */
  readonly rect: CellRect;
  /** Along which axis the others moved. */
  readonly axis: 'rows' | 'columns';
  readonly kind: 'insert' | 'delete';
}

/**
 * Where a rectangle is after the move; `null` when all its cells are gone. A rectangle that reaches beyond the moved lane
 * stays as it is, as does one that is as long as the sheet.
 */
export function movedRect(rect: CellRect, { rect: changed, axis, kind }: CellMove): CellRect | null {
  const isRows = axis === 'rows';
  const isInLane = isRows
    ? rect.left >= changed.left && rect.right <= changed.right
    : rect.top >= changed.top && rect.bottom <= changed.bottom;
  const [low, high] = isRows ? [rect.top, rect.bottom] : [rect.left, rect.right];
  const [start, end] = isRows ? [changed.top, changed.bottom] : [changed.left, changed.right];
  const last = isRows ? LAST_ROW : LAST_COLUMN;
  if (!isInLane || (low === 0 && high === last)) return rect;
  const size = end - start + 1;
  const [first, final] =
    kind === 'insert'
      ? [low >= start ? low + size : low, Math.min(last, high >= start ? high + size : high)]
      : [low < start ? low : Math.max(start, low - size), high < start ? high : high > end ? high - size : start - 1];
  if (first > final) return null;
  return isRows ? { ...rect, top: first, bottom: final } : { ...rect, left: first, right: final };
}

/** The formula after a move of cells; `home` as for `mapReferences`. */
export function moveReferences(formula: string, home: string | null, move: CellMove): string {
  const wanted = move.sheet.toLowerCase();
  // Most formulas of other sheets do not mention the sheet: telling so is cheaper than reading them.
  if (home?.toLowerCase() !== wanted && !formula.toLowerCase().includes(wanted.replaceAll("'", "''"))) return formula;
  return mapReferences(formula, home, (sheet, rect) => (sheet.toLowerCase() === wanted ? movedRect(rect, move) : rect));
}
