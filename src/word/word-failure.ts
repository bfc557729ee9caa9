/** Why a document was not made: stable codes, for tests and exit codes. */
export type WordFailureKode = 'bukan-docx' | 'berkata-sandi' | 'rusak' | 'terlalu-besar' | 'dihentikan';

/** The only error of this room: a code and an Indonesian sentence that says what happened, why and what to do. */
export class WordFailure extends Error {
  readonly kode: WordFailureKode;
  /** Complete, ready to be shown. */
  readonly pesan: string;

  constructor(kode: WordFailureKode, pesan: string, options: { readonly cause?: unknown } = {}) {
    super(`${kode}: ${pesan}`, { cause: options.cause });
    this.name = 'WordFailure';
    this.kode = kode;
    this.pesan = pesan;
  }
}
