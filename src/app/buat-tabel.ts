import type { Checkpoint } from '../excel/checkpoint';
import { drawTables } from '../excel/draw-tables';
import type { ExcelSession } from '../excel/session';
import { computeHasil } from '../model/compute-hasil';
import type { Temuan } from '../model/temuan';
import { buildTables } from '../report/catalogue';
import type { OmittedTable } from '../report/lakip-table';
import type { OnProgress } from './progress';
import { readReport } from './read-report';

export interface DrawnTable {
  readonly id: string;
  readonly judul: string;
  readonly lembar: string;
  readonly alamat: string;
  /** What the person should know, e.g. that the wished sheet name was taken. */
  readonly note: string | null;
}

export interface BuatTabelResult {
  readonly drawn: readonly DrawnTable[];
  readonly omitted: readonly OmittedTable[];
  readonly temuan: readonly Temuan[];
  readonly checkpoint: Checkpoint | null;
}

export interface BuatTabelOptions {
  /** Ids of the tables wanted; absent = all the data allows. */
  readonly ids?: readonly string[];
  readonly onProgress?: OnProgress;
  readonly signal?: AbortSignal;
}

/**
 * Draws the LAKIP tables the data allows as formatted sheets, computed from
 * the inputs as they stand now (not from the columns written earlier). What
 * is left out comes back with its reason. Throws `ExcelFailure`.
 */
export async function buatTabel(session: ExcelSession, options: BuatTabelOptions = {}): Promise<BuatTabelResult> {
  const { onProgress, signal, ids } = options;
  onProgress?.({ langkah: 'Membaca tabel', selesai: 0, dari: 2 });
  const { raw, laporan, temuan } = await readReport(session, { generatedSheets: true });
  const hasil = computeHasil(laporan);
  const { tables, omitted } = buildTables(laporan, hasil, ids === undefined ? {} : { ids });
  const findings = [...temuan, ...hasil.temuan];
  if (tables.length === 0) return { drawn: [], omitted, temuan: findings, checkpoint: null };
  onProgress?.({ langkah: 'Menggambar lembar', selesai: 1, dari: 2 });
  const { drawn, checkpoint } = await drawTables(session, tables, {
    raw,
    ...(signal && { signal }),
    ...(onProgress && { onProgress }),
  });
  onProgress?.({ langkah: 'Selesai', selesai: 2, dari: 2 });
  return { drawn, omitted, temuan: findings, checkpoint };
}
