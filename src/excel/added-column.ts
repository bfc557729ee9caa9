import type { ColumnWrite } from '../model/column-write';
import type { RawTable } from '../model/raw';
import { addedWidth } from './added-width';
import { toCellInput } from './cell-input';
import type { ColumnWidth, TableRoom } from './table-room';

/** How a missing column gets into its table. */
export interface Addition {
  /** The table is widened over blank cells and nothing moves; otherwise what stands right of it moves on. */
  readonly grown: boolean;
  /** Points to widen the sheet's column to, and how wide it is; `null` leaves it. */
  readonly width: { readonly points: number; readonly before: ColumnWidth } | null;
}

interface Wanted {
  readonly write: ColumnWrite;
  readonly table: RawTable;
}

/** Plans the columns to be added, in the order in which they are: all of a table grow, or none. */
export function planAdditions(wanted: readonly Wanted[], rooms: ReadonlyMap<string, TableRoom>): Addition[] {
  const count = (table: RawTable): number => wanted.filter((other) => other.table === table).length;
  const isGrown = (table: RawTable): boolean => count(table) <= (rooms.get(table.name)?.free ?? 0);
  // A table that is moved by another's new column is not where its widths were read.
  const mayMove = ({ sheet, firstColumn }: RawTable): boolean =>
    wanted.some(({ table }) => table.sheet === sheet && table.firstColumn < firstColumn && !isGrown(table));
  const places = wanted.map(({ write, table }, order) => {
    const position = wanted.slice(0, order).filter((other) => other.table === table).length;
    const room = rooms.get(table.name);
    const before = mayMove(table) ? undefined : room?.widths[position];
    const place = `${table.sheet}!${table.firstColumn + table.columns.length + position}`;
    return { table, place, before, points: addedWidth(write, room?.wrapsHeadings ?? false) };
  });
  return places.map(({ table, place, before }) => {
    // Tables one below the other share the sheet's column: the widest decides.
    const points = Math.max(...places.filter((other) => other.place === place).map((other) => other.points));
    const isWider = before !== undefined && points > before.points;
    return { grown: isGrown(table), width: isWider ? { points, before } : null };
  });
}

/** Queues the adding of a column at its table's right end. `onBegun` is called behind the first change. */
export function addColumn(
  { workbook }: Excel.RequestContext,
  name: string,
  header: string,
  { grown }: Addition,
  onBegun: () => void,
): void {
  const table = workbook.tables.getItem(name);
  if (!grown) {
    table.columns.add(undefined, undefined, header);
    onBegun();
    return;
  }
  // The heading first, so that the column never has another name; a table that grows by itself is then as large as wished.
  const widened = table.getRange().getResizedRange(0, 1);
  widened.getRow(0).getLastCell().values = [[toCellInput(header, 'General')]];
  onBegun();
  table.resize(widened);
}

/** Makes an added column look like its left neighbour, heading to totals row; the number format is the body's own. */
export function dressColumn({ workbook }: Excel.RequestContext, name: string, header: string, { width }: Addition): void {
  const cells = workbook.tables.getItem(name).columns.getItem(header).getRange();
  cells.copyFrom(cells.getOffsetRange(0, -1), 'Formats');
  if (width !== null) cells.format.columnWidth = width.points;
}

/** Numbers stand right; text stands left, a little away from the number that may stand before it. */
export function alignBody({ format }: Excel.Range, { values }: ColumnWrite): void {
  const isText = values.some((value) => typeof value === 'string');
  format.horizontalAlignment = isText ? 'Left' : 'Right';
  format.indentLevel = isText ? 1 : 0;
}
