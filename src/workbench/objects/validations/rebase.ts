import { shiftFormula } from '../../store/formula/shift-formula';
import type { CellRect } from '../../store/sheet-state';
import type { ValidationRules } from '../../store/validation-state';

/**
 * Rules whose relative references are spelled as seen from the first cell of other rectangles.
 * Belief: that cell is the top left one of all of them together.
 */
export function rebase<R extends ValidationRules>(rules: R, from: readonly CellRect[], to: readonly CellRect[]): R {
  const rows = topOf(to) - topOf(from);
  const columns = leftOf(to) - leftOf(from);
  if (rows === 0 && columns === 0) return rules;
  const shift = (formula: string | null): string | null => formula && shiftFormula(formula, rows, columns);
  return { ...rules, formula1: shift(rules.formula1), formula2: shift(rules.formula2) };
}

const topOf = (rects: readonly CellRect[]): number => Math.min(...rects.map((rect) => rect.top));
const leftOf = (rects: readonly CellRect[]): number => Math.min(...rects.map((rect) => rect.left));
