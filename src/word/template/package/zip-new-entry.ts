import { deflateSync } from 'fflate';
import { crc32 } from './crc32';
import { viewOf } from './zip-entries';

const LOCAL = 0x04034b50;
const RECORD = 0x02014b50;
const VERSION = 20;
/** 1 January 1980, the zip format's first day: equal files stay equal. */
const FIRST_DAY = 0x0021;

/** Local header with data, and record of the directory, of an entry that the archive did not have. `path` is ASCII. */
export function newEntry(
  path: string,
  content: Uint8Array,
  offset: number,
): { readonly local: Uint8Array; readonly record: Uint8Array } {
  const name = new TextEncoder().encode(path);
  // A picture is packed already.
  const stored = path.endsWith('.png');
  const packed = stored ? content : deflateSync(content, { level: 6 });
  const local = new Uint8Array(30 + name.length + packed.length);
  const record = new Uint8Array(46 + name.length);
  viewOf(local).setUint32(0, LOCAL, true);
  viewOf(record).setUint32(0, RECORD, true);
  viewOf(record).setUint16(4, VERSION, true);
  for (const [view, at] of [
    [viewOf(local), 4],
    [viewOf(record), 6],
  ] as const) {
    view.setUint16(at, VERSION, true);
    view.setUint16(at + 4, stored ? 0 : 8, true);
    view.setUint16(at + 8, FIRST_DAY, true);
    view.setUint32(at + 10, crc32(content), true);
    view.setUint32(at + 14, packed.length, true);
    view.setUint32(at + 18, content.length, true);
    view.setUint16(at + 22, name.length, true);
  }
  viewOf(record).setUint32(42, offset, true);
  local.set(name, 30);
  local.set(packed, 30 + name.length);
  record.set(name, 46);
  return { local, record };
}
