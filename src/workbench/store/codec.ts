import { writeZip } from './package/zip-package';
import { blankPackage } from './workbook/blank-package';
import { readWorkbook } from './workbook/open-workbook';
import { patchWorkbook } from './workbook/save-workbook';
import type { WorkbookSource } from './workbook/workbook-source';
import type { WorkbookState } from './workbook-state';
import { WorkbookFormatError } from './workbook-format-error';

export { WorkbookFormatError };

/** A workbook and what its file said that the state does not hold. */
export interface OpenedWorkbook {
  state: WorkbookState;
  /** Indonesian sentences about what could not be read fully; empty when all is well. */
  warnings: string[];
  /** The opened package; for the codec alone. */
  readonly source: WorkbookSource;
}

/** A workbook of one empty A4 sheet, as Excel makes it on "New". */
export function createBlankWorkbook(sheetName = 'Sheet1'): OpenedWorkbook {
  return readWorkbook(writeZip(blankPackage(sheetName)), 'Book1.xlsx');
}

/**
 * Opens the bytes of an .xlsx (or .xlsm, .xltx) file.
 * @throws WorkbookFormatError with an Indonesian sentence when the file is another format, protected by a password,
 * damaged, or unreasonably large
 */
export function openWorkbook(bytes: Uint8Array, fileName = 'Book1.xlsx'): OpenedWorkbook {
  return readWorkbook(bytes, fileName);
}

/**
 * The bytes of the workbook's .xlsx file: the opened package with what changed since. Parts nobody touched are byte for
 * byte the same. May be called any number of times. Table ids and header cells that Excel would refuse are put right in
 * the state too, as Excel does while one types.
 */
export function saveWorkbook(opened: OpenedWorkbook): Uint8Array {
  return patchWorkbook(opened.state, opened.source);
}
