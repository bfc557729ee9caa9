import type { Arguments } from '../../interpreter/arguments';
import { invalidArgument } from '../../interpreter/host-error';
import { defineType, type HostObject, type ScalarProperty } from '../../interpreter/object-type';
import type { CellRect } from '../../store/sheet-state';
import { usedRect } from '../cells/used-rect';
import { guardOption } from '../cells/guard';
import { normalizeColor } from '../cells/format-values';
import { parseRect, splitSheet } from '../core/address';
import { isInside, MAX_COLUMNS, MAX_ROWS } from '../core/rect';
import { make, range, type SheetTarget } from '../core/targets';
import { eventMethods } from '../events/emit-changes';
import { resolveName } from '../names/resolve-name';
import { activateSheet } from '../sheets/select';
import { deleteSheet, moveSheet, renameSheet, setVisibility } from '../sheets/sheet-list';
import { charactersToPoints, pointsToCharacters } from '../sheets/sizes';

const WHOLE_SHEET: CellRect = { top: 0, left: 0, bottom: MAX_ROWS - 1, right: MAX_COLUMNS - 1 };
const FIRST_CELL: CellRect = { top: 0, left: 0, bottom: 0, right: 0 };

function byAddress(t: SheetTarget, args: Arguments): HostObject {
  if (!args.has(0)) return range(t, WHOLE_SHEET);
  const text = args.text(0);
  const { sheet, rest } = splitSheet(text);
  if (sheet !== null && sheet.toLowerCase() !== t.sheet.name.toLowerCase())
    throw invalidArgument(`"${text}" names another sheet.`);
  const rect = parseRect(rest);
  if (rect) return range(t, rect);
  const named = resolveName(t.book, rest, t.sheet);
  if (named) return range(named, named.rect);
  throw invalidArgument(`"${text}" is no address.`);
}

function bounded(t: SheetTarget, rect: CellRect): HostObject {
  if (!isInside(rect)) throw invalidArgument('The range lies outside the sheet.');
  return range(t, rect);
}

const flag = (value: unknown): boolean => {
  if (typeof value !== 'boolean') throw invalidArgument('true or false is wanted.');
  return value;
};

function shown(name: 'showGridlines' | 'showHeadings'): ScalarProperty<SheetTarget> {
  return {
    get: (t) => t.sheet[name],
    set: (t, value) => {
      const wanted = flag(value);
      t.book.write(t.sheet);
      t.sheet[name] = wanted;
    },
  };
}

export const WORKSHEET = defineType<SheetTarget>({
  name: 'Worksheet',
  id: (t) => t.sheet.id,
  properties: {
    Id: { get: (t) => t.sheet.id },
    Name: { get: (t) => t.sheet.name, set: (t, value) => renameSheet(t, value) },
    Position: { get: (t) => t.book.state.sheets.indexOf(t.sheet), set: (t, value) => moveSheet(t, value) },
    Visibility: { get: (t) => t.sheet.visibility, set: (t, value) => setVisibility(t, value) },
    TabColor: {
      get: (t) => t.sheet.tabColor,
      set: (t, value) => {
        t.book.write(t.sheet);
        t.sheet.tabColor = normalizeColor(value);
      },
    },
    ShowGridlines: shown('showGridlines'),
    ShowHeadings: shown('showHeadings'),
    // Under these names the client sets the two above.
    Gridlines: { ...shown('showGridlines'), onRequest: true },
    Headings: { ...shown('showHeadings'), onRequest: true },
    StandardHeight: { get: (t) => t.sheet.defaultRowHeight },
    StandardWidth: {
      get: (t) => charactersToPoints(t.sheet.defaultColumnWidth),
      set: (t, value) => {
        guardOption(t, 'allowFormatColumns');
        if (typeof value !== 'number') throw invalidArgument('A width is a number.');
        t.sheet.defaultColumnWidth = pointsToCharacters(value);
      },
    },
  },
  navigation: {
    Tables: (t) => make('TableCollection', { book: t.book, sheet: t.sheet }),
    Charts: (t) => make('ChartCollection', t),
    Names: (t) => make('NamedItemCollection', { book: t.book, scope: t.sheet }),
    PageLayout: (t) => make('PageLayout', t),
    FreezePanes: (t) => make('WorksheetFreezePanes', t),
    Protection: (t) => make('WorksheetProtection', t),
  },
  objectMethods: {
    GetRange: byAddress,
    GetCell: (t, args) =>
      bounded(t, { top: args.number(0), left: args.number(1), bottom: args.number(0), right: args.number(1) }),
    GetRangeByIndexes: (t, args) => {
      const [top, left, rows, columns] = [args.number(0), args.number(1), args.number(2), args.number(3)];
      return bounded(t, { top, left, bottom: top + rows - 1, right: left + columns - 1 });
    },
    // Belief: an empty sheet's used range is A1, and null only for getUsedRangeOrNullObject.
    GetUsedRange: (t, args) => range(t, usedRect(t.sheet, WHOLE_SHEET, args.flag(0, false)) ?? FIRST_CELL),
    GetUsedRangeOrNullObject: (t, args) => {
      const rect = usedRect(t.sheet, WHOLE_SHEET, args.flag(0, false));
      return rect ? range(t, rect) : null;
    },
    GetNextOrNullObject: (t) => {
      const next = t.book.state.sheets[t.book.state.sheets.indexOf(t.sheet) + 1];
      return next ? make('Worksheet', { book: t.book, sheet: next }) : null;
    },
    GetPreviousOrNullObject: (t) => {
      const previous = t.book.state.sheets[t.book.state.sheets.indexOf(t.sheet) - 1];
      return previous ? make('Worksheet', { book: t.book, sheet: previous }) : null;
    },
  },
  methods: {
    ...eventMethods(['DataChangedEvent', 'ActivatedEvent', 'DeactivatedEvent', 'SelectionChangedEvent']),
    Activate: (t) => activateSheet(t),
    Delete: (t) => deleteSheet(t),
    Calculate: () => null,
  },
});
