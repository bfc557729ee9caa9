import type { Checkpoint } from '../excel/checkpoint';
import { ExcelFailure } from '../excel/failure';

export interface FailureDescription {
  readonly judul: string;
  /** Indonesian: what happened, why, what to do. */
  readonly pesan: string;
  /** The write may have landed in part: the person must look. */
  readonly mayHaveWritten: boolean;
  /** To take back what was written before the failure; `null` when nothing is known to have been. */
  readonly checkpoint: Checkpoint | null;
}

/** Words for anything that can be thrown at a button; total. */
export function describeFailure(error: unknown): FailureDescription {
  if (error instanceof ExcelFailure) {
    return {
      judul: error.mayHaveWritten ? 'Penulisan terhenti' : 'Tidak dapat diselesaikan',
      pesan: error.pesan,
      mayHaveWritten: error.mayHaveWritten,
      checkpoint: error.checkpoint,
    };
  }
  const detail = error instanceof Error ? error.message : String(error);
  return {
    judul: 'Kesalahan yang tidak terduga',
    pesan: `Add-in berhenti karena kesalahan yang tidak dikenalnya (${detail}). Simpan buku kerja, tutup lalu buka kembali panel, dan coba lagi; bila berulang, sampaikan pesan ini kepada pengelola add-in.`,
    mayHaveWritten: false,
    checkpoint: null,
  };
}
