import { eachExisting } from '../cells/cell-access';
import { guardOption } from '../cells/guard';
import { isWholeRows } from '../core/rect';
import type { RangeTarget } from '../core/targets';
import { shownText } from '../typing/shown-text';

/** Belief: a rough width, one character each and a little air; real Excel measures the font. Wrapped and merged cells do not count. */
export function autofitColumns(target: RangeTarget): void {
  guardOption(target, 'allowFormatColumns');
  const { sheet, rect, book } = target;
  const widest = new Map<number, number>();
  eachExisting(sheet, rect, (cell, row, column) => {
    if (
      cell.style.alignment.wrapText ||
      sheet.merges.some((merge) => row >= merge.top && row <= merge.bottom && column >= merge.left && column <= merge.right)
    )
      return;
    const text = shownText(cell.value, cell.style.numberFormat, book.culture.name);
    const scale = (cell.style.font.size / 11) * (cell.style.font.bold ? 1.1 : 1);
    widest.set(column, Math.max(widest.get(column) ?? 0, text.length * scale));
  });
  for (const [column, characters] of widest) {
    const state = sheet.columns.get(column) ?? { width: null, hidden: false, style: null };
    if (characters > 0)
      sheet.columns.set(column, { ...state, width: Math.min(255, Math.trunc((characters + 0.72) * 256) / 256) });
  }
}

/** Rows become automatic: Excel finds their height when it shows them. */
export function autofitRows(target: RangeTarget): void {
  guardOption(target, 'allowFormatRows');
  const { sheet, rect } = target;
  if (isWholeRows(rect) && rect.bottom - rect.top > 10_000) {
    for (const [row, state] of sheet.rows) sheet.rows.set(row, { ...state, height: null });
    return;
  }
  for (const [row, state] of sheet.rows)
    if (row >= rect.top && row <= rect.bottom) sheet.rows.set(row, { ...state, height: null });
}
