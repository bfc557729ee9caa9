import type { IsiTemplate } from '../isi-template';

export type MarkKind = 'figur' | 'terbilang' | 'kalimat' | 'tabel';

/** A mark this report knows. */
export interface Mark {
  readonly kind: MarkKind;
  /** Key into the map of its kind. */
  readonly kunci: string;
}

const PREFIX: Readonly<Record<MarkKind, string>> = { figur: '', terbilang: 'terbilang:', kalimat: 'kalimat:', tabel: 'tabel:' };

/** The mark without braces, as documented: `tabel:pengukuran-realisasi`. */
export function nameOf({ kind, kunci }: Mark): string {
  return `${PREFIX[kind]}${kunci}`;
}

/**
 * What people mean by a mark, whatever Word made of it: case, blanks, underscores, dashes of any length, invisible
 * characters. `{{ Tabel : Pengukuran–Realisasi }}` gives `tabel:pengukuran-realisasi`.
 */
export function plainName(text: string): string {
  return text
    .normalize('NFKC')
    .replace(/[\p{Cf}\u00ad]/gu, '')
    .toLowerCase()
    .trim()
    .replace(/\s*:\s*/g, ':')
    .replace(/[\s_\u2010-\u2015\u2212-]+/g, '-');
}

/** A name as a bookmark can hold it: letters, digits and `_`. */
function bookmarkName(text: string): string {
  return plainName(text).replace(/[^\p{L}\p{N}]+/gu, '_');
}

/** Word allows a bookmark 40 characters, six of them are `lakip_`: a name cut there is known by its beginning. */
const LONGEST_BOOKMARK = 34;

/** All marks of a report, to be found by what stands in the file. Two marks of the same spelling are no match: that would be a guess. */
export class MarkIndex {
  /** Names of all marks, without braces. */
  readonly names: readonly string[];
  private readonly exact = new Map<string, Mark>();
  private readonly plain = new Map<string, Mark | null>();
  private readonly bookmarks = new Map<string, Mark | null>();

  constructor({ figur, kalimat, tabel, belumAda }: IsiTemplate) {
    for (const kunci of figur.keys()) this.add({ kind: 'figur', kunci });
    for (const [kunci, { jenis }] of figur) if (jenis !== 'teks') this.add({ kind: 'terbilang', kunci });
    for (const kunci of kalimat.keys()) this.add({ kind: 'kalimat', kunci });
    for (const kunci of tabel.keys()) this.add({ kind: 'tabel', kunci });
    for (const name of belumAda?.keys() ?? []) this.add(markOfName(name));
    this.names = [...this.exact.keys()];
  }

  /** The mark of a text between braces, or of a content control's tag. */
  find(text: string): Mark | null {
    return this.exact.get(text.trim()) ?? this.plain.get(plainName(text)) ?? null;
  }

  /** The mark of a bookmark's name behind `lakip_`. */
  findBookmark(text: string): Mark | null {
    const name = bookmarkName(text);
    const found = this.bookmarks.get(name);
    if (found !== undefined || name.length < LONGEST_BOOKMARK) return found ?? null;
    const longer = [...this.bookmarks].filter(([known]) => known.startsWith(name));
    return longer.length === 1 ? (longer[0]?.[1] ?? null) : null;
  }

  private add(mark: Mark): void {
    const name = nameOf(mark);
    if (this.exact.has(name)) return;
    this.exact.set(name, mark);
    const plain = plainName(name);
    this.plain.set(plain, this.plain.has(plain) ? null : mark);
    const bookmark = bookmarkName(name);
    this.bookmarks.set(bookmark, this.bookmarks.has(bookmark) ? null : mark);
  }
}

function markOfName(name: string): Mark {
  for (const kind of ['terbilang', 'kalimat', 'tabel'] as const) {
    if (name.startsWith(PREFIX[kind])) return { kind, kunci: name.slice(PREFIX[kind].length) };
  }
  return { kind: 'figur', kunci: name };
}
