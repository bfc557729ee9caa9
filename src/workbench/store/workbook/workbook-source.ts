import type { NameState, WorkbookState } from '../workbook-state';
import type { ColumnState, RowState, SheetState, TableState } from '../sheet-state';
import type { DrawingSource } from '../drawing/read-charts';
import type { Parts } from '../package/zip-package';
import type { SharedFormulas } from '../sheet/read-cells';
import type { SheetScan } from '../sheet/scan-sheet';
import type { StyleBook } from '../styles/read-styles';
import type { SharedStrings } from './shared-strings';

/** A table's part and the table as it was read. */
export interface TableSource {
  path: string;
  relationshipId: string;
  table: TableState;
}

/** What a sheet was when opened, apart from its cells (each cell remembers itself). */
export interface SheetSource {
  path: string;
  /** Id of the relationship from the workbook. */
  relationshipId: string;
  name: string;
  visibility: SheetState['visibility'];
  xml: string;
  scan: SheetScan;
  shared: SharedFormulas;
  columns: Map<number, ColumnState>;
  rows: Map<number, RowState>;
  tables: TableSource[];
  /** `null` = the sheet has none. */
  drawing: DrawingSource | null;
  /** JSON of the remaining members, each by its name. */
  members: SheetMembers;
}

/** The members compared as a whole. */
const COMPARED = [
  'tabColor',
  'merges',
  'defaultRowHeight',
  'defaultColumnWidth',
  'pageLayout',
  'validations',
  'freeze',
  'protection',
  'showGridlines',
  'showHeadings',
  'selection',
] as const;

export type SheetMembers = Record<(typeof COMPARED)[number], string>;

/** The opened package, never changed: every save patches a copy of it. */
export interface WorkbookSource {
  parts: Parts;
  bytes: Uint8Array;
  workbookPath: string;
  stylesPath: string | null;
  stringsPath: string | null;
  styles: StyleBook;
  strings: SharedStrings;
  /** By state id; chart sheets and the like are not among them. */
  sheets: Map<string, SheetSource>;
  /** Relationship ids of all sheets in tab order, chart sheets too. */
  order: string[];
  names: NameState[];
  activeSheetId: string;
  calculationMode: WorkbookState['calculationMode'];
  settings: string;
}

export function membersOf(sheet: SheetState): SheetMembers {
  return Object.fromEntries(COMPARED.map((member) => [member, JSON.stringify(sheet[member])])) as SheetMembers;
}

/** A copy of plain data. */
export function copyOf<T>(value: T): T {
  return JSON.parse(JSON.stringify(value)) as T;
}
