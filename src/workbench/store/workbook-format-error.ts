/** A file that cannot be opened as a workbook; `pesan` is the Indonesian sentence for the user. */
export class WorkbookFormatError extends Error {
  override readonly name = 'WorkbookFormatError';

  constructor(
    readonly pesan: string,
    options?: { cause?: unknown },
  ) {
    super(pesan, options);
  }
}
