import type { Checkpoint } from '../excel/checkpoint';
import { ExcelFailure } from '../excel/failure';
import { WordFailure } from '../word/word-failure';

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
  if (error instanceof WordFailure) {
    return {
      judul: error.kode === 'dihentikan' ? 'Dihentikan' : 'Dokumen tidak dibuat',
      pesan: error.pesan,
      mayHaveWritten: false,
      checkpoint: null,
    };
  }
  if (error instanceof Error && error.name === 'ChunkLoadError') {
    return {
      judul: 'Bagian add-in tidak dapat dimuat',
      pesan:
        'Bagian add-in yang diperlukan untuk ini belum sampai dari servernya. Buku kerja tidak berubah. Periksa sambungan internet, lalu ulangi; bila baru saja diperbarui, tutup dan buka kembali panel.',
      mayHaveWritten: false,
      checkpoint: null,
    };
  }
  return {
    judul: 'Kesalahan yang tidak terduga',
    pesan: `Add-in berhenti karena kesalahan yang tidak dikenalnya (${detailOf(error)}). Simpan buku kerja, tutup lalu buka kembali panel, dan coba lagi; bila berulang, sampaikan pesan ini kepada pengelola add-in.`,
    mayHaveWritten: false,
    checkpoint: null,
  };
}

function detailOf(error: unknown): string {
  if (error instanceof Error) return error.message;
  if (typeof error !== 'object' || error === null) return String(error);
  try {
    return JSON.stringify(error);
  } catch {
    return Object.prototype.toString.call(error); // circular: its kind is all that can be said
  }
}
