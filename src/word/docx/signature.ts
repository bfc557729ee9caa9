import { BorderStyle, Paragraph, Table, TableCell, TableLayoutType, TableRow, TextRun, WidthType, type FileChild } from 'docx';
import type { BlokTandaTangan, PenandaTangan } from '../../report/dokumen/dokumen';
import type { LakipTable } from '../../report/lakip-table';
import { textWidthOfPage } from '../page';
import { textLines } from '../text-lines';

const NONE = { style: BorderStyle.NONE, size: 0, color: 'auto' } as const;
const NO_BORDERS = { top: NONE, bottom: NONE, left: NONE, right: NONE };

/** Twips an empty line is higher: room for a signature and a stamp. */
const ROOM = 720;

/** The name is what comes after the room for the signature: bold and underlined, as reports print it. */
function linesOf({ baris }: PenandaTangan): Paragraph[] {
  const lines = baris.flatMap(textLines);
  const name = lines.lastIndexOf('') + 1;
  return lines.map((line, index) => {
    const isName = name > 0 && index === name;
    const run = new TextRun({ text: line, ...(isName ? { bold: true, underline: {} } : {}) });
    if (line === '') return new Paragraph({ style: 'TandaTangan', spacing: { before: ROOM } });
    return new Paragraph({ style: 'TandaTangan', children: [run] });
  });
}

function cell(penanda: PenandaTangan | null, width: number): TableCell {
  const lines = penanda === null ? [] : linesOf(penanda);
  return new TableCell({
    borders: NO_BORDERS,
    width: { size: width, type: WidthType.DXA },
    // A cell without a paragraph is no cell.
    children: lines.length === 0 ? [new Paragraph({ style: 'TandaTangan' })] : lines,
  });
}

/** One who signs at the right, or two side by side: a table without lines, kept on one page, then an empty line. */
export function signatureBlocks({ kiri, kanan }: BlokTandaTangan, orientation: LakipTable['orientation']): FileChild[] {
  const width = textWidthOfPage(orientation);
  const widths = [Math.floor(width / 2), Math.ceil(width / 2)] as const;
  const table = new Table({
    width: { size: width, type: WidthType.DXA },
    columnWidths: [...widths],
    layout: TableLayoutType.FIXED,
    borders: { ...NO_BORDERS, insideHorizontal: NONE, insideVertical: NONE },
    rows: [new TableRow({ cantSplit: true, children: [cell(kiri, widths[0]), cell(kanan, widths[1])] })],
  });
  return [new Paragraph({ style: 'TandaTangan' }), table, new Paragraph({ style: 'Normal' })];
}
