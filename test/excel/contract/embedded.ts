import { createSession, type ExcelSession, type SessionOptions } from '../../../src/excel/session';
import { ExcelHost, type ExcelHostOptions } from '../../../src/workbench/objects/excel-host';
import { createBlankWorkbook } from '../../../src/workbench/store/codec';
import { createSheet } from '../../../src/workbench/store/new-sheet';
import type { SheetState } from '../../../src/workbench/store/sheet-state';
import type { WorkbookState } from '../../../src/workbench/store/workbook-state';
import { createInProcessOffice } from '../../../src/workbench/transport/in-process';

export type Content = string | number | boolean | null;

export interface TableSpec {
  readonly name: string;
  readonly sheet?: string;
  readonly headers: readonly string[];
  readonly rows: readonly (readonly Content[])[];
  readonly totals?: readonly Content[];
  /** 0-based sheet row and column of the first heading. */
  readonly top?: number;
  readonly left?: number;
}

export function addSheet(state: WorkbookState, name: string): SheetState {
  const existing = state.sheets.find((sheet) => sheet.name === name);
  if (existing) return existing;
  const sheet = createSheet(`{00000000-0001-0000-0${state.sheets.length}00-000000000000}`, name);
  state.sheets.push(sheet);
  return sheet;
}

export function put(sheet: SheetState, row: number, column: number, content: Content): void {
  const cell = sheet.cells.cellAt(row, column);
  const isFormula = typeof content === 'string' && content.startsWith('==');
  cell.value = isFormula ? 0 : content;
  // A test writes `==A1*2` for a formula, `=A1*2` for a text that looks like one.
  cell.formula = isFormula ? content.slice(1) : null;
}

/** Puts a table on its sheet, the workbook's file as Excel would hold it. */
export function addTable(state: WorkbookState, spec: TableSpec): SheetState {
  const { name, headers, rows, totals, top = 2, left = 1 } = spec;
  const sheet = addSheet(state, spec.sheet ?? name);
  headers.forEach((header, column) => put(sheet, top, left + column, header));
  [...rows, ...(totals ? [totals] : [])].forEach((row, index) => {
    row.forEach((content, column) => {
      if (content !== null) put(sheet, top + 1 + index, left + column, content);
    });
  });
  const id = state.sheets.reduce((count, each) => count + each.tables.length, 1);
  sheet.tables.push({
    id,
    name,
    rect: { top, left, bottom: top + Math.max(1, rows.length) + (totals ? 1 : 0), right: left + headers.length - 1 },
    showHeaders: true,
    showTotals: totals !== undefined,
    showFilterButton: true,
    style: 'TableStyleMedium2',
    showBandedRows: true,
    showBandedColumns: false,
    highlightFirstColumn: false,
    highlightLastColumn: false,
    columns: headers.map((header, index) => ({
      id: index + 1,
      name: header,
      calculatedFormula: null,
      totalsFunction: null,
      totalsLabel: null,
    })),
  });
  return sheet;
}

export interface Embedded {
  readonly host: ExcelHost;
  readonly state: WorkbookState;
  readonly session: ExcelSession;
  /** Awaited requests since the last call. */
  countSyncs(): number;
  sheet(name: string): SheetState;
  /** Values of a block of cells, row by row. */
  values(sheet: string, top: number, left: number, rows: number, columns: number): Content[][];
  close(): void;
}

/** The add-in's session on Microsoft's office.js over the embedded host, in a new workbook of these tables. */
export function openEmbedded(tables: readonly TableSpec[], options: SessionOptions = {}): Embedded {
  const { state } = createBlankWorkbook('Lembar Saya');
  for (const table of tables) addTable(state, table);
  return embed(state, options);
}

/** The same in a workbook that is there already. */
export function embed(state: WorkbookState, options: SessionOptions = {}, hostOptions: ExcelHostOptions = {}): Embedded {
  const host = new ExcelHost(state, hostOptions);
  const office = createInProcessOffice(host);
  office.install();
  let counted = 0;
  const sheetOf = (name: string): SheetState => {
    const found = host.state.sheets.find((sheet) => sheet.name === name);
    if (!found) throw new Error(`no sheet ${name} among ${host.state.sheets.map((sheet) => sheet.name).join(', ')}`);
    return found;
  };
  return {
    host,
    state: host.state,
    session: createSession(options),
    countSyncs() {
      const all = host.statistics.awaited.length;
      const fresh = all - counted;
      counted = all;
      return fresh;
    },
    sheet: sheetOf,
    values(name, top, left, rows, columns) {
      const { cells } = sheetOf(name);
      return Array.from({ length: rows }, (_row, row) =>
        Array.from({ length: columns }, (_column, column) => cells.get(top + row, left + column)?.value ?? null),
      );
    },
    close: () => office.uninstall(),
  };
}
