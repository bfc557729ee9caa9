import { WordFailure } from '../../word/word-failure';

/** Why a file was refused (Indonesian sentence); `null` for an error of another kind, and when the person stopped it. */
export function wordRefusal(error: unknown): string | null {
  return error instanceof WordFailure && error.kode !== 'dihentikan' ? error.pesan : null;
}
