import type { CellRect } from '../../store/sheet-state';
import type { Axis } from './axis';

/** The rows (or columns) to draw: the frozen ones, then one run that covers what is scrolled into view. */
export interface VisibleLines {
  /** Visible indexes, ascending; the first `frozenCount` of them stay in place. */
  lines: number[];
  frozenCount: number;
  /** First and last index of the scrolled run (hidden ones inside included). */
  first: number;
  last: number;
}

/** Lines drawn beyond the edge of the view. */
const OVERSCAN = 6;
/** The run starts at multiples of this, so that small scrolls draw nothing new. */
const STEP = 8;
/** A merge longer than this is cut at the run's edge instead of being drawn whole. */
const LONGEST_MERGE = 400;

/**
 * @param scroll pixels scrolled
 * @param extent pixels of the view, headers excluded
 * @param spans extent of each merge on this axis, `[first, last]`: one that crosses the run's edge is drawn whole
 */
export function visibleLines(
  axis: Axis,
  scroll: number,
  extent: number,
  frozen: number,
  spans: readonly (readonly [number, number])[],
): VisibleLines {
  const lines: number[] = [];
  for (let i = 0; i < frozen; i++) if (!axis.isHidden(i)) lines.push(i);
  const frozenCount = lines.length;
  const frozenSize = axis.startOf(frozen);

  let first = Math.max(frozen, axis.indexAt(scroll + frozenSize) - OVERSCAN);
  first = frozen + Math.floor((first - frozen) / STEP) * STEP;
  let last = axis.indexAt(scroll + Math.max(extent, frozenSize)) + OVERSCAN;
  last = Math.min(axis.count - 1, frozen + Math.ceil((last - frozen + 1) / STEP) * STEP);
  for (let grown = true; grown;) {
    grown = false;
    for (const [start, end] of spans) {
      if (end - start > LONGEST_MERGE || start > last || end < first) continue;
      const wantedFirst = Math.max(frozen, Math.min(first, start));
      const wantedLast = Math.min(axis.count - 1, Math.max(last, end));
      if (wantedFirst !== first || wantedLast !== last) grown = true;
      first = wantedFirst;
      last = wantedLast;
    }
  }
  for (let i = first; i <= last; i++) if (!axis.isHidden(i)) lines.push(i);
  return { lines, frozenCount, first, last };
}

/** Extents of the merges on the row axis. */
export function rowSpans(merges: readonly CellRect[]): [number, number][] {
  return merges.filter((m) => m.bottom > m.top).map((m) => [m.top, m.bottom]);
}

/** Extents of the merges on the column axis. */
export function columnSpans(merges: readonly CellRect[]): [number, number][] {
  return merges.filter((m) => m.right > m.left).map((m) => [m.left, m.right]);
}
