import type { CellGrid } from './cell-grid';
import type { CellStyle } from './cell-style';
import type { ChartState } from './chart-state';
import type { ValidationState } from './validation-state';

/** A rectangle of cells, 0-based, ends included. */
export interface CellRect {
  top: number;
  left: number;
  bottom: number;
  right: number;
}

export interface ColumnState {
  /** Width in characters of the default font, as the file stores it; `null` = default. */
  width: number | null;
  hidden: boolean;
  style: CellStyle | null;
}

export interface RowState {
  /** Points; `null` = automatic. */
  height: number | null;
  hidden: boolean;
  style: CellStyle | null;
}

export interface TableColumnState {
  id: number;
  name: string;
  /** `calculatedColumnFormula`, without `=`; `null` when the column has none. */
  calculatedFormula: string | null;
  /** `sum`, `average`, `count`, …, `custom`, or `null`. */
  totalsFunction: string | null;
  totalsLabel: string | null;
}

export interface TableState {
  /** The number Excel keeps in the file; the wire id is its text. */
  id: number;
  name: string;
  /** Header row to last row, the totals row included. */
  rect: CellRect;
  showHeaders: boolean;
  showTotals: boolean;
  showFilterButton: boolean;
  style: string;
  showBandedRows: boolean;
  showBandedColumns: boolean;
  highlightFirstColumn: boolean;
  highlightLastColumn: boolean;
  columns: TableColumnState[];
}

export interface PageLayoutState {
  orientation: 'Portrait' | 'Landscape';
  /** `A4`, `Letter`, `Folio`, … as `Excel.PaperType` spells its values; `paper N` for a size it does not name. */
  paperSize: string;
  /** Points. */
  margins: { left: number; right: number; top: number; bottom: number; header: number; footer: number };
  /** Percent, or `null` when the page is fitted. */
  scale: number | null;
  /** Pages; `null` = as many as needed. Both `null` = not fitted. */
  fitToWidth: number | null;
  fitToHeight: number | null;
  centerHorizontally: boolean;
  centerVertically: boolean;
  printGridlines: boolean;
  printHeadings: boolean;
  /** `null` = none. */
  printArea: CellRect | null;
  /** 0-based first and last row repeated on every page; `null` = none. */
  titleRows: { first: number; last: number } | null;
  titleColumns: { first: number; last: number } | null;
  header: { left: string; center: string; right: string };
  footer: { left: string; center: string; right: string };
}

/** One worksheet. `dirty` tells the codec to look for what differs from the file's part. */
export interface SheetState {
  /** Stable during the session, `{…}` as Excel writes it. */
  id: string;
  name: string;
  visibility: 'Visible' | 'Hidden' | 'VeryHidden';
  tabColor: string;
  cells: CellGrid;
  merges: CellRect[];
  columns: Map<number, ColumnState>;
  rows: Map<number, RowState>;
  /** Points. */
  defaultRowHeight: number;
  /** Characters. */
  defaultColumnWidth: number;
  tables: TableState[];
  pageLayout: PageLayoutState;
  validations: ValidationState[];
  charts: ChartState[];
  /** Frozen rows and columns; `null` = none. */
  freeze: { rows: number; columns: number } | null;
  /** `null` = not protected; else the options as office.js names them. */
  protection: Record<string, boolean | string> | null;
  showGridlines: boolean;
  showHeadings: boolean;
  selection: CellRect;
  /** Set by every mutation of this sheet. Stays set: each save patches the file as it was opened. */
  dirty: boolean;
}
