import { HostError } from '../../interpreter/host-error';
import type { CellRect } from '../../store/sheet-state';
import { intersect } from '../core/rect';
import type { RangeTarget } from '../core/targets';
import { guardOption } from './guard';

/** `merge(across)`: one block, or one per row. Only the upper left value stays. */
export function mergeRange(target: RangeTarget, across: boolean): void {
  const { sheet, rect } = target;
  guardOption(target, 'allowFormatCells');
  if (sheet.tables.some((table) => intersect(table.rect, rect))) {
    throw new HostError('InvalidOperation', 'Cells of a table cannot be merged.');
  }
  const blocks: CellRect[] = across
    ? Array.from({ length: rect.bottom - rect.top + 1 }, (_, index) => ({
        ...rect,
        top: rect.top + index,
        bottom: rect.top + index,
      }))
    : [rect];
  for (const block of blocks) {
    sheet.merges = sheet.merges.filter((merge) => !intersect(merge, block));
    if (block.top !== block.bottom || block.left !== block.right) sheet.merges.push(block);
    keepFirstValue(target, block);
  }
}

export function unmergeRange(target: RangeTarget): void {
  guardOption(target, 'allowFormatCells');
  target.sheet.merges = target.sheet.merges.filter((merge) => !intersect(merge, target.rect));
}

/** Belief: the first value in reading order moves to the upper left cell, the others go. */
function keepFirstValue({ sheet }: RangeTarget, block: CellRect): void {
  let first: { value: string | number | boolean | null; formula: string | null; isError: boolean } | null = null;
  for (let row = block.top; row <= block.bottom; row++) {
    for (let column = block.left; column <= block.right; column++) {
      const cell = sheet.cells.get(row, column);
      if (!cell) continue;
      if (!first && (cell.value !== null || cell.formula !== null))
        first = { value: cell.value, formula: cell.formula, isError: cell.isError };
      cell.value = null;
      cell.formula = null;
      cell.isError = false;
    }
  }
  if (first) Object.assign(sheet.cells.cellAt(block.top, block.left), first);
}
