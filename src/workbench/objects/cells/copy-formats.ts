import { HostError } from '../../interpreter/host-error';
import { columnCount, rowCount } from '../core/rect';
import type { RangeTarget } from '../core/targets';
import { ensureCell, styleAt } from './cell-access';
import { guardOption, requireBounded } from './guard';

/**
 * `copyFrom(source, 'Formats')`: the looks of one range on another, again and again where the other is larger. Limitation:
 * other kinds of copying are NotImplemented, and merged cells of the source stay where they are.
 */
export function copyFormats(target: RangeTarget, source: RangeTarget, kind: string): void {
  if (kind !== 'Formats') throw new HostError('NotImplemented', `Range.copyFrom of ${kind} is not known here.`);
  requireBounded(target);
  requireBounded(source);
  guardOption(target, 'allowFormatCells');
  const [rows, columns] = [rowCount(source.rect), columnCount(source.rect)];
  // A source of one row or column fills the whole target; a larger target takes only whole copies, as pasting does.
  const { top, left } = target.rect;
  const bottom = Math.max(target.rect.bottom, top + rows - 1);
  const right = Math.max(target.rect.right, left + columns - 1);
  const looks = Array.from({ length: rows }, (_row, row) =>
    Array.from({ length: columns }, (_column, column) => styleAt(source.sheet, source.rect.top + row, source.rect.left + column)),
  );
  for (let row = top; row <= bottom; row++) {
    for (let column = left; column <= right; column++) {
      const look = looks[(row - top) % rows]?.[(column - left) % columns];
      if (look && styleAt(target.sheet, row, column) !== look) ensureCell(target.sheet, row, column).style = look;
    }
  }
}
