import type { PlacedCell } from '../../report/draw/place-cells';
import { INDENT } from '../page';
import { textLines } from '../text-lines';
import { paragraphXml, runLook, type Gaya, type ParagraphKind } from './paragraph-xml';
import { textRun } from './xml-text';

/** What a place of the table's grid has to be told: its width in twips, its part in a vertical merge, its colour. */
export interface CellFrame {
  readonly width: number;
  readonly colSpan: number;
  readonly merge: 'none' | 'start' | 'continue';
  /** `#RRGGBB`, or `null`. */
  readonly fill: string | null;
  readonly vertical: 'top' | 'center';
}

function cellProperties({ width, colSpan, merge, fill, vertical }: CellFrame): string {
  return [
    `<w:tcPr><w:tcW w:w="${width}" w:type="dxa"/>`,
    colSpan > 1 ? `<w:gridSpan w:val="${colSpan}"/>` : '',
    merge === 'start' ? '<w:vMerge w:val="restart"/>' : merge === 'continue' ? '<w:vMerge/>' : '',
    fill === null ? '' : `<w:shd w:val="clear" w:color="auto" w:fill="${fill.slice(1)}"/>`,
    `<w:vAlign w:val="${vertical}"/></w:tcPr>`,
  ].join('');
}

export interface CellContext {
  readonly kind: Extract<ParagraphKind, 'kepala' | 'isi'>;
  /** Points. */
  readonly fontSize: number;
  readonly gaya: Gaya;
  /** The row stays on the page of the row below. */
  readonly keepNext: boolean;
}

/** A cell with its text. A justified text with line ends becomes paragraphs: Word would stretch a line that ends in a break. */
export function cellXml(cell: PlacedCell, frame: CellFrame, { kind, fontSize, gaya, keepNext }: CellContext): string {
  const { text, align, bold, italic, indent } = cell;
  const look = runLook(kind, { bold, italic, size: fontSize }, gaya);
  const parts = align === 'justify' ? textLines(text) : [text];
  const paragraphs = parts.map((part) =>
    paragraphXml(kind, { keepNext, align, indent: indent * INDENT }, part === '' ? '' : textRun(part, look), gaya),
  );
  return `<w:tc>${cellProperties(frame)}${paragraphs.join('')}</w:tc>`;
}

/** A place that a merged cell covers, or that no cell claims. */
export function emptyCellXml(frame: CellFrame, { kind, gaya, keepNext }: CellContext): string {
  return `<w:tc>${cellProperties(frame)}${paragraphXml(kind, { keepNext }, '', gaya)}</w:tc>`;
}
