import type { PartContext, TableSlot } from '../fill/part-context';
import { SLOT } from '../fill/part-context';
import type { XmlNode } from '../xml/xml-nodes';
import { emptyParagraphLike } from './divide-paragraph';
import { roomForTable } from './room-for-table';
import { fitPicture, scaleTable, tableWidth } from './scale-table';

const CM_A_TWIP = 2.54 / 1440;
/** A table narrowed to less than this share of its width is told. */
const NOTICEABLE = 0.85;
const BLOCKS = new Set(['w:p', 'w:tbl', 'w:sdt', SLOT]);

/**
 * Puts the tables into their places among the blocks of a container.
 * Word joins tables that touch, and a cell or a text box must end with a paragraph: an empty one is put in between.
 */
export function placeTables(blocks: readonly XmlNode[], context: PartContext): XmlNode[] {
  const placed: XmlNode[] = [];
  blocks.forEach((block, index) => {
    const slot = block.kind === 'element' && block.name === SLOT ? context.slotOf(block) : null;
    if (!slot) {
      placed.push(block);
      return;
    }
    const xml = fitTable(slot, context);
    if (startsWithTable(xml) && isTable(lastBlock(placed))) placed.push(emptyParagraphLike(slot.paragraph));
    placed.push({ kind: 'raw', raw: xml });
    if (endsWithTable(xml) && nextBlock(blocks, index + 1) !== 'w:p') placed.push(emptyParagraphLike(slot.paragraph));
  });
  return placed;
}

function startsWithTable(xml: string): boolean {
  return /^\s*<w:tbl[\s>]/.test(xml);
}

function endsWithTable(xml: string): boolean {
  return /<\/w:tbl>\s*$/.test(xml);
}

/** Name of the first block from a place on; `null` = there is none. */
function nextBlock(nodes: readonly XmlNode[], from: number): string | null {
  for (let index = from; index < nodes.length; index += 1) {
    const node = nodes[index];
    if (node?.kind === 'element' && BLOCKS.has(node.name)) return node.name;
  }
  return null;
}

function lastBlock(nodes: readonly XmlNode[]): XmlNode | null {
  for (let index = nodes.length - 1; index >= 0; index -= 1) {
    const node = nodes[index];
    if (node && (node.kind === 'raw' ? node.raw.trim() !== '' : !/(Start|End)$/.test(node.name))) return node;
  }
  return null;
}

function isTable(node: XmlNode | null): boolean {
  return node !== null && (node.kind === 'raw' ? endsWithTable(node.raw) : node.name === 'w:tbl');
}

/** The table's block, narrowed to the room it has; what that does to it is told. */
function fitTable(slot: TableSlot, context: PartContext): string {
  const { tabel, name, tempat } = slot;
  const page = context.pageOfSlot(slot);
  const room = roomForTable(context.ancestors, page);
  const width = tableWidth(tabel.xml);
  const factor = room.width !== null && width > room.width ? room.width / width : 1;
  const onItsSide = tabel.lanskap && !page.lanskap && room.place === 'halaman';
  if (onItsSide) {
    const done = factor < 1 ? `dikecilkan sampai selebar ${centimetres(room.width ?? 0)}` : 'dibiarkan selebar aslinya';
    context.log.warn(
      `Tabel {{${name}}} dirancang untuk halaman mendatar, tetapi halaman templat pada tandanya tegak (${tempat}), jadi tabelnya ${done}. Bila terlalu rapat, letakkan tandanya pada bagian (section) yang mendatar.`,
    );
  } else if (factor < NOTICEABLE) {
    const where = room.place === 'halaman' ? 'kolom halaman' : room.place;
    context.log.warn(
      `Tabel {{${name}}} dikecilkan menjadi ${Math.floor(factor * 100)}% agar muat dalam ${where} selebar ${centimetres(room.width ?? 0)} (${tempat}). Bila terlalu rapat, pindahkan tandanya ke tempat yang lebih lebar.`,
    );
  }
  const picture = tabel.grafik?.paragraph(context.pictures.add(tabel.grafik.png), context.pictures.nextId()) ?? '';
  const block = factor < 1 ? scaleTable(tabel.xml, factor) : tabel.xml;
  return block + (room.width === null ? picture : fitPicture(picture, room.width));
}

function centimetres(twips: number): string {
  return `${(twips * CM_A_TWIP).toFixed(1).replace('.', ',')} cm`;
}
