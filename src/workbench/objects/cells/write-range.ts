import { emitChanged } from '../events/emit-changes';
import type { RangeTarget } from '../core/targets';
import { followHeaders } from '../tables/follow-headers';
import { EN_US } from '../typing/culture';
import { guardContents, guardOption, requireBounded } from './guard';
import { checkShape, spread } from './grid-values';
import { writeTyped } from './write-typed';
import { ensureCell } from './cell-access';
import { withStyle } from './edit-style';
import { columnCount, rowCount } from '../core/rect';
import { invalidArgument } from '../../interpreter/host-error';

/** `values = …` and `formulas = …`. Belief: constants among `formulas` are read in en-US, those among `values` in the user's culture. */
export function writeContents(target: RangeTarget, value: unknown, kind: 'values' | 'formulas'): void {
  requireBounded(target);
  if (Array.isArray(value)) checkShape(value, rowCount(target.rect), columnCount(target.rect));
  guardContents(target);
  const culture = kind === 'values' ? target.book.culture : EN_US;
  spread(target, value, (part, row, column) => writeTyped(target.sheet, row, column, part, culture));
  followHeaders(target);
  emitChanged(target, target.rect);
}

/** `numberFormat = …`, codes in en-US. */
export function writeNumberFormat(target: RangeTarget, value: unknown): void {
  requireBounded(target);
  if (Array.isArray(value)) checkShape(value, rowCount(target.rect), columnCount(target.rect));
  guardOption(target, 'allowFormatCells');
  spread(target, value, (part, row, column) => {
    if (typeof part !== 'string') throw invalidArgument('A number format is text.');
    const cell = ensureCell(target.sheet, row, column);
    const numberFormat = part === '' ? 'General' : part;
    if (cell.style.numberFormat !== numberFormat) cell.style = sharedFormat(cell.style, numberFormat);
  });
}

// One write gives thousands of cells the same two or three looks: they share the style object.
const formatted = new WeakMap<object, Map<string, ReturnType<typeof withStyle>>>();
function sharedFormat(style: ReturnType<typeof withStyle>, numberFormat: string): ReturnType<typeof withStyle> {
  let known = formatted.get(style);
  if (!known) formatted.set(style, (known = new Map()));
  let next = known.get(numberFormat);
  if (!next) known.set(numberFormat, (next = withStyle(style, { numberFormat })));
  return next;
}
