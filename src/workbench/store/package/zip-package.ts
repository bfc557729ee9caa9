import { unzipSync, zipSync, type Zippable } from 'fflate';
import { WorkbookFormatError } from '../workbook-format-error';

/** The parts of a package by their path without leading slash, in the order of the file. */
export type Parts = Map<string, Uint8Array>;

/** Declared sizes above this are refused before anything is unpacked: a workbook people type is far below. */
const MAX_UNPACKED_BYTES = 1024 * 1024 * 1024;
const MAX_PARTS = 20_000;

/**
 * Unpacks a zip file.
 * @throws WorkbookFormatError when it is cut off, damaged, or would unpack to an unreasonable size
 */
export function readZip(bytes: Uint8Array): Parts {
  let total = 0;
  let count = 0;
  let files: Record<string, Uint8Array>;
  try {
    files = unzipSync(bytes, {
      filter: (file) => {
        total += file.originalSize;
        count += 1;
        if (total > MAX_UNPACKED_BYTES || count > MAX_PARTS) {
          throw new WorkbookFormatError(
            'Berkas ini menyatakan isi yang terlalu besar setelah dibuka (lebih dari 1 GB), sehingga tidak dibuka. Periksa asal berkas itu.',
          );
        }
        return !/[/\\]$/.test(file.name);
      },
    });
  } catch (error) {
    if (error instanceof WorkbookFormatError) throw error;
    throw new WorkbookFormatError(
      'Berkas ini terpotong atau rusak sehingga isinya tidak dapat dibuka. Salin atau unduh lagi berkas aslinya, lalu coba kembali.',
      { cause: error },
    );
  }
  // Some writers use backslashes, against the zip format.
  return new Map(Object.entries(files).map(([name, data]) => [name.replace(/\\/g, '/').replace(/^\//, ''), data]));
}

/** Packs the parts. The time stamps are fixed, so equal parts give equal files. */
export function writeZip(parts: Parts): Uint8Array {
  const files: Zippable = {};
  for (const [name, data] of parts) files[name] = data;
  return zipSync(files, { level: 6, mtime: new Date(1980, 0, 1, 0, 0, 0) });
}
