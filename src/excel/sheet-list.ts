import { columnNumber } from '../model/address';

/** The sheets of the workbook, and which of them are the add-in's own. */
export interface SheetList {
  readonly names: readonly string[];
  /** Marks (`LAKIP_…`) that stand in the workbook, with the sheet each refers to; `null` when that sheet was deleted. */
  readonly marks: ReadonlyMap<string, string | null>;
  /** Cells each mark says its sheet was drawn with, where it says so; how much there is to read. */
  readonly sizes?: ReadonlyMap<string, number>;
}

const PREFIX = 'LAKIP_';

/**
 * The hidden workbook name that makes a sheet the add-in's own. It follows a
 * rename of the sheet, and a copy the person makes of the sheet does not carry it.
 */
export function markOf(id: string): string {
  return PREFIX + id.replace(/[^A-Za-z0-9_]/g, '_');
}

/** The key of a mark; its letters are lower case, and a sign a name cannot hold has become a hyphen. */
export function keyOfMark(mark: string): string {
  return mark.slice(PREFIX.length).replaceAll('_', '-').toLowerCase();
}

/** The sheet in a defined name's formula (`='Tabel 3.1'!$A$1`); `null` when its sheet is gone (`=#REF!$A$1`). */
export function sheetOfFormula(formula: unknown): string | null {
  const match = /^=(?:'((?:[^']|'')+)'|([^'!#]+))!/.exec(String(formula));
  return match === null ? null : (match[1]?.replaceAll("''", "'") ?? match[2] ?? null);
}

/** Cells of the range in a mark's formula (`='Tabel 3.1'!$A$1:$H$40` → 320); `null` when it names no such range. */
function sizeOfFormula(formula: unknown): number | null {
  const match = /!\$?([A-Z]+)\$?(\d+):\$?([A-Z]+)\$?(\d+)$/.exec(String(formula));
  if (match === null) return null;
  const [left, right] = [columnNumber(match[1] ?? ''), columnNumber(match[3] ?? '')];
  if (left === null || right === null) return null;
  return (right - left + 1) * (Number(match[4]) - Number(match[2]) + 1);
}

/** Queues the list; call what comes back after the sync. */
export function queueSheetList(context: Excel.RequestContext): () => SheetList {
  const { worksheets, names } = context.workbook;
  worksheets.load('items/name');
  names.load('items/name,items/formula,items/scope');
  return () => {
    const sheetNames = worksheets.items.map((sheet) => sheet.name);
    const marks = new Map<string, string | null>();
    const sizes = new Map<string, number>();
    for (const item of names.items) {
      if (!item.name.startsWith(PREFIX) || item.scope !== 'Workbook') continue;
      const sheet = sheetOfFormula(item.formula);
      marks.set(item.name, sheetNames.find((name) => name === sheet) ?? null);
      const size = sizeOfFormula(item.formula);
      if (size !== null) sizes.set(item.name, size);
    }
    return { names: sheetNames, marks, sizes };
  };
}
