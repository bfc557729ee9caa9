import type { CellRect, TableState } from '../../store/sheet-state';
import { HostError } from '../../interpreter/host-error';

/** The rows between header and totals. Excel keeps at least one, so does every table here. */
export const bodyRect = (table: TableState): CellRect => ({
  ...table.rect,
  top: table.rect.top + (table.showHeaders ? 1 : 0),
  bottom: table.rect.bottom - (table.showTotals ? 1 : 0),
});

export function headerRect(table: TableState): CellRect {
  if (!table.showHeaders) throw new HostError('ItemNotFound', 'The table shows no header row.');
  return { ...table.rect, bottom: table.rect.top };
}

export function totalRect(table: TableState): CellRect {
  if (!table.showTotals) throw new HostError('ItemNotFound', 'The table shows no totals row.');
  return { ...table.rect, top: table.rect.bottom };
}

/** The part of a rectangle that lies in one column of the table, counted from its left. */
export const inColumn = (table: TableState, rect: CellRect, index: number): CellRect => ({
  ...rect,
  left: table.rect.left + index,
  right: table.rect.left + index,
});
