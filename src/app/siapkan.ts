import type { Checkpoint } from '../excel/checkpoint';
import { makeTables, type MadeTable } from '../excel/make-tables';
import type { ExcelSession } from '../excel/session';
import type { NamaTabel } from '../model/contract/nama-tabel';
import { planTables } from '../model/siapkan/plan-tables';
import type { IsianSiapkan } from '../model/siapkan/tabel-baru';
import type { OnProgress } from './progress';
import { readReport } from './read-report';

export type { MadeTable } from '../excel/make-tables';

export interface SiapkanResult {
  readonly made: readonly MadeTable[];
  /** `null` when there was nothing to make. */
  readonly checkpoint: Checkpoint | null;
}

export interface SiapkanOptions {
  readonly isian: IsianSiapkan;
  /** The tables wanted; absent = all the workbook lacks. */
  readonly wanted?: readonly NamaTabel[];
  readonly onProgress?: OnProgress;
}

/**
 * *Siapkan Buku Kerja*: makes the input tables the workbook lacks, each on its own sheet with headings, lists to choose from
 * and a note on each column. Tables that are there stay as they are. The years must have passed `checkIsian`. Throws
 * `ExcelFailure`.
 */
export async function siapkan(session: ExcelSession, { isian, wanted, onProgress }: SiapkanOptions): Promise<SiapkanResult> {
  onProgress?.({ langkah: 'Membaca buku kerja', selesai: 0, dari: 2 });
  const { laporan } = await readReport(session);
  const tables = planTables(new Set(laporan.tabel.keys()), isian, wanted && new Set(wanted));
  if (tables.length === 0) return { made: [], checkpoint: null };
  onProgress?.({ langkah: 'Membuat tabel masukan', selesai: 1, dari: 2 });
  return makeTables(session, tables);
}
