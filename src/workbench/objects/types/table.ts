import { invalidArgument } from '../../interpreter/host-error';
import { defineType, type HostObject } from '../../interpreter/object-type';
import { eachExisting } from '../cells/cell-access';
import { clearRange } from '../cells/clear-range';
import { guardOption } from '../cells/guard';
import { moveBehind } from '../cells/shift-cells';
import { make, range, type TableTarget } from '../core/targets';
import { EventType, eventMethods, WORKBOOK_TARGET } from '../events/emit-changes';
import { checkedTableName } from '../tables/add-table';
import { resizeTable, setTotals } from '../tables/resize-table';
import { bodyRect, headerRect, totalRect } from '../tables/table-rects';
import { otherRect } from './range-navigation';
import type { TableState } from '../../store/sheet-state';
import type { ScalarProperty } from '../../interpreter/object-type';

type FlagName = 'showBandedRows' | 'showBandedColumns' | 'highlightFirstColumn' | 'highlightLastColumn' | 'showFilterButton';

function look(name: FlagName): ScalarProperty<TableTarget> {
  return {
    get: (t) => t.table[name],
    set: (t, value) => {
      if (typeof value !== 'boolean') throw invalidArgument('true or false is wanted.');
      t.book.write(t.sheet);
      t.table[name] = value;
    },
  };
}

function removeTable(t: TableTarget): void {
  t.book.write(t.sheet);
  t.sheet.tables = t.sheet.tables.filter((table: TableState) => table !== t.table);
  t.book.emit(EventType.tableDeleted, [WORKBOOK_TARGET], {
    tableId: String(t.table.id),
    tableName: t.table.name,
    worksheetId: t.sheet.id,
    source: 'Local',
  });
}

const whole = (t: TableTarget): HostObject => range(t, t.table.rect);

export const TABLE = defineType<TableTarget>({
  name: 'Table',
  id: (t) => String(t.table.id),
  properties: {
    Id: { get: (t) => String(t.table.id) },
    LegacyId: { get: (t) => String(t.table.id) },
    Name: {
      get: (t) => t.table.name,
      set: (t, value) => {
        const name = checkedTableName(t.book, value, t.table);
        t.book.write(t.sheet);
        t.table.name = name;
      },
    },
    Style: {
      get: (t) => t.table.style,
      set: (t, value) => {
        if (typeof value !== 'string') throw invalidArgument('A style is a name.');
        t.book.write(t.sheet);
        t.table.style = value;
      },
    },
    ShowHeaders: { get: (t) => t.table.showHeaders },
    ShowTotals: {
      get: (t) => t.table.showTotals,
      set: (t, value) => setTotals(t, value === true, (rect, direction) => moveTotals(t, rect, direction)),
    },
    ShowBandedRows: look('showBandedRows'),
    ShowBandedColumns: look('showBandedColumns'),
    ShowFilterButton: look('showFilterButton'),
    HighlightFirstColumn: look('highlightFirstColumn'),
    HighlightLastColumn: look('highlightLastColumn'),
  },
  navigation: {
    Columns: (t) => make('TableColumnCollection', t),
    Rows: (t) => make('TableRowCollection', t),
    Worksheet: (t) => make('Worksheet', { book: t.book, sheet: t.sheet }),
  },
  objectMethods: {
    GetRange: whole,
    GetHeaderRowRange: (t) => range(t, headerRect(t.table)),
    GetDataBodyRange: (t) => range(t, bodyRect(t.table)),
    GetTotalRowRange: (t) => range(t, totalRect(t.table)),
    ConvertToRange: (t) => {
      removeTable(t);
      return whole(t);
    },
  },
  methods: {
    ...eventMethods(['DataChangedEvent']),
    Resize: (t, args) => resizeTable(t, otherRect({ ...t, rect: t.table.rect }, args, 0)),
    Delete: (t) => {
      guardOption(t, 'allowDeleteRows');
      removeTable(t);
      clearRange({ ...t, rect: t.table.rect }, 'All');
    },
  },
});

/** Makes room for the totals row when something stands there, or takes the row away. */
function moveTotals(t: TableTarget, rect: TableTarget['table']['rect'], direction: 1 | -1): void {
  let occupied = false;
  eachExisting(t.sheet, rect, (cell) => {
    if (cell.value !== null || cell.formula !== null) occupied = true;
  });
  if (direction === 1 && occupied) moveBehind(t, rect, 'rows', 1);
  if (direction === -1) {
    eachExisting(t.sheet, rect, (cell) => {
      cell.value = null;
      cell.formula = null;
      cell.isError = false;
    });
  }
}
