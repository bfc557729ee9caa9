import { createSheet } from './new-sheet';
import type { WorkbookState } from './workbook-state';
import { WorkbookFormatError } from './workbook-format-error';

export { WorkbookFormatError };

/** A workbook and what its file said that the state does not hold. */
export interface OpenedWorkbook {
  state: WorkbookState;
  /** Indonesian sentences about what could not be read fully; empty when all is well. */
  warnings: string[];
}

/** A workbook of one empty sheet, as Excel makes it on "New". */
export function createBlankWorkbook(sheetName = 'Sheet1'): OpenedWorkbook {
  const sheet = createSheet('{00000000-0001-0000-0000-000000000000}', sheetName);
  const state: WorkbookState = {
    fileName: 'Book1.xlsx',
    sheets: [sheet],
    activeSheetId: sheet.id,
    names: [],
    settings: new Map(),
    calculationMode: 'Automatic',
    readOnly: false,
  };
  return { state, warnings: [] };
}

/** Opens the bytes of an .xlsx file. Refuses with `WorkbookFormatError` what is none. */
export function openWorkbook(_bytes: Uint8Array, _fileName?: string): OpenedWorkbook {
  throw new WorkbookFormatError('Membuka berkas .xlsx belum tersedia.');
}

/** The bytes of the workbook's .xlsx file. */
export function saveWorkbook(_opened: OpenedWorkbook): Uint8Array {
  throw new WorkbookFormatError('Menyimpan berkas .xlsx belum tersedia.');
}
