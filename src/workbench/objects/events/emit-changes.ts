import type { CellRect } from '../../store/sheet-state';
import { formatRect } from '../core/address';
import { intersect } from '../core/rect';
import type { SheetTarget } from '../core/targets';

/** Event types of the wire. */
export const EventType = {
  changed: 10,
  activated: 11,
  deactivated: 12,
  added: 13,
  selectionChanged: 14,
  deleted: 15,
  tableChanged: 101,
  tableAdded: 102,
  tableDeleted: 103,
} as const;

/** The target id of handlers on a collection. */
export const WORKBOOK_TARGET = 'Workbook';

/** Tells the sheet's, the collection's and the touched tables' handlers. Belief: one event per write, so a large write of n chunks gives n. */
export function emitChanged(target: SheetTarget, rect: CellRect, changeType = 'RangeEdited'): void {
  const { book, sheet } = target;
  const address = formatRect(rect);
  const triggerSource = book.byAddIn ? 'ThisLocalAddin' : 'Unknown';
  book.emit(EventType.changed, [sheet.id, WORKBOOK_TARGET], {
    changeType,
    source: 'Local',
    triggerSource,
    worksheetId: sheet.id,
    address,
  });
  for (const table of sheet.tables) {
    const part = intersect(table.rect, rect);
    if (part)
      book.emit(EventType.tableChanged, [String(table.id), WORKBOOK_TARGET], {
        changeType,
        source: 'Local',
        triggerSource,
        tableId: String(table.id),
        worksheetId: sheet.id,
        address: formatRect(part),
      });
  }
}

/** `_Register…Event` and `_Unregister…Event`: nothing to keep here, the client drops what it has no handler for. */
export function eventMethods(names: readonly string[]): Record<string, () => null> {
  return Object.fromEntries(
    names.flatMap((name) => [`_Register${name}`, `_Unregister${name}`]).map((name) => [name, () => null]),
  );
}
