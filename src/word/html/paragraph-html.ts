import type { Align } from '../../report/lakip-table';
import { escapeHtml } from './escape-html';

export interface ParagraphLook {
  readonly align: Align;
  /** Points. */
  readonly size: number;
  readonly bold?: boolean;
  readonly italic?: boolean;
  /** Points from the left edge. */
  readonly indent?: number;
  /** Points below the paragraph. */
  readonly below?: number;
  /** Points above the paragraph. */
  readonly above?: number;
  /** Stays on one page with what follows. */
  readonly keep?: boolean;
}

const FONT = 'Arial';

/** Points in the notation of CSS, to a hundredth. */
export function points(value: number): string {
  return `${Number(value.toFixed(2))}pt`;
}

/** What keeps a paragraph without text as high as its letters; Word drops the blank again. */
const NOTHING = '<o:p>&nbsp;</o:p>';

/** One paragraph with a user's text. All of its look stands on it: the document it is put into has styles of its own. */
export function paragraphHtml(text: string, look: ParagraphLook): string {
  const { align, size, bold = false, italic = false, indent = 0, above = 0, below = 0, keep = false } = look;
  const style = [
    `margin:${points(above)} 0 ${points(below)} ${points(indent)}`,
    'text-indent:0',
    `text-align:${align}`,
    'line-height:normal',
    `font-family:${FONT}`,
    `font-size:${points(size)}`,
    ...(keep ? ['page-break-after:avoid'] : []),
  ].join(';');
  const plain = text === '' ? NOTHING : escapeHtml(text);
  const slanted = italic ? `<i>${plain}</i>` : plain;
  return `<p class="MsoNormal" align="${align}" style="${style}">${bold ? `<b>${slanted}</b>` : slanted}</p>`;
}
