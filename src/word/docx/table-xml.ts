import type { LakipTable } from '../../report/lakip-table';
import type { DrawChart } from '../grafik/draw-chart';
import { chartText } from '../grafik/chart-text';
import { lakipTableXml } from './lakip-table-xml';
import { pictureXml } from './picture-xml';

/** The chart of a table for a foreign document: the picture, and the paragraph that shows it. */
export interface GrafikXml {
  readonly png: Uint8Array;
  /** `w:p`; `relation`: id of the relationship of the part to the picture, `id`: unique among the drawings of the document. */
  paragraph(relation: string, id: number): string;
}

export interface TableXml {
  /** Block-level `w:` elements: caption, opening lines, table, source, notes. They need the prefix `w` and nothing else. */
  readonly xml: string;
  /** Laid out for a page on its side. */
  readonly lanskap: boolean;
  readonly grafik: GrafikXml | null;
}

/**
 * Tables for a foreign document, by `kunci`: the look of our own document written out, for a template lacks our styles or
 * means something else by their names; only the font is the template's. Captions count in Word's sequence `Tabel`, each
 * with its own number.
 */
export async function tableXml(tables: readonly LakipTable[], gambar: DrawChart): Promise<ReadonlyMap<string, TableXml>> {
  const written = new Map<string, TableXml>();
  for (const table of tables) {
    const { kunci, grafik, orientation } = table;
    const xml = lakipTableXml(table, { gaya: 'langsung', previous: null, bookmark: null });
    const picture = grafik === null ? null : { ...(await gambar(grafik)), text: chartText(grafik), title: grafik.judul };
    written.set(kunci, {
      xml,
      lanskap: orientation === 'landscape',
      grafik:
        picture === null
          ? null
          : { png: picture.png, paragraph: (relation, id) => pictureXml(picture, { relation, id, orientation }) },
    });
  }
  return written;
}
