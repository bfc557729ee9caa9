import { HostObject } from '../../interpreter/object-type';
import type { CellRect, SheetState, TableColumnState, TableState } from '../../store/sheet-state';
import type { ChartSeriesState, ChartState } from '../../store/chart-state';
import type { NameState } from '../../store/workbook-state';
import type { Book } from './book';

export interface SheetTarget {
  book: Book;
  sheet: SheetState;
}
export interface RangeTarget extends SheetTarget {
  rect: CellRect;
}
export interface AreasTarget extends SheetTarget {
  rects: CellRect[];
}
export interface TableTarget extends SheetTarget {
  table: TableState;
}
export interface ColumnTarget extends TableTarget {
  column: TableColumnState;
}
export interface TableRowTarget extends TableTarget {
  index: number;
}
export interface BorderTarget extends RangeTarget {
  side: BorderSide;
}
export const BORDER_SIDES = [
  'EdgeTop',
  'EdgeBottom',
  'EdgeLeft',
  'EdgeRight',
  'InsideVertical',
  'InsideHorizontal',
  'DiagonalDown',
  'DiagonalUp',
] as const;
export type BorderSide = (typeof BORDER_SIDES)[number];
export interface ChartTarget extends SheetTarget {
  chart: ChartState;
}
export interface ChartSeriesTarget extends ChartTarget {
  series: ChartSeriesState;
}
export interface ChartAxisTarget extends ChartTarget {
  axis: 'valueAxis' | 'categoryAxis';
}
export interface NameTarget {
  book: Book;
  name: NameState;
}
/** `scope` null = the workbook's own names. */
export interface NamesTarget {
  book: Book;
  scope: SheetState | null;
}
export interface SettingTarget {
  book: Book;
  key: string;
}

/** Which target each type works on. Making an object through `make` is what keeps name and target together. */
export interface Targets {
  Workbook: Book;
  Application: Book;
  CultureInfo: Book;
  NumberFormatInfo: Book;
  WorksheetCollection: Book;
  Worksheet: SheetTarget;
  Range: RangeTarget;
  DataValidation: RangeTarget;
  RangeAreas: AreasTarget;
  RangeCollection: AreasTarget;
  RangeFormat: RangeTarget;
  RangeFont: RangeTarget;
  RangeFill: RangeTarget;
  RangeBorderCollection: RangeTarget;
  RangeBorder: BorderTarget;
  FormatProtection: RangeTarget;
  TableCollection: { book: Book; sheet: SheetState | null };
  TableScopedCollection: RangeTarget;
  Table: TableTarget;
  TableColumnCollection: TableTarget;
  TableColumn: ColumnTarget;
  TableRowCollection: TableTarget;
  TableRow: TableRowTarget;
  NamedItemCollection: NamesTarget;
  NamedItem: NameTarget;
  SettingCollection: Book;
  Setting: SettingTarget;
  PageLayout: SheetTarget;
  HeaderFooterGroup: SheetTarget;
  HeaderFooter: SheetTarget;
  WorksheetFreezePanes: SheetTarget;
  WorksheetProtection: SheetTarget;
  ChartCollection: SheetTarget;
  Chart: ChartTarget;
  ChartTitle: ChartTarget;
  ChartLegend: ChartTarget;
  ChartAxes: ChartTarget;
  ChartAxis: ChartAxisTarget;
  ChartAxisTitle: ChartAxisTarget;
  ChartGridlines: ChartAxisTarget;
  ChartSeriesCollection: ChartTarget;
  ChartSeries: ChartSeriesTarget;
  ChartSeriesFormat: ChartSeriesTarget;
  ChartFill: ChartSeriesTarget;
  ChartLineFormat: ChartSeriesTarget;
  ChartDataLabels: ChartSeriesTarget;
}

export function make<K extends keyof Targets>(typeName: K, target: Targets[K]): HostObject {
  return new HostObject(typeName, target);
}

/** The target of an object known to be of a type. */
export function targetOf<K extends keyof Targets>(_typeName: K, object: HostObject): Targets[K] {
  return object.target as Targets[K];
}

export const range = (from: SheetTarget, rect: CellRect): HostObject =>
  make('Range', { book: from.book, sheet: from.sheet, rect });
