import type { Arguments } from '../../interpreter/arguments';
import { invalidArgument } from '../../interpreter/host-error';
import { defineType, type HostObject } from '../../interpreter/object-type';
import { itemNotFound } from '../core/book';
import { parseRect, splitSheet } from '../core/address';
import { MAX_COLUMNS, MAX_ROWS } from '../core/rect';
import { range, targetOf, type SheetTarget } from '../core/targets';

function freeze(t: SheetTarget, rows: number, columns: number): void {
  t.book.write(t.sheet);
  t.sheet.freeze = rows > 0 || columns > 0 ? { rows, columns } : null;
}

/** The frozen part: whole rows, whole columns, or the corner of both. */
function location(t: SheetTarget): HostObject | null {
  const { freeze: frozen } = t.sheet;
  if (!frozen) return null;
  return range(t, {
    top: 0,
    left: 0,
    bottom: frozen.rows > 0 ? frozen.rows - 1 : MAX_ROWS - 1,
    right: frozen.columns > 0 ? frozen.columns - 1 : MAX_COLUMNS - 1,
  });
}

function freezeAt(t: SheetTarget, args: Arguments): void {
  const object = args.object(0, 'Range');
  const rect = object ? targetOf('Range', object).rect : parseRect(splitSheet(args.text(0)).rest);
  if (!rect) throw invalidArgument('freezeAt needs a range.');
  freeze(t, rect.bottom === MAX_ROWS - 1 ? 0 : rect.bottom + 1, rect.right === MAX_COLUMNS - 1 ? 0 : rect.right + 1);
}

export const FREEZE_PANES = defineType<SheetTarget>({
  name: 'WorksheetFreezePanes',
  objectMethods: {
    GetLocation: (t) => {
      const object = location(t);
      if (!object) throw itemNotFound();
      return object;
    },
    GetLocationOrNullObject: location,
  },
  methods: {
    // Belief: freezing rows ends a freeze of columns, as the pane is set anew.
    FreezeRows: (t, args) => freeze(t, args.numberOr(0, 1), 0),
    FreezeColumns: (t, args) => freeze(t, 0, args.numberOr(0, 1)),
    FreezeAt: freezeAt,
    Unfreeze: (t) => freeze(t, 0, 0),
  },
});
