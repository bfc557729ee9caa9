import type { Arguments } from '../../interpreter/arguments';
import { invalidArgument } from '../../interpreter/host-error';
import { defineType, type HostObject } from '../../interpreter/object-type';
import type { SheetState, TableState } from '../../store/sheet-state';
import { parseRect, splitSheet } from '../core/address';
import { itemNotFound, type Book } from '../core/book';
import { intersect } from '../core/rect';
import { make, targetOf, type RangeTarget } from '../core/targets';
import { eventMethods } from '../events/emit-changes';
import { addTable } from '../tables/add-table';

interface Scope {
  book: Book;
  sheet: SheetState | null;
}
type Entry = { sheet: SheetState; table: TableState };

const entries = (t: Scope): Entry[] => t.book.tables().filter((entry) => !t.sheet || entry.sheet === t.sheet);
const bind = (book: Book, entry: Entry): HostObject => make('Table', { book, ...entry });

function find(all: readonly Entry[], key: string): Entry | null {
  return (
    all.find(({ table }) => table.name.toLowerCase() === key.toLowerCase()) ??
    all.find(({ table }) => String(table.id) === key) ??
    null
  );
}

function add(t: Scope, args: Arguments): HostObject {
  const where = place(t, args);
  const table = addTable(where, where.rect, args.flag(1, false));
  return make('Table', { book: t.book, sheet: where.sheet, table });
}

/** The range as an object or an address; an address without a sheet is on the collection's or the active sheet. */
function place(t: Scope, args: Arguments): RangeTarget {
  const object = args.object(0, 'Range');
  if (object) return targetOf('Range', object);
  const { sheet: name, rest } = splitSheet(args.text(0));
  const sheet = name === null ? (t.sheet ?? t.book.activeSheet()) : t.book.sheetByName(name);
  const rect = parseRect(rest);
  if (!sheet || !rect) throw invalidArgument(`"${args.text(0)}" is no address.`);
  return { book: t.book, sheet, rect };
}

export const TABLE_COLLECTION = defineType<Scope>({
  name: 'TableCollection',
  properties: { Count: { get: (t) => entries(t).length } },
  collection: {
    items: (t) => entries(t).map((entry) => bind(t.book, entry)),
    item: (t, key) => {
      const entry = find(entries(t), String(key));
      if (!entry) throw itemNotFound();
      return bind(t.book, entry);
    },
  },
  objectMethods: {
    Add: add,
    GetItemAt: (t, args) => {
      const entry = entries(t)[args.number(0)];
      if (!entry) throw invalidArgument('There is no table at this index.');
      return bind(t.book, entry);
    },
    GetItemOrNullObject: (t, args) => {
      const entry = find(entries(t), String(args.key(0)));
      return entry ? bind(t.book, entry) : null;
    },
  },
  methods: { ...eventMethods(['DataChangedEvent', 'AddedEvent', 'DeletedEvent']), GetCount: (t) => entries(t).length },
});

const within = (t: RangeTarget): Entry[] => entries(t).filter(({ table }) => intersect(table.rect, t.rect));

/** `range.getTables()`: the tables a range touches. */
export const TABLE_SCOPED_COLLECTION = defineType<RangeTarget>({
  name: 'TableScopedCollection',
  collection: {
    items: (t) => within(t).map((entry) => bind(t.book, entry)),
    item: (t, key) => {
      const entry = find(within(t), String(key));
      if (!entry) throw itemNotFound();
      return bind(t.book, entry);
    },
  },
  objectMethods: {
    GetFirst: (t) => {
      const entry = within(t)[0];
      if (!entry) throw itemNotFound();
      return bind(t.book, entry);
    },
    GetItemOrNullObject: (t, args) => {
      const entry = find(within(t), String(args.key(0)));
      return entry ? bind(t.book, entry) : null;
    },
  },
  methods: { GetCount: (t) => within(t).length },
});
