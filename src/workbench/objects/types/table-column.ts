import { invalidArgument } from '../../interpreter/host-error';
import { defineType, type HostObject } from '../../interpreter/object-type';
import type { TableColumnState } from '../../store/sheet-state';
import { readGrid } from '../cells/grid-values';
import { writeContents } from '../cells/write-range';
import { itemNotFound } from '../core/book';
import { make, range, type ColumnTarget, type RangeTarget, type TableTarget } from '../core/targets';
import { addColumn, deleteColumn, findColumn } from '../tables/table-columns';
import { bodyRect, headerRect, inColumn, totalRect } from '../tables/table-rects';

const bind = (t: TableTarget, column: TableColumnState): HostObject => make('TableColumn', { ...t, column });

export const TABLE_COLUMN_COLLECTION = defineType<TableTarget>({
  name: 'TableColumnCollection',
  properties: { Count: { get: (t) => t.table.columns.length } },
  collection: {
    items: (t) => t.table.columns.map((column) => bind(t, column)),
    item: (t, key) => {
      const column = findColumn(t, key);
      if (!column) throw itemNotFound();
      return bind(t, column);
    },
  },
  objectMethods: {
    Add: (t, args) => bind(t, addColumn(t, args.has(0) ? args.number(0) : null, args.raw(1), args.has(2) ? args.text(2) : null)),
    GetItemAt: (t, args) => {
      const column = t.table.columns[args.number(0)];
      if (!column) throw invalidArgument('There is no column at this index.');
      return bind(t, column);
    },
    GetItemOrNullObject: (t, args) => {
      const column = findColumn(t, args.key(0));
      return column ? bind(t, column) : null;
    },
  },
  methods: { GetCount: (t) => t.table.columns.length },
});

const index = (t: ColumnTarget): number => {
  const at = t.table.columns.indexOf(t.column);
  if (at < 0) throw itemNotFound();
  return at;
};
const cells = (t: ColumnTarget): RangeTarget => ({
  book: t.book,
  sheet: t.sheet,
  rect: inColumn(t.table, t.table.rect, index(t)),
});

export const TABLE_COLUMN = defineType<ColumnTarget>({
  name: 'TableColumn',
  id: (t) => String(t.column.id),
  properties: {
    // On the wire a number; the indexer takes it back as such.
    Id: { get: (t) => t.column.id },
    Index: { get: index },
    Name: {
      get: (t) => t.column.name,
      set: (t, value) =>
        writeContents({ ...cells(t), rect: inColumn(t.table, headerRect(t.table), index(t)) }, [[`'${String(value)}`]], 'values'),
    },
    Values: {
      get: (t) => readGrid(cells(t), (cell) => cell?.value ?? ''),
      set: (t, value) => writeContents(cells(t), value, 'values'),
      onRequest: true,
    },
  },
  objectMethods: {
    GetRange: (t) => range(t, cells(t).rect),
    GetHeaderRowRange: (t) => range(t, inColumn(t.table, headerRect(t.table), index(t))),
    GetDataBodyRange: (t) => range(t, inColumn(t.table, bodyRect(t.table), index(t))),
    GetTotalRowRange: (t) => range(t, inColumn(t.table, totalRect(t.table), index(t))),
  },
  methods: { Delete: (t) => deleteColumn(t) },
});
