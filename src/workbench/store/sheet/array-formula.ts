import type { Cell } from '../cell-grid';
import { parseRect, rectName } from '../formula/cell-reference';
import { mapReferences } from '../formula/map-references';

const withoutPlaces = (formula: string): string => mapReferences(formula, '', () => null);

/**
 * The cells an array formula fills, as the file spells them, when the cell still holds the one it was opened with: moved, or
 * with references that followed their cells. `null` when it was no array formula or is another formula now.
 * @param raw the cell's XML as it was opened
 */
export function keptArray(raw: string, cell: Cell, row: number, column: number): string | null {
  const { origin, formula } = cell;
  if (!origin || formula === null || origin.formula === null) return null;
  const open = /<(?:[\w.-]+:)?f\s[^>]*>/.exec(raw)?.[0] ?? '';
  const rect = /\st=["']array["']/.test(open) ? parseRect(/\sref=["']([^"']+)["']/.exec(open)?.[1] ?? '') : null;
  if (rect === null || withoutPlaces(formula) !== withoutPlaces(origin.formula)) return null;
  const [down, right] = [row - origin.row, column - origin.column];
  return rectName({
    top: rect.top + down,
    bottom: rect.bottom + down,
    left: rect.left + right,
    right: rect.right + right,
  });
}
