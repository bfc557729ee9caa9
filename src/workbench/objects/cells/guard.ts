import { invalidArgument } from '../../interpreter/host-error';
import { accessDenied } from '../core/book';
import { isUnbounded } from '../core/rect';
import type { RangeTarget, SheetTarget } from '../core/targets';
import { styleAt } from './cell-access';

/** Refuses a write of contents: read-only workbook, protected sheet with locked cells. */
export function guardContents(target: RangeTarget): void {
  target.book.write(target.sheet);
  if (!target.sheet.protection) return;
  if (isUnbounded(target.rect)) {
    // Belief: the cells that are not there count as locked, as Excel's default is.
    throw accessDenied();
  }
  for (let row = target.rect.top; row <= target.rect.bottom; row++) {
    for (let column = target.rect.left; column <= target.rect.right; column++)
      if (styleAt(target.sheet, row, column).locked) throw accessDenied();
  }
}

/** Refuses a change that a protected sheet allows only by an option (`allowFormatCells`). */
export function guardOption(target: SheetTarget, option: string): void {
  target.book.write(target.sheet);
  if (target.sheet.protection && target.sheet.protection[option] !== true) throw accessDenied();
}

/** Reading and writing cell by cell needs a bounded range. */
export function requireBounded(target: RangeTarget): void {
  if (isUnbounded(target.rect)) throw invalidArgument('Whole rows or columns cannot be written cell by cell.');
}
