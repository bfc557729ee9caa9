import type { FileChild } from 'docx';
import type { Blok } from '../../report/dokumen/dokumen';
import type { LakipTable } from '../../report/lakip-table';
import type { DrawChart } from '../grafik/draw-chart';
import { chartPicture } from './chart-picture';
import { headingXml } from './heading-xml';
import type { DokumenIndex } from './index-dokumen';
import { lakipTableXml } from './lakip-table-xml';
import { signatureBlocks } from './signature';
import type { SisipanList } from './sisipan';
import type { TextParagraphs } from './text-paragraphs';

/** What every block is written with. */
export interface BlockContext {
  readonly index: DokumenIndex;
  readonly sisipan: SisipanList;
  readonly paragraphs: TextParagraphs;
  readonly gambar: DrawChart;
}

/** The blocks of the document that one block of the report becomes. `next` is what follows it: a signature is never left alone on a page. */
export async function writeBlock(
  block: Blok,
  orientation: LakipTable['orientation'],
  { index, sisipan, paragraphs, gambar }: BlockContext,
  next: Blok | null = null,
): Promise<FileChild[]> {
  const keepsNext = next?.jenis === 'tanda-tangan';
  switch (block.jenis) {
    case 'judul': {
      const bookmark = index.subheadings.get(block);
      return bookmark === undefined ? [] : [sisipan.add(headingXml(block.tingkat, [block.teks], bookmark))];
    }
    case 'paragraf':
      return paragraphs.of(block.teks, keepsNext);
    case 'tanda-tangan':
      return signatureBlocks(block, orientation);
    case 'tabel': {
      const { tabel } = block;
      const place = index.captions.get(block) ?? { bookmark: null, previous: null };
      const table = sisipan.add(lakipTableXml(tabel, { gaya: 'bernama', ...place, keepsNext }));
      return tabel.grafik === null ? [table] : [table, await chartPicture(tabel.grafik, orientation, gambar)];
    }
  }
}
