import { HostError } from '../../interpreter/host-error';
import type { RangeTarget, SheetTarget } from '../core/targets';
import { EventType, WORKBOOK_TARGET } from '../events/emit-changes';
import { formatRect } from '../core/address';

export function activateSheet({ book, sheet }: SheetTarget): void {
  if (sheet.visibility !== 'Visible') throw new HostError('InvalidOperation', 'A hidden sheet cannot be activated.');
  const before = book.state.activeSheetId;
  if (before === sheet.id) return;
  book.touchView();
  book.state.activeSheetId = sheet.id;
  book.emit(EventType.deactivated, [before, WORKBOOK_TARGET], { worksheetId: before });
  book.emit(EventType.activated, [sheet.id, WORKBOOK_TARGET], { worksheetId: sheet.id });
}

export function selectRange(target: RangeTarget): void {
  activateSheet(target);
  target.book.touchView();
  target.sheet.selection = target.rect;
  target.book.emit(EventType.selectionChanged, [target.sheet.id, WORKBOOK_TARGET], {
    worksheetId: target.sheet.id,
    address: formatRect(target.rect),
  });
}
