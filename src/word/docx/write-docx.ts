import { Document, Packer, type FileChild, type ISectionOptions } from 'docx';
import type { Blok, Dokumen } from '../../report/dokumen/dokumen';
import type { DrawChart } from '../grafik/draw-chart';
import { textLines } from '../text-lines';
import { WordFailure } from '../word-failure';
import { groupBlocks } from './group-blocks';
import { headingXml } from './heading-xml';
import { indexDokumen } from './index-dokumen';
import { contentsXml, tablesListXml } from './lists-xml';
import { patchPackage } from './patch-package';
import { coverSection, section, type PageNumbers } from './sections';
import { SisipanList } from './sisipan';
import { NUMBERING, TextParagraphs } from './text-paragraphs';
import { writeBlock } from './write-blocks';

/** How far the document is: `selesai` of `dari` steps, `langkah` says what is being done (Indonesian). */
export interface WriteProgress {
  readonly langkah: string;
  readonly selesai: number;
  readonly dari: number;
}

export interface WriteOptions {
  readonly gambar: DrawChart;
  readonly onProgress?: (progress: WriteProgress) => void;
  /** Stops the writing between two blocks. */
  readonly signal?: AbortSignal;
}

/** Lets the page breathe: clicks (a cancel among them) are heard between two blocks. */
const pause = (): Promise<void> =>
  new Promise((resolve) => {
    setTimeout(resolve, 0);
  });

const STOPPED =
  'Pembuatan laporan Word dihentikan atas permintaan Anda; tidak ada berkas yang dibuat. Tekan “Unduh laporan” untuk mengulang.';

function nameStep(block: Blok): string {
  if (block.jenis === 'tabel') return block.tabel.nomor ?? block.tabel.lembar;
  if (block.jenis === 'judul') return block.teks;
  return block.jenis === 'paragraf' ? 'Kalimat laporan' : 'Tanda tangan';
}

/** Where the chapters begin: what stands before `BAB I` has roman page numbers. */
function firstChapter({ bagian }: Dokumen): number {
  return Math.max(
    0,
    bagian.findIndex(({ judul }) => /^BAB\b/u.test(judul[0] ?? '')),
  );
}

/**
 * Writes the report as a .docx: cover, list of contents, list of tables, then every part on a new page. Tables have the
 * width of their page, pages are on their side only where a table needs it. Text is taken as text, whatever is in it.
 * Takes time in proportion to its blocks and pauses between them; when `signal` stops it, throws `WordFailure`
 * (`dihentikan`).
 */
export async function writeDocx(dokumen: Dokumen, { gambar, onProgress, signal }: WriteOptions): Promise<Uint8Array> {
  const index = indexDokumen(dokumen);
  const sisipan = new SisipanList();
  const context = { index, sisipan, paragraphs: new TextParagraphs(), gambar };
  const dari = dokumen.bagian.reduce((sum, { blok }) => sum + blok.length, 0) + 1;
  let selesai = 0;
  const step = async (langkah: string): Promise<void> => {
    onProgress?.({ langkah, selesai, dari });
    selesai += 1;
    await pause();
    if (signal?.aborted === true) throw new WordFailure('dihentikan', STOPPED);
  };

  const sections: ISectionOptions[] = [coverSection(dokumen.sampul)];
  const lists = `${contentsXml(index.headings)}${tablesListXml(index.tables, index.headings.length > 0)}`;
  if (lists !== '')
    sections.push(section([sisipan.add(lists)], { orientation: 'portrait', numbers: 'romawi', isFirst: true, hasFooter: true }));
  const first = firstChapter(dokumen);
  for (const [part, { judul, blok }] of dokumen.bagian.entries()) {
    const numbers: PageNumbers = part < first ? 'romawi' : 'angka';
    const chapter = index.chapters[part];
    let children: FileChild[] = chapter === undefined ? [] : [sisipan.add(headingXml(1, judul, chapter))];
    for (const [nth, { orientation, blok: blocks }] of groupBlocks(blok).entries()) {
      for (const [place, block] of blocks.entries()) {
        await step(nameStep(block));
        children.push(...(await writeBlock(block, orientation, context, blocks[place + 1] ?? null)));
      }
      sections.push(
        section(children, { orientation, numbers, isFirst: part === first && nth === 0, hasFooter: sections.length === 1 }),
      );
      children = [];
    }
  }

  await step('Menyimpan berkas');
  const title = dokumen.sampul
    .flatMap(textLines)
    .filter((line) => line !== '')
    .join(' ');
  const file = new Document({ title, creator: 'LAKIP', lastModifiedBy: 'LAKIP', numbering: NUMBERING, sections });
  const bytes = patchPackage(new Uint8Array(await Packer.toArrayBuffer(file)), sisipan);
  onProgress?.({ langkah: 'Selesai', selesai: dari, dari });
  return bytes;
}
