/** The Indonesian sentence for a failure: errors of the workbench carry their own (`pesan`), any other gets the fallback. */
export function describeError(error: unknown, fallback: string): string {
  if (error instanceof Error && 'pesan' in error && typeof error.pesan === 'string') return error.pesan;
  return error instanceof Error && error.message !== '' ? `${fallback} (${error.message})` : fallback;
}
