import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { SessionOptions } from '../../src/excel/session';
import { ExcelFailure } from '../../src/excel/failure';
import { parseCellAddress } from '../../src/model/address';
import type { Cell } from '../../src/workbench/store/cell-grid';
import { openWorkbook } from '../../src/workbench/store/codec';
import type { WorkbookState } from '../../src/workbench/store/workbook-state';
import { embed, type Content, type Embedded } from '../excel/contract/embedded';

export type Sample = 'ajung-2023' | 'ambulu-2021';
export const SAMPLES: readonly Sample[] = ['ajung-2023', 'ambulu-2021'];

/** A sample workbook in the embedded Excel. */
export function openSample(name: Sample, options: SessionOptions = {}, culture = 'id-ID'): Embedded {
  const bytes = readFileSync(join(__dirname, '../../assets/contoh', `${name}.xlsx`));
  return embed(openWorkbook(bytes, `${name}.xlsx`).state, options, { culture });
}

/** The cell at an address such as `Target!F7`, `null` when nobody has touched it. */
export function cellAt(excel: Embedded, alamat: string): Cell | null {
  const place = parseCellAddress(alamat);
  if (place === null) throw new Error(`no address: ${alamat}`);
  return excel.sheet(place.sheet).cells.get(place.row - 1, place.column - 1);
}

export const valueAt = (excel: Embedded, alamat: string): Content => cellAt(excel, alamat)?.value ?? null;

/** A person types into a cell, as Excel reads it; with a number format, the cell had that format before. */
export function typeInto(excel: Embedded, alamat: string, typed: string, numberFormat?: string): void {
  const place = parseCellAddress(alamat);
  if (place === null) throw new Error(`no address: ${alamat}`);
  const sheet = excel.sheet(place.sheet);
  if (numberFormat !== undefined) {
    const cell = sheet.cells.cellAt(place.row - 1, place.column - 1);
    cell.style = { ...cell.style, numberFormat };
  }
  excel.host.userEdit(sheet.id, place.row - 1, place.column - 1, typed);
}

type Plain = Record<string, unknown>;

/** Whether a blank cell of this style shows nothing at all: its font does not matter. */
function showsNothing({ numberFormat, fill, border, alignment }: Cell['style']): boolean {
  const { horizontal, vertical, indent, wrapText } = alignment;
  const isAligned = horizontal !== 'General' || vertical !== 'Bottom' || indent !== 0 || wrapText;
  const isLined = Object.values(border).some(({ line }) => line !== 'None');
  return numberFormat === 'General' && fill.color === '' && !isLined && !isAligned;
}

/** Every cell that holds or shows something, by address: contents, and its look unless `contentsOnly`. */
export function cellsOf(state: WorkbookState, contentsOnly = false): ReadonlyMap<string, Plain> {
  const cells = new Map<string, Plain>();
  for (const sheet of state.sheets) {
    for (const row of sheet.cells.rowNumbers()) {
      for (const [column, { value, formula, isError, style }] of sheet.cells.rowEntries(row)) {
        const isBlank = value === null && formula === null;
        if (isBlank && (contentsOnly || style === sheet.cells.defaultStyle || showsNothing(style))) continue;
        cells.set(`${sheet.name}!${row}:${column}`, {
          value,
          formula,
          isError,
          numberFormat: style.numberFormat,
          ...(contentsOnly ? {} : { style: structuredClone(style) }),
        });
      }
    }
  }
  return cells;
}

/** All a person would see or keep of a workbook, as plain data to compare. */
export function pictureOf(state: WorkbookState, contentsOnly = false): Plain {
  return structuredClone({
    cells: Object.fromEntries(cellsOf(state, contentsOnly)),
    sheets: state.sheets.map(({ name, visibility, merges, tables, protection, columns, freeze }) => ({
      name,
      visibility,
      protection,
      tables,
      ...(contentsOnly ? {} : { merges, freeze, widths: [...columns].map(([at, { width, hidden }]) => [at, width, hidden]) }),
    })),
    names: state.names,
    settings: [...state.settings],
  });
}

/** The failure an action ends in; anything else fails the test. */
export async function failureOf(action: Promise<unknown>): Promise<ExcelFailure> {
  const outcome: unknown = await action.then(
    () => null,
    (error: unknown) => error,
  );
  if (!(outcome instanceof ExcelFailure)) throw new Error(`no ExcelFailure but ${String(outcome)}`);
  return outcome;
}
