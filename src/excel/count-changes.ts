import { columnLetters } from '../model/address';
import type { CellInput } from './cell-input';
import type { Merge } from './join-merges';
import type { BesideBlock, SheetPlan } from './sheet-plan';
import type { SheetSnapshot } from './sheet-snapshot';

/** What a drawing changed on its sheet: a sheet that was not there, nothing, or so many cells. */
export type Perubahan = 'baru' | 'sama' | { readonly sel: number };

/** Excel keeps fifteen digits of a number. */
const SAME_NUMBER = 1e-14;

/** A text without the apostrophe that only keeps it text. */
const bare = (content: CellInput, format: string): CellInput =>
  typeof content === 'string' && content.startsWith("'") && format !== '@' ? content.slice(1) : content;

function isSame(one: CellInput, oneFormat: string, other: CellInput, otherFormat: string): boolean {
  if (typeof one === 'number' && typeof other === 'number') {
    return oneFormat === otherFormat && Math.abs(one - other) <= SAME_NUMBER * Math.max(Math.abs(one), Math.abs(other));
  }
  return bare(one, oneFormat) === bare(other, otherFormat);
}

function mergeAddresses(merges: readonly Merge[]): Map<string, readonly [row: number, column: number]> {
  const found = new Map<string, readonly [number, number]>();
  for (const { row, column, rows, columns, across } of merges) {
    const height = across ? 1 : rows;
    for (let top = row; top < row + rows; top += height) {
      const corner = `${columnLetters(column + 1)}${top + 1}`;
      found.set(`${corner}:${columnLetters(column + columns)}${top + height}`, [top, column]);
    }
  }
  return found;
}

/** Corners of the merges that are on one side only. */
function movedMerges(plan: SheetPlan, { merges }: SheetSnapshot): string[] {
  const wanted = mergeAddresses(plan.merges);
  const standing = new Set(merges.map((address) => address.replaceAll('$', '')));
  const gone = [...standing].filter((address) => !wanted.has(address)).map((address) => address.split(':')[0] ?? address);
  const fresh = [...wanted.keys()].filter((address) => !standing.has(address)).map((address) => address.split(':')[0] ?? address);
  return [...gone, ...fresh];
}

function cellsBeside(blocks: readonly BesideBlock[]) {
  const inputs = new Map<string, CellInput>();
  const formats = new Map<string, string>();
  let [bottom, right] = [0, 0];
  for (const { row, column, inputs: lines, numberFormats } of blocks) {
    lines.forEach((line, down) =>
      line.forEach((input, along) => {
        inputs.set(`${row + down},${column + along}`, input);
        formats.set(`${row + down},${column + along}`, numberFormats[down]?.[along] ?? 'General');
      }),
    );
    bottom = Math.max(bottom, row + lines.length);
    right = Math.max(right, column + (lines[0]?.length ?? 0));
  }
  return { inputs, formats, bottom, right };
}

/**
 * How many cells of a sheet hold or print something else than before, were it drawn as planned: other contents, another
 * number format of a number, another merge at that place. Looks do not count. A snapshot that is absent: the sheet is new.
 */
export function countChanges(plan: SheetPlan, snapshot: SheetSnapshot | undefined): Perubahan {
  if (snapshot === undefined) return 'baru';
  const { area, contents, numberFormats } = snapshot;
  const beside = cellsBeside(plan.beside);
  const rows = Math.max(plan.rowCount, area === null ? 0 : area.row + area.rows, beside.bottom);
  const columns = Math.max(plan.columnCount, area === null ? 0 : area.column + area.columns, beside.right);
  const changed = new Set<string>();
  for (let row = 0; row < rows; row += 1) {
    const [oldRow, oldFormats] = [contents[row - (area?.row ?? 0)], numberFormats[row - (area?.row ?? 0)]];
    for (let column = 0; column < columns; column += 1) {
      const was = column - (area?.column ?? 0);
      const fresh = plan.inputs[row]?.[column] ?? beside.inputs.get(`${row},${column}`) ?? '';
      const format = plan.shownFormats[row]?.[column] ?? beside.formats.get(`${row},${column}`) ?? 'General';
      if (!isSame(fresh, format, oldRow?.[was] ?? '', oldFormats?.[was] ?? 'General'))
        changed.add(`${columnLetters(column + 1)}${row + 1}`);
    }
  }
  for (const corner of movedMerges(plan, snapshot)) changed.add(corner);
  return changed.size === 0 ? 'sama' : { sel: changed.size };
}
