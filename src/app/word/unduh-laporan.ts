import type { ExcelSession } from '../../excel/session';
import type { Temuan } from '../../model/temuan';
import type { OmittedTable } from '../../report/lakip-table';
import type { DrawChart } from '../../word/grafik/draw-chart';
import type { OnProgress } from '../progress';
import { reportFileName } from './file-name';
import { susunDokumen, type SusunDokumenOptions } from './susun-dokumen';

export interface UnduhLaporanOptions extends SusunDokumenOptions {
  /** Draws a chart where this runs: a canvas of the browser, or of the headless command. */
  readonly gambar: DrawChart;
  readonly onProgress?: OnProgress;
  readonly signal?: AbortSignal;
}

export interface UnduhLaporanResult {
  /** Of the file: `LAKIP Kecamatan Ajung 2023.docx`. */
  readonly nama: string;
  readonly bytes: Uint8Array;
  readonly omitted: readonly OmittedTable[];
  readonly temuan: readonly Temuan[];
}

/**
 * The report as a Word document. The code that writes it is loaded when first asked for. Nothing is written into the workbook.
 * Throws `ExcelFailure`, and `WordFailure` (`dihentikan`) when `signal` stops it: then there is no file.
 */
export async function unduhLaporan(session: ExcelSession, options: UnduhLaporanOptions): Promise<UnduhLaporanResult> {
  const { gambar, onProgress, signal, ...which } = options;
  onProgress?.({ langkah: 'Membaca tabel', selesai: 0, dari: 1 });
  const { laporan, dokumen, omitted, temuan } = await susunDokumen(session, which);
  const { writeDocx } = await import('../../word/docx/write-docx');
  const bytes = await writeDocx(dokumen, { gambar, ...(onProgress && { onProgress }), ...(signal && { signal }) });
  return { nama: reportFileName(laporan.pengaturan), bytes, omitted, temuan };
}
