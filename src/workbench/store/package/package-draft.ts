import { strFromU8, strToU8 } from 'fflate';
import { WorkbookFormatError } from '../workbook-format-error';
import { parseXml, serializeXml, type XmlDocument } from '../xml/xml-tree';
import type { Parts } from './zip-package';

/** The text of an XML part: UTF-8, or UTF-16 by its byte order mark. */
export function decodeXml(bytes: Uint8Array): string {
  const [first, second] = bytes;
  if (first === 0xff && second === 0xfe) return new TextDecoder('utf-16le').decode(bytes);
  if (first === 0xfe && second === 0xff) return new TextDecoder('utf-16be').decode(bytes);
  const text = strFromU8(bytes);
  return text.charCodeAt(0) === 0xfeff ? text.slice(1) : text;
}

/** Parses a part, or says which one is broken. */
export function parsePart(parts: Parts, path: string): XmlDocument {
  const bytes = parts.get(path);
  if (!bytes) throw new WorkbookFormatError(`Berkas ini rusak: bagian "${path}" tidak ada di dalamnya.`);
  try {
    return parseXml(decodeXml(bytes));
  } catch (error) {
    throw new WorkbookFormatError(
      `Berkas ini rusak: bagian "${path}" bukan XML yang utuh. Buka di Excel, biarkan Excel memperbaikinya, lalu simpan ulang.`,
      { cause: error },
    );
  }
}

/**
 * A copy of a package that is being changed. A part that nobody asks to `edit` or `put` stays byte for byte;
 * parts are kept apart from the opened package, so that saving twice starts from the same place.
 */
export class PackageDraft {
  readonly parts: Parts;
  private readonly edited = new Map<string, XmlDocument>();

  constructor(source: Parts) {
    this.parts = new Map(source);
  }

  has(path: string): boolean {
    return this.parts.has(path);
  }

  /** The part as it now stands, for reading only. */
  look(path: string): XmlDocument {
    return this.edited.get(path) ?? parsePart(this.parts, path);
  }

  /** The part, to be changed in place: it is written anew at the end. */
  edit(path: string): XmlDocument {
    let document = this.edited.get(path);
    if (!document) this.edited.set(path, (document = parsePart(this.parts, path)));
    return document;
  }

  put(path: string, xml: string): void {
    this.edited.delete(path);
    this.parts.set(path, strToU8(xml));
  }

  delete(path: string): void {
    this.edited.delete(path);
    this.parts.delete(path);
  }

  /** A path `xl/tables/table7.xml` that no part has. */
  freePath(stem: string, extension: string): string {
    const taken = new Set([...this.parts.keys()].map((path) => path.toLowerCase()));
    let number = 1;
    while (taken.has(`${stem}${number}.${extension}`.toLowerCase())) number += 1;
    return `${stem}${number}.${extension}`;
  }

  finish(): Parts {
    for (const [path, document] of this.edited) this.parts.set(path, strToU8(serializeXml(document)));
    return this.parts;
  }
}
