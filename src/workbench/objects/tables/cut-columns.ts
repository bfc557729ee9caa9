import type { CellRect, TableState } from '../../store/sheet-state';
import type { RangeTarget } from '../core/targets';
import { contains, intersect } from '../core/rect';
import { followHeaders } from './follow-headers';

/** Would cells put in before this rectangle widen the table? */
export function isCutBy(table: CellRect, rect: CellRect): boolean {
  return rect.top <= table.top && rect.bottom >= table.bottom && rect.left > table.left && rect.left <= table.right;
}

/** The table was widened by cells put in: they become columns with names of their own. */
export function putColumnsIn(target: RangeTarget, table: TableState): void {
  const { rect } = target;
  const at = rect.left - table.rect.left;
  let nextId = Math.max(0, ...table.columns.map(({ id }) => id)) + 1;
  const added = Array.from({ length: rect.right - rect.left + 1 }, () => ({
    id: nextId++,
    name: '',
    calculatedFormula: null,
    totalsFunction: null,
    totalsLabel: null,
  }));
  table.columns.splice(at, 0, ...added);
  followHeaders({ ...target, rect: { ...rect, top: table.rect.top, bottom: table.rect.top } });
}

/** Cells were taken out: the columns that stood there are gone. `before` is where the table stood. */
export function takeColumnsOut(table: TableState, before: CellRect, gone: CellRect): void {
  const part = intersect(before, gone);
  if (part === null || !contains(gone, { ...part, top: before.top, bottom: before.bottom })) return;
  table.columns.splice(part.left - before.left, part.right - part.left + 1);
}
