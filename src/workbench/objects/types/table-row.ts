import { invalidArgument } from '../../interpreter/host-error';
import { defineType, type HostObject } from '../../interpreter/object-type';
import { readGrid } from '../cells/grid-values';
import { writeContents } from '../cells/write-range';
import { rowCount } from '../core/rect';
import { make, range, type RangeTarget, type TableRowTarget, type TableTarget } from '../core/targets';
import { addRows, deleteRow } from '../tables/table-rows';
import { bodyRect } from '../tables/table-rects';

const bind = (t: TableTarget, index: number): HostObject => make('TableRow', { ...t, index });
const count = (t: TableTarget): number => rowCount(bodyRect(t.table));

export const TABLE_ROW_COLLECTION = defineType<TableTarget>({
  name: 'TableRowCollection',
  properties: { Count: { get: count } },
  collection: { items: (t) => Array.from({ length: count(t) }, (_, index) => bind(t, index)) },
  objectMethods: {
    Add: (t, args) => bind(t, addRows(t, args.has(0) ? args.number(0) : null, args.raw(1))),
    GetItemAt: (t, args) => {
      const index = args.number(0);
      if (index < 0 || index >= count(t)) throw invalidArgument('There is no row at this index.');
      return bind(t, index);
    },
  },
  methods: { GetCount: count },
});

function cells(t: TableRowTarget): RangeTarget {
  const body = bodyRect(t.table);
  return { book: t.book, sheet: t.sheet, rect: { ...body, top: body.top + t.index, bottom: body.top + t.index } };
}

export const TABLE_ROW = defineType<TableRowTarget>({
  name: 'TableRow',
  properties: {
    Index: { get: (t) => t.index },
    Values: {
      get: (t) => readGrid(cells(t), (cell) => cell?.value ?? ''),
      set: (t, value) => writeContents(cells(t), value, 'values'),
    },
  },
  objectMethods: { GetRange: (t) => range(t, cells(t).rect) },
  methods: { Delete: (t) => deleteRow(t, t.index) },
});
