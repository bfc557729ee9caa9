import type { ChosenSheet } from './choose-sheet';
import { markOf, type SheetList } from './sheet-list';

/**
 * Gives each new sheet its place among the workbook's sheets (0-based, as they stand at the moment it is made): right
 * after the generated sheet that comes before it in the report. Where none does it stays at the end, and so does a sheet that
 * would stand there anyway (`null`). Sheets that exist keep their places. `order`: the keys of the whole report, in order.
 */
export function placeSheets(chosen: readonly ChosenSheet[], list: SheetList, order: readonly string[]): ChosenSheet[] {
  const standing = [...list.names];
  const sheetOf = new Map(list.marks);
  const ordinals = new Map(order.map((kunci, ordinal) => [markOf(kunci), ordinal]));
  const marks = order.map(markOf);

  function positionAfter(mark: string): number | null {
    for (let ordinal = (ordinals.get(mark) ?? 0) - 1; ordinal >= 0; ordinal -= 1) {
      const before = sheetOf.get(marks[ordinal] ?? '');
      const index = before ? standing.indexOf(before) : -1;
      if (index >= 0) return index + 1;
    }
    return null;
  }

  return chosen.map((choice) => {
    const { target } = choice;
    if (!target.isNew) return choice;
    const position = positionAfter(target.mark) ?? standing.length;
    const isLast = position >= standing.length;
    standing.splice(position, 0, target.sheet);
    sheetOf.set(target.mark, target.sheet);
    return { ...choice, target: { ...target, position: isLast ? null : position } };
  });
}
