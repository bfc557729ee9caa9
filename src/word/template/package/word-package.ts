import { WordFailure } from '../../word-failure';
import type { XmlNode } from '../xml/xml-nodes';
import { parseNodes } from '../xml/xml-nodes';
import { attributeOf, elementsIn, isElement } from '../xml/xml-query';
import { decodeXml, encodeXml } from './part-encoding';
import { refuseOtherPackages, refuseWhatIsNoPackage } from './recognise-file';
import type { Relationship } from './relationships';
import { noRelationships, readRelationships, relatePicture, relationshipsPath } from './relationships';
import type { ZipDirectory, ZipEntry } from './zip-entries';
import { damaged, readZipDirectory } from './zip-entries';
import { patchZip, unpackEntry } from './zip-patch';

/** What the parts with text may unpack to, together; pictures are never unpacked. */
const MAX_UNPACKED_BYTES = 50 * 1024 * 1024;

const CONTENT_TYPES = '[Content_Types].xml';
const TEMPLATE_TYPE = 'wordprocessingml.template.main+xml';
const DOCUMENT_TYPE = 'wordprocessingml.document.main+xml';

/** A part with text that marks may stand in. */
export interface TextPart {
  readonly path: string;
  readonly jenis: 'isi' | 'kepala' | 'kaki' | 'catatan-kaki' | 'catatan-akhir';
  /** Id by which the main part refers to it; `''` for the main part. */
  readonly relationship: string;
}

const KINDS: Readonly<Record<string, TextPart['jenis']>> = {
  header: 'kepala',
  footer: 'kaki',
  footnotes: 'catatan-kaki',
  endnotes: 'catatan-akhir',
};

/** An opened .docx: its parts are unpacked one by one when asked for, and written back only when changed. */
export class WordPackage {
  /** The main part first, then headers, footers and notes as the main part lists them. */
  readonly parts: readonly TextPart[];
  private readonly directory: ZipDirectory;
  private readonly byPath = new Map<string, ZipEntry>();
  private readonly changed = new Map<string, Uint8Array>();
  private readonly pictures = new Map<Uint8Array, string>();
  private readonly pictureRelationships = new Map<string, XmlNode[]>();
  private unpackedBytes = 0;

  /** @throws WordFailure when the file is no .docx (a .dotx will do), is locked by a password, damaged, or too big */
  constructor(private readonly bytes: Uint8Array) {
    refuseWhatIsNoPackage(bytes);
    this.directory = readZipDirectory(bytes);
    for (const entry of this.directory.entries) this.byPath.set(entry.path.toLowerCase(), entry);
    const main = this.relationships('').find(({ kind }) => kind === 'officeDocument')?.path ?? null;
    refuseOtherPackages(main === null ? null : this.contentType(main), new Set(this.byPath.keys()));
    if (main === null || !this.has(main)) throw damaged('isi dokumennya tidak ada');
    const others = this.relationships(main).flatMap(({ id, kind, path }): TextPart[] => {
      const jenis = KINDS[kind];
      return jenis !== undefined && this.has(path) ? [{ path, jenis, relationship: id }] : [];
    });
    this.parts = [{ path: main, jenis: 'isi', relationship: '' }, ...others];
  }

  has(path: string): boolean {
    return this.byPath.has(path.toLowerCase());
  }

  /** The file has been signed: any change makes the signature invalid. */
  get signed(): boolean {
    return [...this.byPath.keys()].some((path) => path.startsWith('_xmlsignatures/'));
  }

