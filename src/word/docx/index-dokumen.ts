import type { BlokJudul, BlokTabel, Dokumen } from '../../report/dokumen/dokumen';
import { textLines } from '../text-lines';
import { splitNumber, type Bookmark } from './caption-xml';

/** A line of the list of contents or of the list of tables. */
export interface ListEntry {
  readonly text: string;
  readonly level: 1 | 2 | 3;
  readonly bookmark: string;
}

/** What a caption has to know of those before it. */
export interface CaptionPlace {
  readonly bookmark: Bookmark | null;
  /** The number Word has counted up to before this caption; `null`: none yet. */
  readonly previous: number | null;
}

export interface DokumenIndex {
  readonly headings: readonly ListEntry[];
  readonly tables: readonly ListEntry[];
  /** Of the heading of every part, in their order. */
  readonly chapters: readonly Bookmark[];
  readonly subheadings: ReadonlyMap<BlokJudul, Bookmark>;
  readonly captions: ReadonlyMap<BlokTabel, CaptionPlace>;
}

const oneLine = (lines: readonly string[]): string =>
  lines
    .flatMap(textLines)
    .filter((line) => line !== '')
    .join(' ');

/** Walks through the report once: what its lists contain and where their entries point. */
export function indexDokumen({ bagian }: Dokumen): DokumenIndex {
  let count = 0;
  // Word itself names the places its lists point at like this; hidden in its dialog.
  const next = (): Bookmark => {
    count += 1;
    return { id: count, name: `_Toc${String(100_000_000 + count)}` };
  };
  const headings: ListEntry[] = [];
  const tables: ListEntry[] = [];
  const chapters: Bookmark[] = [];
  const subheadings = new Map<BlokJudul, Bookmark>();
  const captions = new Map<BlokTabel, CaptionPlace>();
  let previous: number | null = null;
  for (const { judul, blok } of bagian) {
    const chapter = next();
    chapters.push(chapter);
    headings.push({ text: oneLine(judul), level: 1, bookmark: chapter.name });
    for (const block of blok) {
      if (block.jenis === 'judul') {
        const bookmark = next();
        subheadings.set(block, bookmark);
        headings.push({ text: oneLine([block.teks]), level: block.tingkat, bookmark: bookmark.name });
      } else if (block.jenis === 'tabel') {
        const { nomor, judul: title } = block.tabel;
        const split = nomor === null ? null : splitNumber(nomor);
        const bookmark = split === null ? null : next();
        captions.set(block, { bookmark, previous });
        if (split === null || bookmark === null || nomor === null) continue;
        previous = split.number;
        tables.push({ text: oneLine([nomor, ...title]), level: 1, bookmark: bookmark.name });
      }
    }
  }
  return { headings, tables, chapters, subheadings, captions };
}
