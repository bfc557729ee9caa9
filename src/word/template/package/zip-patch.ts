import { deflateSync, inflateSync } from 'fflate';
import { crc32 } from './crc32';
import type { ZipDirectory, ZipEntry } from './zip-entries';
import { damaged, viewOf } from './zip-entries';
import { newEntry } from './zip-new-entry';

const LOCAL = 0x04034b50;
const LOCAL_LENGTH = 30;
const DEFLATED = 8;
/** Bit 3: sizes follow the data. Bit 11: the name is UTF-8. */
const SIZES_FOLLOW = 0x0008;
const VERSION_DEFLATE = 20;

/** Where the name and the data of an entry begin. */
function placesOf(
  bytes: Uint8Array,
  { offset }: ZipEntry,
): { readonly name: number; readonly extra: number; readonly data: number } {
  const view = viewOf(bytes);
  if (offset + LOCAL_LENGTH > bytes.length || view.getUint32(offset, true) !== LOCAL)
    throw damaged('bagiannya tidak pada tempatnya');
  const name = offset + LOCAL_LENGTH;
  const extra = name + view.getUint16(offset + 26, true);
  return { name, extra, data: extra + view.getUint16(offset + 28, true) };
}

/**
 * Unpacks one entry; never to more than its declared size.
 * @throws WordFailure when the data is cut off, of another size or check sum than declared, or packed in an unknown way
 */
export function unpackEntry(bytes: Uint8Array, entry: ZipEntry): Uint8Array {
  const { data } = placesOf(bytes, entry);
  if (data + entry.compressedSize > bytes.length) throw damaged(`bagian "${entry.path}" terputus`);
  const packed = bytes.subarray(data, data + entry.compressedSize);
  const unpacked = entry.method === 0 ? packed.slice() : inflate(packed, entry);
  if (unpacked.length !== entry.size || crc32(unpacked) !== entry.crc) throw damaged(`isi bagian "${entry.path}" tidak utuh`);
  return unpacked;
}

function inflate(packed: Uint8Array, entry: ZipEntry): Uint8Array {
  if (entry.method !== DEFLATED) throw damaged(`bagian "${entry.path}" dimampatkan dengan cara yang tidak dikenal`);
  try {
    return inflateSync(packed, { out: new Uint8Array(entry.size) });
  } catch (error) {
    throw damaged(`isi bagian "${entry.path}" tidak utuh`, error);
  }
}

/**
 * The archive with some entries replaced and others added. All others, their order, dates and comments stay byte for
 * byte: pictures are copied as they are packed.
 * @param contents new content by path; a path the archive lacks is added at the end
 * @throws WordFailure when the entries lie over each other
 */
export function patchZip(bytes: Uint8Array, directory: ZipDirectory, contents: ReadonlyMap<string, Uint8Array>): Uint8Array {
  const byOffset = [...directory.entries].sort((a, b) => a.offset - b.offset);
  const pieces: Uint8Array[] = [];
  const records = new Map<ZipEntry, Uint8Array>();
  let length = 0;
  const push = (piece: Uint8Array): void => {
    pieces.push(piece);
    length += piece.length;
  };
  push(bytes.subarray(0, byOffset[0]?.offset ?? directory.start));
  byOffset.forEach((entry, index) => {
    const next = byOffset[index + 1]?.offset ?? directory.start;
    if (placesOf(bytes, entry).data + entry.compressedSize > next) throw damaged('bagian-bagiannya bertumpukan');
    const content = contents.get(entry.path);
    const record = entry.record.slice();
    viewOf(record).setUint32(42, length, true);
    records.set(entry, record);
    if (content === undefined) push(bytes.subarray(entry.offset, next));
    else for (const piece of packEntry(bytes, entry, content, record)) push(piece);
  });
  const known = new Set(directory.entries.map(({ path }) => path));
  const added: Uint8Array[] = [];
  for (const [path, content] of contents) {
    if (known.has(path)) continue;
    const { local, record } = newEntry(path, content, length);
    push(local);
    added.push(record);
  }
  const start = length;
  for (const entry of directory.entries) push(records.get(entry) ?? entry.record);
  for (const record of added) push(record);
  const end = directory.end.slice();
  viewOf(end).setUint16(8, directory.entries.length + added.length, true);
  viewOf(end).setUint16(10, directory.entries.length + added.length, true);
  viewOf(end).setUint32(12, length - start, true);
  viewOf(end).setUint32(16, start, true);
  push(end);
  return concat(pieces, length);
}

/** Local header and data of an entry with new content; its record of the directory is brought up to date. */
function packEntry(bytes: Uint8Array, entry: ZipEntry, content: Uint8Array, record: Uint8Array): Uint8Array[] {
  const packed = deflateSync(content, { level: 6 });
  const { name, extra } = placesOf(bytes, entry);
  const header = bytes.slice(entry.offset, name);
  const view = viewOf(header);
  const flags = entry.flags & ~SIZES_FOLLOW;
  view.setUint16(4, VERSION_DEFLATE, true);
  writeSizes(view, 6, flags, content, packed);
  // The extra field may hold the old sizes (zip64): the replaced entry goes without.
  view.setUint16(28, 0, true);
  writeSizes(viewOf(record), 8, flags, content, packed);
  return [header, bytes.subarray(name, extra), packed];
}

/** Flags, method, check sum and sizes; they stand in the same order in both headers, the date between them. */
function writeSizes(view: DataView, at: number, flags: number, content: Uint8Array, packed: Uint8Array): void {
  view.setUint16(at, flags, true);
  view.setUint16(at + 2, DEFLATED, true);
  view.setUint32(at + 8, crc32(content), true);
  view.setUint32(at + 12, packed.length, true);
  view.setUint32(at + 16, content.length, true);
}

function concat(pieces: readonly Uint8Array[], length: number): Uint8Array {
  const whole = new Uint8Array(length);
  let at = 0;
  for (const piece of pieces) {
    whole.set(piece, at);
    at += piece.length;
  }
  return whole;
}
