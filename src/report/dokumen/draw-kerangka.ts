import type { Pengaturan } from '../../model/pengaturan';
import type { KalimatTerpakai } from '../narasi/effective-sentences';
import { fillIn } from '../susunan/fill-in';
import type { Blok, BlokJudul } from './dokumen';
import type { JudulSasaran, Simpul } from './expand-kerangka';
import { bareHeading, HeadingCounter } from './heading';
import type { PlacedTables } from './place-tables';
import type { SentencePool } from './sentence-pool';
import { signatureBlock } from './tanda-tangan';

export interface DrawContext {
  readonly pengaturan: Pengaturan;
  readonly pool: SentencePool;
  readonly tables: PlacedTables;
  /** By the heading without its number: rows a person wrote for a section by its name. */
  readonly ownOfHeading: ReadonlyMap<string, readonly KalimatTerpakai[]>;
}

/** A heading that has not got its number yet: only what is kept is counted. */
interface Unnumbered {
  readonly jenis: 'judul-kerangka';
  readonly judul: string;
  readonly tingkat: BlokJudul['tingkat'];
  readonly sasaran: JudulSasaran | null;
}

const paragraphs = (kalimat: readonly KalimatTerpakai[]): Blok[] =>
  kalimat.map(({ kunci, teks }) => ({ jenis: 'paragraf', kunci, teks }));

const isHeading = ({ jenis }: Blok | Unnumbered): boolean => jenis === 'judul' || jenis === 'judul-kerangka';

/** Whether there is anything but headings. */
export const hasContent = (blok: readonly (Blok | Unnumbered)[]): boolean => blok.some((one) => !isHeading(one));

/** Sentences without a place, under the names a person gave their parts. */
function drawRest(pool: SentencePool): Blok[] {
  const rest = pool.takeRest();
  return rest.flatMap((one, index): Blok[] => {
    const name = one.bagian.trim();
    const isNew = name !== '' && name !== rest[index - 1]?.bagian.trim();
    return [...(isNew ? [{ jenis: 'judul', tingkat: 2, teks: name } as const] : []), ...paragraphs([one])];
  });
}

function drawHeading(simpul: Extract<Simpul, { jenis: 'judul' }>, context: DrawContext): (Blok | Unnumbered)[] {
  const { judul, tingkat, sasaran, tetap } = simpul;
  const own = context.ownOfHeading.get(bareHeading(fillIn(judul, context.pengaturan))) ?? [];
  const below = [...drawAll(simpul.isi, context), ...paragraphs(own)];
  return below.length > 0 || tetap ? [{ jenis: 'judul-kerangka', judul, tingkat, sasaran }, ...below] : [];
}

function drawAll(simpul: readonly Simpul[], context: DrawContext): (Blok | Unnumbered)[] {
  return simpul.flatMap((one): (Blok | Unnumbered)[] => {
    switch (one.jenis) {
      case 'kalimat':
        return paragraphs(one.kalimat);
      case 'sisa':
        return paragraphs(context.pool.takePart(one.bagian));
      case 'tabel':
        return (context.tables.byPlace.get(one.kunci) ?? []).map((tabel) => ({ jenis: 'tabel', tabel }));
      case 'lain':
        return drawRest(context.pool);
      case 'judul':
        return drawHeading(one, context);
      case 'bertanda': {
        const inside = drawAll(one.isi, context);
        return hasContent(inside) ? [...inside, signatureBlock(context.pengaturan, one.bertanda)] : inside;
      }
    }
  });
}

/** The blocks of one chapter, its headings numbered without a gap. */
export function drawChapter(simpul: readonly Simpul[], context: DrawContext): Blok[] {
  const counter = new HeadingCounter();
  return drawAll(simpul, context).map((one): Blok => {
    if (one.jenis !== 'judul-kerangka') return one;
    const { judul, tingkat, sasaran } = one;
    return { jenis: 'judul', tingkat, teks: counter.label(judul, tingkat, sasaran, context.pengaturan) };
  });
}
