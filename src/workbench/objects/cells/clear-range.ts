import { invalidArgument } from '../../interpreter/host-error';
import { emitChanged } from '../events/emit-changes';
import { contains, intersect, isUnbounded, isWholeColumns } from '../core/rect';
import type { RangeTarget } from '../core/targets';
import { clearValidations } from '../validations/edit-validations';
import { followHeaders } from '../tables/follow-headers';
import { eachExisting } from './cell-access';
import { guardContents, guardOption } from './guard';

/** `clear(applyTo)`: All, Contents or Formats (Hyperlinks are not kept here). */
export function clearRange(target: RangeTarget, applyTo: string): void {
  const { sheet, rect } = target;
  if (!['All', 'Contents', 'Formats', 'Hyperlinks', 'RemoveHyperlinks', 'ResetContents'].includes(applyTo))
    throw invalidArgument(`clear: ${applyTo}`);
  const contents = applyTo === 'All' || applyTo === 'Contents';
  const formats = applyTo === 'All' || applyTo === 'Formats';
  if (contents) guardContents(target);
  if (formats) guardOption(target, 'allowFormatCells');
  // Belief: clear() of a range that holds merged cells also takes the merge away.
  if (formats) sheet.merges = sheet.merges.filter((merge) => !intersect(merge, rect));
  // Belief: clearing everything takes validations away too, as Excel's Clear All does; contents or formats alone leave them.
  if (applyTo === 'All') clearValidations(sheet, rect);
  if (formats && isUnbounded(rect)) clearBands(target);
  const empty: [number, number][] = [];
  eachExisting(sheet, rect, (cell, row, column) => {
    if (contents) {
      cell.value = null;
      cell.formula = null;
      cell.isError = false;
    }
    if (formats) cell.style = sheet.cells.defaultStyle;
    if (
      cell.value === null &&
      cell.formula === null &&
      cell.style === sheet.cells.defaultStyle &&
      !sheet.columns.get(column)?.style &&
      !sheet.rows.get(row)?.style
    )
      empty.push([row, column]);
  });
  for (const [row, column] of empty) sheet.cells.delete(row, column);
  if (!contents) return;
  // Belief: clearing the whole of a table's range removes the table; a part leaves it.
  sheet.tables = sheet.tables.filter((table) => applyTo !== 'All' || !contains(rect, table.rect));
  followHeaders(target);
  emitChanged(target, rect);
}

/** Whole rows or columns forget their own look; heights and widths stay. */
function clearBands({ sheet, rect }: RangeTarget): void {
  const bands: Map<number, { style: unknown }> = isWholeColumns(rect) ? sheet.columns : sheet.rows;
  const [first, last] = isWholeColumns(rect) ? [rect.left, rect.right] : [rect.top, rect.bottom];
  for (const [index, band] of bands) if (index >= first && index <= last) band.style = null;
  if (isWholeColumns(rect) && rect.left === 0 && rect.right === 16_383) for (const row of sheet.rows.values()) row.style = null;
}
