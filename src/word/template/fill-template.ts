import { WordFailure } from '../word-failure';
import { fillPart } from './fill/fill-part';
import { PartContext } from './fill/part-context';
import type { FilledTemplate, IsiTemplate } from './isi-template';
import { readPageRooms } from './layout/page-rooms';
import { FillLog } from './marks/fill-log';
import { MarkIndex } from './marks/mark-names';
import { WordPackage } from './package/word-package';
import type { XmlNode } from './xml/xml-nodes';
import { attributeOf, elementsIn, isElement } from './xml/xml-query';

const WORD_NAMESPACES = new Set([
  'http://schemas.openxmlformats.org/wordprocessingml/2006/main',
  'http://purl.oclc.org/ooxml/wordprocessingml/main',
]);

/** Numbers of drawings above this are no counting of Word's; new ones must stay within 31 bits. */
const MAX_ID = 1_000_000_000;

/**
 * Fills the marks of the office's own Word document (docs/templat-word.md): `{{serapan}}`, `{{terbilang:total-pagu}}`,
 * `{{kalimat:rata-rata-capaian}}`, `{{tabel:pengukuran-realisasi}}`, content controls and bookmarks of such names.
 * Read are the text, headers, footers, footnotes and endnotes. Everything else stays byte for byte as it was, pictures
 * as they are packed. A mark that is unknown, not closed, or has no value yet stays as it is and is told.
 * @param bytes a .docx or .dotx; never changed
 * @throws WordFailure when the file is no such document, has macros, is locked by a password, damaged or too big
 */
export function fillTemplate(bytes: Uint8Array, isi: IsiTemplate): FilledTemplate {
  const file = new WordPackage(bytes);
  const index = new MarkIndex(isi);
  const log = new FillLog(index);
  const trees = file.parts.map((part) => ({ part, nodes: file.read(part.path) }));
  const rooms = readPageRooms(trees[0]?.nodes ?? []);
  let drawing = highestDrawing(trees.flatMap(({ nodes }) => nodes));
  for (const { part, nodes } of trees) {
    checkNamespace(nodes);
    const pageOf = part.jenis === 'isi' ? rooms.ofPlace : () => rooms.ofPart(part.relationship);
    const pictures = { add: (png: Uint8Array) => file.addPicture(part.path, png), nextId: () => (drawing += 1) };
    const context = new PartContext(isi, index, log, part.jenis, pictures, pageOf);
    const filled = fillPart(nodes, context);
    if (context.changed) file.write(part.path, filled);
  }
  const { filled: terisi, unknown: tidakDikenal } = log;
  if (terisi.length === 0 && tidakDikenal.length === 0 && log.warnings.length === 0) {
    log.warn(
      'Templat ini tidak memuat satu tanda pun, jadi hasilnya sama dengan templatnya. Tulis tanda seperti {{serapan}} atau {{tabel:pengukuran-realisasi}} pada tempat yang harus diisi.',
    );
  }
  if (terisi.length > 0 && file.signed) {
    log.warn(
      'Templat ini bertanda tangan digital. Karena isinya berubah, tanda tangan itu tidak berlaku lagi; tanda tangani hasilnya di Word.',
    );
  }
  return { bytes: file.finish(), terisi, tidakDikenal, peringatan: log.warnings };
}

/** The highest number of a drawing; Word wants each to have its own. */
function highestDrawing(nodes: readonly XmlNode[]): number {
  let highest = 0;
  for (const element of elementsIn(nodes)) {
    const id = element.name === 'wp:docPr' ? Number(attributeOf(element, 'id')) : 0;
    if (Number.isSafeInteger(id) && id < MAX_ID) highest = Math.max(highest, id);
  }
  return highest;
}

/** The tables and texts put in are spelt with the prefix `w:`, as every known program writes it. */
function checkNamespace(nodes: readonly XmlNode[]): void {
  const root = nodes.find((node) => isElement(node)) ?? null;
  const namespace = root?.kind === 'element' ? attributeOf(root, 'xmlns:w') : null;
  if (namespace !== null && WORD_NAMESPACES.has(namespace)) return;
  throw new WordFailure(
    'bukan-docx',
    'Templat ini ditulis dengan cara yang tidak dikenali, jadi tidak diisi. Buka di Word, simpan ulang sebagai "Dokumen Word (*.docx)", lalu coba lagi.',
  );
}
