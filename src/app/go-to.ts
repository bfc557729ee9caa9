import { goTo as select } from '../excel/go-to';
import type { ExcelSession } from '../excel/session';

/** Brings the cells of an address (`Target!F7`, `'Data Dasar'!A1:C3`) into view and selects them. */
export async function goTo(session: ExcelSession, alamat: string): Promise<void> {
  await select(session, alamat);
}
