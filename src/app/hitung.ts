import type { Checkpoint } from '../excel/checkpoint';
import type { ExcelSession } from '../excel/session';
import { writeColumns } from '../excel/write-columns';
import { computeHasil } from '../model/compute-hasil';
import type { Hasil } from '../model/hasil';
import type { Laporan } from '../model/laporan';
import { planColumnWrites } from '../model/plan-column-writes';
import type { AmbiguityQuestion } from '../model/read-laporan';
import type { Temuan } from '../model/temuan';
import type { OnProgress } from './progress';
import { readReport } from './read-report';
import { summarizeHitung } from './summarize-hitung';

export interface WrittenColumn {
  readonly table: string;
  readonly header: string;
  readonly alamat: string;
  readonly rows: number;
}

export interface HitungResult {
  readonly laporan: Laporan;
  readonly hasil: Hasil;
  /** Findings of reading and of computing, in that order. */
  readonly temuan: readonly Temuan[];
  readonly pertanyaan: readonly AmbiguityQuestion[];
  readonly written: readonly WrittenColumn[];
  /** To take the write back; `null` when nothing was written. */
  readonly checkpoint: Checkpoint | null;
  /** One Indonesian sentence: how much was computed, how much could not be. */
  readonly ringkasan: string;
}

/**
 * The main job: read, validate, compute, write the computed columns back.
 * At most three awaited syncs for data that fits one message. Throws
 * `ExcelFailure`; a row that cannot be computed gets a blank and a finding.
 */
export async function hitung(session: ExcelSession, options: { onProgress?: OnProgress } = {}): Promise<HitungResult> {
  const report = (langkah: string, selesai: number): void => options.onProgress?.({ langkah, selesai, dari: 3 });
  report('Membaca tabel', 0);
  const { raw, laporan, temuan, pertanyaan } = await readReport(session);
  report('Menghitung', 1);
  const hasil = computeHasil(laporan);
  const writes = planColumnWrites(laporan, hasil);
  report('Menulis kolom hasil', 2);
  const outcome = writes.length === 0 ? { written: [], checkpoint: null } : await writeColumns(session, writes, raw);
  report('Selesai', 3);
  return {
    laporan,
    hasil,
    temuan: [...temuan, ...hasil.temuan],
    pertanyaan,
    written: outcome.written,
    checkpoint: outcome.checkpoint,
    ringkasan: summarizeHitung(hasil),
  };
}
