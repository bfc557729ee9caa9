import type { Arguments } from '../../interpreter/arguments';
import { invalidArgument } from '../../interpreter/host-error';
import { defineType, type HostObject, type ScalarProperty } from '../../interpreter/object-type';
import type { CellRect, PageLayoutState } from '../../store/sheet-state';
import { parseRect, splitSheet } from '../core/address';
import { itemNotFound } from '../core/book';
import { MAX_COLUMNS, MAX_ROWS } from '../core/rect';
import { make, range, targetOf, type SheetTarget } from '../core/targets';
import { marginsFrom, zoomData, zoomFrom } from '../sheets/page-values';

/** One plain value of the page set-up. */
function setting<V>(
  read: (page: PageLayoutState) => V,
  write: (page: PageLayoutState, value: V) => void,
  check: (value: unknown) => V,
): ScalarProperty<SheetTarget> {
  return {
    get: (t) => read(t.sheet.pageLayout),
    set: (t, value) => {
      const wanted = check(value);
      t.book.write(t.sheet);
      write(t.sheet.pageLayout, wanted);
    },
  };
}

const flag = (value: unknown): boolean => {
  if (typeof value !== 'boolean') throw invalidArgument('true or false is wanted.');
  return value;
};
const points = (value: unknown): number => {
  if (typeof value !== 'number' || value < 0) throw invalidArgument('A margin in points is wanted.');
  return value;
};
const text = (value: unknown): string => {
  if (typeof value !== 'string') throw invalidArgument('Text is wanted.');
  return value;
};
const orientation = (value: unknown): 'Portrait' | 'Landscape' => {
  if (value !== 'Portrait' && value !== 'Landscape') throw invalidArgument(`orientation: ${String(value)}`);
  return value;
};
const margin = (side: keyof PageLayoutState['margins']): ScalarProperty<SheetTarget> =>
  setting(
    (page) => page.margins[side],
    (page, value) => (page.margins[side] = value),
    points,
  );

function rectFrom(args: Arguments): CellRect {
  const object = args.object(0, 'Range');
  if (object) return targetOf('Range', object).rect;
  const rect = parseRect(splitSheet(args.text(0)).rest);
  if (!rect) throw invalidArgument(`"${args.text(0)}" is no address.`);
  return rect;
}

const area = (t: SheetTarget): HostObject | null => {
  const { printArea } = t.sheet.pageLayout;
  return printArea ? make('RangeAreas', { ...t, rects: [printArea] }) : null;
};
const titleRows = (t: SheetTarget): HostObject | null => {
  const rows = t.sheet.pageLayout.titleRows;
  return rows ? range(t, { top: rows.first, bottom: rows.last, left: 0, right: MAX_COLUMNS - 1 }) : null;
};
const titleColumns = (t: SheetTarget): HostObject | null => {
  const columns = t.sheet.pageLayout.titleColumns;
  return columns ? range(t, { top: 0, bottom: MAX_ROWS - 1, left: columns.first, right: columns.last }) : null;
};
const required =
  (get: (t: SheetTarget) => HostObject | null) =>
  (t: SheetTarget): HostObject => {
    const object = get(t);
    if (!object) throw itemNotFound();
    return object;
  };

export const PAGE_LAYOUT = defineType<SheetTarget>({
  name: 'PageLayout',
  properties: {
    Orientation: setting(
      (page) => page.orientation,
      (page, value) => (page.orientation = value),
      orientation,
    ),
    PaperSize: setting(
      (page) => page.paperSize,
      (page, value) => (page.paperSize = value),
      text,
    ),
    Zoom: {
      get: (t) => zoomData(t.sheet.pageLayout),
      set: (t, value) => {
        const zoom = zoomFrom(value);
        t.book.write(t.sheet);
        Object.assign(t.sheet.pageLayout, zoom);
      },
    },
    CenterHorizontally: setting(
      (page) => page.centerHorizontally,
      (page, value) => (page.centerHorizontally = value),
      flag,
    ),
    CenterVertically: setting(
      (page) => page.centerVertically,
      (page, value) => (page.centerVertically = value),
      flag,
    ),
    PrintGridlines: setting(
      (page) => page.printGridlines,
      (page, value) => (page.printGridlines = value),
      flag,
    ),
    PrintHeadings: setting(
      (page) => page.printHeadings,
      (page, value) => (page.printHeadings = value),
      flag,
    ),
    LeftMargin: margin('left'),
    RightMargin: margin('right'),
    TopMargin: margin('top'),
    BottomMargin: margin('bottom'),
    HeaderMargin: margin('header'),
    FooterMargin: margin('footer'),
  },
  navigation: { HeadersFooters: (t) => make('HeaderFooterGroup', t) },
  objectMethods: {
    GetPrintArea: required(area),
    GetPrintAreaOrNullObject: area,
    GetPrintTitleRows: required(titleRows),
    GetPrintTitleRowsOrNullObject: titleRows,
    GetPrintTitleColumns: required(titleColumns),
    GetPrintTitleColumnsOrNullObject: titleColumns,
  },
  methods: {
    SetPrintArea: (t, args) => {
      const rect = rectFrom(args);
      t.book.write(t.sheet);
      t.sheet.pageLayout.printArea = rect;
    },
    SetPrintTitleRows: (t, args) => {
      const rect = rectFrom(args);
      t.book.write(t.sheet);
      t.sheet.pageLayout.titleRows = { first: rect.top, last: rect.bottom };
    },
    SetPrintTitleColumns: (t, args) => {
      const rect = rectFrom(args);
      t.book.write(t.sheet);
      t.sheet.pageLayout.titleColumns = { first: rect.left, last: rect.right };
    },
    SetPrintMargins: (t, args) => {
      const change = marginsFrom(args.text(0), args.raw(1));
      t.book.write(t.sheet);
      Object.assign(t.sheet.pageLayout.margins, change);
    },
  },
});

export const HEADER_FOOTER_GROUP = defineType<SheetTarget>({
  name: 'HeaderFooterGroup',
  properties: { State: { get: () => 'Default' } },
  navigation: { DefaultForAllPages: (t) => make('HeaderFooter', t) },
});

const part = (band: 'header' | 'footer', side: 'left' | 'center' | 'right'): ScalarProperty<SheetTarget> =>
  setting(
    (page) => page[band][side],
    (page, value) => (page[band][side] = value),
    text,
  );

export const HEADER_FOOTER = defineType<SheetTarget>({
  name: 'HeaderFooter',
  properties: {
    LeftHeader: part('header', 'left'),
    CenterHeader: part('header', 'center'),
    RightHeader: part('header', 'right'),
    LeftFooter: part('footer', 'left'),
    CenterFooter: part('footer', 'center'),
    RightFooter: part('footer', 'right'),
  },
});
