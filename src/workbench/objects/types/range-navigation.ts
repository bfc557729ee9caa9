import type { Arguments } from '../../interpreter/arguments';
import { HostError, invalidArgument } from '../../interpreter/host-error';
import type { HostObject } from '../../interpreter/object-type';
import type { CellRect } from '../../store/sheet-state';
import { usedRect } from '../cells/used-rect';
import { itemNotFound } from '../core/book';
import { parseRect, splitSheet } from '../core/address';
import { bounding, intersect, isInside, MAX_COLUMNS, MAX_ROWS } from '../core/rect';
import { make, range, targetOf, type RangeTarget } from '../core/targets';
import { insertCells } from '../cells/shift-cells';

/** The range when it lies on the sheet; else Excel's InvalidArgument. */
function checked(target: RangeTarget, rect: CellRect): HostObject {
  if (!isInside(rect)) throw invalidArgument('The range lies outside the sheet.');
  return range(target, rect);
}

/** A range given as an object or as an address on the same sheet. */
export function otherRect(target: RangeTarget, args: Arguments, index: number): CellRect {
  const object = args.object(index, 'Range');
  if (object) {
    const other = targetOf('Range', object);
    if (other.sheet !== target.sheet) throw invalidArgument('The ranges lie on different sheets.');
    return other.rect;
  }
  const rect = parseRect(splitSheet(args.text(index)).rest);
  if (!rect) throw invalidArgument(`"${args.text(index)}" is no address.`);
  return rect;
}

const rowsFrom = (t: RangeTarget, top: number, count: number): CellRect => ({ ...t.rect, top, bottom: top + count - 1 });
const columnsFrom = (t: RangeTarget, left: number, count: number): CellRect => ({ ...t.rect, left, right: left + count - 1 });

function beside(t: RangeTarget, count: number, direction: 1 | -1, axis: 'rows' | 'columns'): HostObject {
  const size = Math.abs(count);
  const after = direction * Math.sign(count || 1) > 0;
  if (axis === 'rows') return checked(t, rowsFrom(t, after ? t.rect.bottom + 1 : t.rect.top - size, size));
  return checked(t, columnsFrom(t, after ? t.rect.right + 1 : t.rect.left - size, size));
}

function mergedAreas(t: RangeTarget): HostObject | null {
  const rects = t.sheet.merges.filter((merge) => intersect(merge, t.rect));
  return rects.length === 0 ? null : make('RangeAreas', { book: t.book, sheet: t.sheet, rects });
}

function used(t: RangeTarget, args: Arguments): CellRect | null {
  return usedRect(t.sheet, t.rect, args.flag(0, false));
}

function found(object: HostObject | null): HostObject {
  if (!object) throw itemNotFound();
  return object;
}

/** Methods of Range that give another object. */
export const RANGE_OBJECT_METHODS: Readonly<Record<string, (target: RangeTarget, args: Arguments) => HostObject | null>> = {
  GetCell: (t, args) => {
    const [row, column] = [t.rect.top + args.number(0), t.rect.left + args.number(1)];
    return checked(t, { top: row, left: column, bottom: row, right: column });
  },
  GetRow: (t, args) => checked(t, rowsFrom(t, t.rect.top + args.number(0), 1)),
  GetColumn: (t, args) => checked(t, columnsFrom(t, t.rect.left + args.number(0), 1)),
  GetLastCell: (t) => range(t, { top: t.rect.bottom, left: t.rect.right, bottom: t.rect.bottom, right: t.rect.right }),
  GetLastRow: (t) => range(t, { ...t.rect, top: t.rect.bottom }),
  GetLastColumn: (t) => range(t, { ...t.rect, left: t.rect.right }),
  GetEntireRow: (t) => range(t, { ...t.rect, left: 0, right: MAX_COLUMNS - 1 }),
  GetEntireColumn: (t) => range(t, { ...t.rect, top: 0, bottom: MAX_ROWS - 1 }),
  GetOffsetRange: (t, args) => {
    const [rows, columns] = [args.number(0), args.number(1)];
    return checked(t, {
      top: t.rect.top + rows,
      left: t.rect.left + columns,
      bottom: t.rect.bottom + rows,
      right: t.rect.right + columns,
    });
  },
  GetResizedRange: (t, args) =>
    checked(t, { ...t.rect, bottom: t.rect.bottom + args.number(0), right: t.rect.right + args.number(1) }),
  GetAbsoluteResizedRange: (t, args) =>
    checked(t, { ...t.rect, bottom: t.rect.top + args.number(0) - 1, right: t.rect.left + args.number(1) - 1 }),
  GetBoundingRect: (t, args) => range(t, bounding(t.rect, otherRect(t, args, 0))),
  GetIntersection: (t, args) => {
    const rect = intersect(t.rect, otherRect(t, args, 0));
    if (!rect) throw itemNotFound();
    return range(t, rect);
  },
  GetIntersectionOrNullObject: (t, args) => {
    const rect = intersect(t.rect, otherRect(t, args, 0));
    return rect ? range(t, rect) : null;
  },
  GetRowsAbove: (t, args) => beside(t, args.numberOr(0, 1), -1, 'rows'),
  GetRowsBelow: (t, args) => beside(t, args.numberOr(0, 1), 1, 'rows'),
  GetColumnsBefore: (t, args) => beside(t, args.numberOr(0, 1), -1, 'columns'),
  GetColumnsAfter: (t, args) => beside(t, args.numberOr(0, 1), 1, 'columns'),
  GetUsedRange: (t, args) => {
    const rect = used(t, args);
    if (!rect) throw itemNotFound();
    return range(t, rect);
  },
  GetUsedRangeOrNullObject: (t, args) => {
    const rect = used(t, args);
    return rect ? range(t, rect) : null;
  },
  GetMergedAreas: (t) => found(mergedAreas(t)),
  GetMergedAreasOrNullObject: mergedAreas,
  GetTables: (t) => make('TableScopedCollection', t),
  Insert: (t, args) => {
    const shift = args.text(0);
    if (shift !== 'Down' && shift !== 'Right') throw new HostError('InvalidArgument', 'insert shifts Down or Right.');
    insertCells(t, shift);
    return range(t, t.rect);
  },
};
