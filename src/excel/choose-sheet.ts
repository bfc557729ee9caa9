import type { LakipTable } from '../report/lakip-table';
import type { DrawTarget } from './draw-sheet';
import { markOf, type SheetList } from './sheet-list';

const MOST_LETTERS = 31;

/** `Tabel 3.1` → `Tabel 3.1 (2)`, cut so that the name stays within Excel's 31 characters. */
function numbered(name: string, number: number): string {
  const suffix = ` (${number})`;
  return name.slice(0, MOST_LETTERS - suffix.length).trimEnd() + suffix;
}

/** A free name near the wished one: as wished, else `LAKIP IKU` (an input table's sheet is called IKU too), else with a number. */
function freeName(wished: string, taken: ReadonlySet<string>): string {
  const isFree = (name: string): boolean => name.length <= MOST_LETTERS && !taken.has(name.toLowerCase());
  const named = [wished.slice(0, MOST_LETTERS), `LAKIP ${wished}`].find(isFree);
  if (named !== undefined) return named;
  let number = 2;
  while (!isFree(numbered(wished, number))) number += 1;
  return numbered(wished, number);
}

export interface ChosenSheet {
  readonly target: DrawTarget;
  /** What the person should know of the choice, or `null`. */
  readonly note: string | null;
}

/**
 * Decides on which sheet each table is drawn: the add-in's own sheet of that
 * table wherever it is and whatever it is called now, else a new one. A sheet
 * that merely bears the wished name belongs to the person and is not touched.
 * Where new sheets go among the others is `placeSheets`' business.
 */
export function chooseSheets(tables: readonly LakipTable[], list: SheetList): ChosenSheet[] {
  const taken = new Set(list.names.map((name) => name.toLowerCase()));
  return tables.map(({ kunci, lembar }): ChosenSheet => {
    const mark = markOf(kunci);
    const own = list.marks.get(mark);
    if (own) return { target: { sheet: own, mark, isNew: false, hasDeadMark: false, position: null, oldCharts: 0 }, note: null };
    const sheet = freeName(lembar, taken);
    taken.add(sheet.toLowerCase());
    const note =
      sheet === lembar
        ? null
        : `Lembar "${lembar}" sudah ada dan bukan buatan add-in, jadi dibiarkan; tabel ini ada di lembar "${sheet}".`;
    return { target: { sheet, mark, isNew: true, hasDeadMark: own === null, position: null, oldCharts: 0 }, note };
  });
}
