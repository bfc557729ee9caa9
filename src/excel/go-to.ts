import { columnNumber } from '../model/address';
import { ownFailure } from './failure';
import type { ExcelSession } from './session';

const MOST_ROWS = 1_048_576;
const MOST_COLUMNS = 16_384;

/** Whether both ends of `$A$1:C3` lie on a sheet of Excel. */
function isOnSheet(cells: string): boolean {
  return cells.split(':').every((cell) => {
    const [, letters = '', row = ''] = /^\$?([A-Za-z]+)\$?(\d+)$/.exec(cell) ?? [];
    return Number(row) <= MOST_ROWS && (columnNumber(letters) ?? Infinity) <= MOST_COLUMNS;
  });
}

/** Sheet (`null`: the active one) and cells of an A1 address; `null` when it is none. */
export function splitAddress(alamat: string): { sheet: string | null; cells: string } | null {
  const match = /^(?:(?:'((?:[^']|'')+)'|([^'!]+))!)?(\$?[A-Za-z]{1,3}\$?[1-9]\d*(?::\$?[A-Za-z]{1,3}\$?[1-9]\d*)?)$/.exec(
    alamat.trim(),
  );
  if (match === null || !isOnSheet(match[3] ?? '')) return null;
  return { sheet: match[1]?.replaceAll("''", "'") ?? match[2] ?? null, cells: match[3] ?? '' };
}

/**
 * Brings a cell or range into view and selects it: `Target!F7`,
 * `'Data Dasar'!A1:C3`. Refused with an `ExcelFailure` when the address or its
 * sheet does not exist.
 */
export async function goTo(session: ExcelSession, alamat: string): Promise<void> {
  const place = splitAddress(alamat);
  if (place === null) throw ownFailure('InvalidReference', `Alamat "${alamat}" tidak dapat dibuka.`);
  await session.read(async (context) => {
    const { worksheets } = context.workbook;
    const sheet = place.sheet === null ? worksheets.getActiveWorksheet() : worksheets.getItemOrNullObject(place.sheet);
    sheet.load('visibility');
    await context.sync();
    if (sheet.isNullObject) throw ownFailure('ItemNotFound', `Lembar "${place.sheet ?? ''}" sudah tidak ada.`);
    if (sheet.visibility !== 'Visible') {
      throw ownFailure(
        'InvalidOperation',
        `Lembar "${place.sheet ?? ''}" tersembunyi: tampilkan dahulu (klik kanan pada tab lembar, Tampilkan).`,
      );
    }
    sheet.activate();
    sheet.getRange(place.cells).select();
    await context.sync();
  });
}
