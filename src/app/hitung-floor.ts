import type { ExcelSession } from '../excel/session';
import { readWorkbook } from '../excel/read-workbook';
import { writeColumns } from '../excel/write-columns';
import type { ColumnWrite } from '../model/column-write';
import { computeHasil } from '../model/compute-hasil';
import { NAMA_TABEL } from '../model/contract/nama-tabel';
import { selectColumns } from '../model/contract/select-columns';
import { planColumnWrites } from '../model/plan-column-writes';
import { readReport } from './read-report';

/** The writes Hitung would make now; computed once, outside what is measured. */
export async function planHitung(session: ExcelSession): Promise<readonly ColumnWrite[]> {
  const { laporan } = await readReport(session);
  return planColumnWrites(laporan, computeHasil(laporan));
}

/** The same reads and writes as Hitung, with nothing computed between: the floor the benchmark holds Hitung against. */
export async function hitungFloor(session: ExcelSession, writes: readonly ColumnWrite[]): Promise<void> {
  const raw = await readWorkbook(session, selectColumns, NAMA_TABEL);
  await writeColumns(session, writes, raw);
}
