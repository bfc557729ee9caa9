import type { CellRect, TableColumnState } from '../../store/sheet-state';
import { guardOption } from '../cells/guard';
import type { TableTarget } from '../core/targets';
import { refuseOverlap } from './add-table';
import { followHeaders } from './follow-headers';
import { checkResize } from './table-rows';

export function resizeTable(t: TableTarget, rect: CellRect): void {
  const { table } = t;
  checkResize(t, rect);
  guardOption(t, 'allowInsertColumns');
  refuseOverlap(t.sheet, rect, table);
  let nextId = Math.max(0, ...table.columns.map((column) => column.id)) + 1;
  const columns: TableColumnState[] = [];
  for (let column = rect.left; column <= rect.right; column++) {
    const known = table.columns[column - table.rect.left];
    columns.push(known ?? { id: nextId++, name: '', calculatedFormula: null, totalsFunction: null, totalsLabel: null });
  }
  table.columns = columns;
  table.rect = rect;
  followHeaders({ ...t, rect: { ...rect, bottom: rect.top } });
}

/** `showTotals`: a row below the body comes or goes. Belief: what stands below moves down when the row comes, and does not move back when it goes. */
export function setTotals(t: TableTarget, value: boolean, move: (rect: CellRect, direction: 1 | -1) => void): void {
  const { table } = t;
  if (table.showTotals === value) return;
  guardOption(t, 'allowInsertRows');
  const row = value ? table.rect.bottom + 1 : table.rect.bottom;
  const rect = { ...table.rect, bottom: value ? row : row - 1 };
  move({ ...table.rect, top: row, bottom: row }, value ? 1 : -1);
  table.rect = rect;
  table.showTotals = value;
}
