import { WordFailure } from '../../word-failure';

/** One file of a zip archive, as its directory describes it. */
export interface ZipEntry {
  /** Path as stored, with forward slashes and without a leading one. */
  readonly path: string;
  /** 0 = stored, 8 = deflated. */
  readonly method: number;
  readonly flags: number;
  readonly crc: number;
  readonly compressedSize: number;
  readonly size: number;
  /** Where its local header begins. */
  readonly offset: number;
  /** Its record in the directory, as it stands. */
  readonly record: Uint8Array;
}

export interface ZipDirectory {
  readonly entries: readonly ZipEntry[];
  /** Where the directory begins. */
  readonly start: number;
  /** The closing record with the archive's comment, as it stands. */
  readonly end: Uint8Array;
}

const END = 0x06054b50;
const RECORD = 0x02014b50;
const END_LENGTH = 22;
const RECORD_LENGTH = 46;
const MAX_COMMENT = 0xffff;
const ELSEWHERE = 0xffffffff;

export function viewOf(bytes: Uint8Array): DataView {
  return new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
}

/** The file is cut off or changed on its way. */
export function damaged(detail: string, cause?: unknown): WordFailure {
  return new WordFailure(
    'rusak',
    `Templat ini terpotong atau rusak (${detail}), jadi tidak diisi. Salin atau unduh lagi berkas aslinya, atau buka di Word dan simpan ulang, lalu coba kembali.`,
    { cause },
  );
}

function findEnd(view: DataView): number {
  const lowest = Math.max(0, view.byteLength - END_LENGTH - MAX_COMMENT);
  for (let at = view.byteLength - END_LENGTH; at >= lowest; at -= 1) {
    if (view.getUint32(at, true) === END && at + END_LENGTH + view.getUint16(at + 20, true) <= view.byteLength) return at;
  }
  throw damaged('daftar isi paketnya tidak ada');
}

/**
 * The directory of a zip archive; nothing is unpacked.
 * @throws WordFailure when the archive is cut off, spans several files, or is of the size only zip64 can tell (above 4 GB)
 */
export function readZipDirectory(bytes: Uint8Array): ZipDirectory {
  const view = viewOf(bytes);
  if (bytes.length < END_LENGTH) throw damaged('berkasnya terlalu pendek');
  const endAt = findEnd(view);
  const count = view.getUint16(endAt + 10, true);
  const start = view.getUint32(endAt + 16, true);
  if (start === ELSEWHERE || count === 0xffff || start > endAt) throw damaged('daftar isi paketnya tidak terbaca');
  const entries: ZipEntry[] = [];
  let at = start;
  for (let index = 0; index < count; index += 1) {
    const entry = readRecord(bytes, view, at, endAt);
    entries.push(entry);
    at += entry.record.length;
  }
  return { entries, start, end: bytes.slice(endAt) };
}

function readRecord(bytes: Uint8Array, view: DataView, at: number, limit: number): ZipEntry {
  if (at + RECORD_LENGTH > limit || view.getUint32(at, true) !== RECORD) throw damaged('daftar isi paketnya terputus');
  const nameLength = view.getUint16(at + 28, true);
  const length = RECORD_LENGTH + nameLength + view.getUint16(at + 30, true) + view.getUint16(at + 32, true);
  if (at + length > limit) throw damaged('daftar isi paketnya terputus');
  const sizes = [20, 24, 42].map((place) => view.getUint32(at + place, true));
  if (sizes.includes(ELSEWHERE)) throw damaged('ukuran bagiannya tidak terbaca');
  const [compressedSize = 0, size = 0, offset = 0] = sizes;
  const name = new TextDecoder().decode(bytes.subarray(at + RECORD_LENGTH, at + RECORD_LENGTH + nameLength));
  return {
    path: name.replace(/\\/g, '/').replace(/^\//, ''),
    method: view.getUint16(at + 10, true),
    flags: view.getUint16(at + 8, true),
    crc: view.getUint32(at + 16, true),
    compressedSize,
    size,
    offset,
    record: bytes.slice(at, at + length),
  };
}