  /** @throws WordFailure when the part is missing, damaged, no well-formed XML, or the parts are too big together */
  read(path: string): XmlNode[] {
    const entry = this.byPath.get(path.toLowerCase());
    if (!entry) throw damaged(`bagian "${path}" tidak ada`);
    if (entry.flags & 1) {
      throw new WordFailure(
        'berkata-sandi',
        'Isi templat ini dikunci dengan kata sandi, jadi tidak dapat dibaca. Simpan dari Word tanpa kata sandi, lalu coba lagi.',
      );
    }
    this.unpackedBytes += entry.size;
    if (this.unpackedBytes > MAX_UNPACKED_BYTES) {
      throw new WordFailure(
        'terlalu-besar',
        'Isi templat ini menjadi lebih dari 50 MB setelah dibuka, jadi tidak diisi. Periksa asal berkasnya, atau bagi menjadi beberapa dokumen.',
      );
    }
    const unpacked = unpackEntry(this.bytes, entry);
    try {
      return parseNodes(decodeXml(unpacked));
    } catch (error) {
      throw damaged(`bagian "${path}" bukan XML yang utuh`, error);
    }
  }

  write(path: string, nodes: readonly XmlNode[]): void {
    const entry = this.byPath.get(path.toLowerCase());
    if (entry) this.changed.set(entry.path, encodeXml(nodes));
  }

  /** Puts a picture (PNG) into the file and returns the id by which `part` refers to it. The same bytes are stored once. */
  addPicture(part: string, png: Uint8Array): string {
    let picture = this.pictures.get(png);
    if (picture === undefined) {
      picture = this.freePath('word/media/lakip', '.png');
      this.pictures.set(png, picture);
      this.changed.set(picture, png);
    }
    const path = relationshipsPath(part);
    let nodes = this.pictureRelationships.get(path);
    if (!nodes) this.pictureRelationships.set(path, (nodes = this.has(path) ? this.read(path) : parseNodes(noRelationships())));
    return relatePicture(nodes, picture);
  }

  /** The whole file with what was written; a .dotx becomes a document, so that Word opens it under the name .docx. */
  finish(): Uint8Array {
    this.declareTypes();
    for (const [path, nodes] of this.pictureRelationships) {
      this.changed.set(this.byPath.get(path.toLowerCase())?.path ?? path, encodeXml(nodes));
    }
    return this.changed.size === 0 ? this.bytes.slice() : patchZip(this.bytes, this.directory, this.changed);
  }

  private declareTypes(): void {
    const nodes = this.read(CONTENT_TYPES);
    const root = nodes.find((node) => isElement(node));
    const entries = [...elementsIn(nodes)];
    const templates = entries.filter((element) => attributeOf(element, 'ContentType')?.endsWith(TEMPLATE_TYPE));
    for (const element of templates) element.open = element.open.replace(TEMPLATE_TYPE, DOCUMENT_TYPE);
    const lacksPng =
      this.pictures.size > 0 && !entries.some((element) => attributeOf(element, 'Extension')?.toLowerCase() === 'png');
    if (lacksPng && root?.kind === 'element') {
      const prefix = root.name.slice(0, root.name.indexOf(':') + 1);
      root.children.unshift({ kind: 'raw', raw: `<${prefix}Default Extension="png" ContentType="image/png"/>` });
    }
    if (templates.length > 0 || lacksPng) this.write(CONTENT_TYPES, nodes);
  }

  private freePath(stem: string, extension: string): string {
    let number = 1;
    while (this.has(`${stem}${number}${extension}`) || this.changed.has(`${stem}${number}${extension}`)) number += 1;
    return `${stem}${number}${extension}`;
  }

  private contentType(path: string): string | null {
    if (!this.has(CONTENT_TYPES)) return null;
    const entries = [...elementsIn(this.read(CONTENT_TYPES))];
    const name = `/${path}`.toLowerCase();
    const extension = path.slice(path.lastIndexOf('.') + 1).toLowerCase();
    const found =
      entries.find((element) => attributeOf(element, 'PartName')?.toLowerCase() === name) ??
      entries.find((element) => attributeOf(element, 'Extension')?.toLowerCase() === extension);
    return attributeOf(found ?? null, 'ContentType');
  }

  private relationships(source: string): Relationship[] {
    const path = relationshipsPath(source);
    return this.has(path) ? readRelationships(this.read(path), source) : [];
  }
}
