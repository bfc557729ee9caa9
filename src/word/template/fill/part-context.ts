import type { IsiTemplate, TabelTemplate } from '../isi-template';
import type { PageRoom } from '../layout/page-rooms';
import type { FillLog } from '../marks/fill-log';
import type { MarkIndex } from '../marks/mark-names';
import type { TextPart } from '../package/word-package';
import type { XmlElement } from '../xml/xml-nodes';

const AREAS: Readonly<Record<TextPart['jenis'], string>> = {
  isi: 'isi dokumen',
  kepala: 'kepala halaman (header)',
  kaki: 'kaki halaman (footer)',
  'catatan-kaki': 'catatan kaki',
  'catatan-akhir': 'catatan akhir',
};

/** Longest quotation of a paragraph in a place, in characters. */
const QUOTE = 70;

/** A table on its way to its place: it stands in the tree as an empty element until its paragraph is divided around it. */
export interface TableSlot {
  readonly tabel: TabelTemplate;
  /** The mark without braces. */
  readonly name: string;
  readonly tempat: string;
  /** The paragraph it takes the place of: an empty one beside it looks the same. */
  readonly paragraph: XmlElement | null;
}

/** The pictures of a file, as one part of it sees them. */
export interface Pictures {
  /** Puts a PNG into the file and returns the id of the part's relationship to it. */
  add(png: Uint8Array): string;
  /** A number no drawing of the file has. */
  nextId(): number;
}

/** Name of the element that holds a place for a table; never written. */
export const SLOT = 'lakip:tabel';

/** What the filling of one part knows: the report, where it stands, the tables that wait for their place. */
export class PartContext {
  /** Elements around the place being filled, outermost first. */
  readonly ancestors: XmlElement[] = [];
  /** Runs that were put in: what stands in them is the user's text, no mark. */
  readonly inserted = new Set<XmlElement>();
  private readonly slots = new Map<XmlElement, TableSlot>();
  private paragraphs = 0;
  changed = false;

  constructor(
    readonly isi: IsiTemplate,
    readonly index: MarkIndex,
    readonly log: FillLog,
    private readonly jenis: TextPart['jenis'],
    readonly pictures: Pictures,
    /** The page a place is printed on, by the elements around it. */
    private readonly pageOf: (ancestors: readonly XmlElement[]) => PageRoom,
  ) {}

  /** The page a table is printed on. */
  pageOfSlot({ paragraph }: TableSlot): PageRoom {
    return this.pageOf(paragraph === null ? this.ancestors : [...this.ancestors, paragraph]);
  }

  /** The filling stands inside a paragraph, not between paragraphs. */
  get inLine(): boolean {
    return this.ancestors.filter(({ name }) => name === 'w:p' || name === 'w:txbxContent').at(-1)?.name === 'w:p';
  }

  countParagraph(): void {
    if (!this.log.silent) this.paragraphs += 1;
  }

  /** Where the filling stands, for a person. */
  place(text: string): string {
    const inside = this.ancestors.some(({ name }) => name === 'w:txbxContent')
      ? ', kotak teks'
      : this.ancestors.some(({ name }) => name === 'w:tc')
        ? ', sel tabel'
        : '';
    const quote = text.replace(/\s+/g, ' ').trim();
    const shown = quote.length > QUOTE ? `${Array.from(quote).slice(0, QUOTE).join('')}…` : quote;
    return `${AREAS[this.jenis]}${inside}, paragraf ke-${this.paragraphs}${shown === '' ? '' : `: “${shown}”`}`;
  }

  makeSlot(slot: TableSlot): XmlElement {
    const element: XmlElement = { kind: 'element', name: SLOT, open: '', close: '', children: [] };
    this.slots.set(element, slot);
    return element;
  }

  slotOf(element: XmlElement): TableSlot | null {
    return this.slots.get(element) ?? null;
  }
}
