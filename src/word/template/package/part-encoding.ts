import type { XmlNode } from '../xml/xml-nodes';
import { serializeNodes } from '../xml/xml-nodes';

/** The text of a part: UTF-8, or UTF-16 by its byte order mark. Bytes that are no text are an error. */
export function decodeXml(bytes: Uint8Array): string {
  const [first, second] = bytes;
  const encoding = first === 0xff && second === 0xfe ? 'utf-16le' : first === 0xfe && second === 0xff ? 'utf-16be' : 'utf-8';
  return new TextDecoder(encoding, { fatal: true, ignoreBOM: encoding === 'utf-8' }).decode(bytes);
}

/** Every part is written in UTF-8: a declaration that names another encoding is corrected. */
export function encodeXml(nodes: readonly XmlNode[]): Uint8Array {
  const xml = serializeNodes(nodes);
  const declared = xml.replace(/^(\ufeff?<\?xml[^>]*\sencoding=)(["'])(?!utf-8["'])[^"']*\2/i, '$1$2UTF-8$2');
  return new TextEncoder().encode(declared);
}
