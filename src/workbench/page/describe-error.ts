/** What the host answers a person with, by the code the add-in would see. */
const BY_CODE: Record<string, string> = {
  AccessDenied:
    'Sel ini tidak dapat diubah: lembarnya diproteksi, atau buku kerja hanya dapat dibaca. Buka proteksinya dulu, lalu ulangi.',
};

/**
 * The Indonesian sentence for a failure: errors of the workbench carry their own (`pesan`), known host codes have one,
 * any other gets the fallback with the technical message behind it.
 */
export function describeError(error: unknown, fallback: string): string {
  if (typeof error !== 'object' || error === null) return fallback;
  if ('pesan' in error && typeof error.pesan === 'string') return error.pesan;
  const known = 'code' in error && typeof error.code === 'string' ? BY_CODE[error.code] : undefined;
  if (known !== undefined) return known;
  return 'message' in error && typeof error.message === 'string' && error.message !== ''
    ? `${fallback} (${error.message})`
    : fallback;
}
