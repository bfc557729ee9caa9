import type { ExcelSession } from '../excel/session';
import { readWorkbook, type ReadOptions, type WorkbookReading } from '../excel/read-workbook';
import { NAMA_TABEL } from '../model/contract/nama-tabel';
import { selectColumns } from '../model/contract/select-columns';
import { readLaporan } from '../model/read-laporan';

/** The workbook as read: the raw cells (a later write needs their places, and what stood there) and the report made of them. */
export interface ReadReport extends ReturnType<typeof readLaporan> {
  readonly raw: WorkbookReading;
}

/**
 * Reads every known table of the open workbook and turns it into a `Laporan`.
 * Two awaited syncs, one more a further 5 MB. Throws `ExcelFailure`; what is
 * wrong with the data is a `Temuan`, never an exception.
 */
export async function readReport(session: ExcelSession, options: ReadOptions = {}): Promise<ReadReport> {
  const raw = await readWorkbook(session, selectColumns, NAMA_TABEL, options);
  return { raw, ...readLaporan(raw) };
}
