import type { CellStyle } from '../../store/cell-style';
import type { CellText } from '../text/cell-text';
import { fontFamily } from '../text/font';
import type { TableLook } from './table-look';

/** CSS of a cell, by property name; `box` for the table cell, `content` for the text inside it. */
export interface CellLook {
  box: Record<string, string>;
  content: Record<string, string>;
  align: 'left' | 'center' | 'right';
  /** Fill behind the cell, `''` = the sheet shows through. */
  fill: string;
}

const VERTICAL = { Top: 'top', Center: 'middle', Bottom: 'bottom', Justify: 'top', Distributed: 'middle' } as const;
const INDENT_PIXELS = 9;

/** Where the text stands: the person's choice, else numbers right, texts left, errors and logicals in the middle. */
function horizontalAlign(style: CellStyle, kind: CellText['kind']): 'left' | 'center' | 'right' {
  switch (style.alignment.horizontal) {
    case 'Left':
    case 'Fill':
    case 'Justify':
      return 'left';
    case 'Center':
    case 'CenterAcrossSelection':
    case 'Distributed':
      return 'center';
    case 'Right':
      return 'right';
    case 'General':
      return kind === 'angka' ? 'right' : kind === 'galat' || kind === 'logika' ? 'center' : 'left';
  }
}

/** The CSS of a cell from its style, under it the look of the table it lies in. */
export function cellLook(style: CellStyle, shown: CellText, table: TableLook | null): CellLook {
  const { font, alignment } = style;
  const align = horizontalAlign(style, shown.kind);
  const fill = style.fill.color !== '' ? style.fill.color : (table?.fill ?? '');
  const tableColor = style.fill.color === '' && isAutomatic(font.color) ? table?.color : undefined;
  const box: Record<string, string> = { 'vertical-align': VERTICAL[alignment.vertical] };
  if (fill !== '') box['background-color'] = fill;
  const content: Record<string, string> = {
    'text-align': alignment.horizontal === 'Justify' ? 'justify' : align,
    color: shown.color ?? tableColor ?? (isAutomatic(font.color) ? '#000000' : font.color),
    'font-family': fontFamily(font.name),
    'font-size': `${font.size}pt`,
  };
  if (font.bold || table?.bold) content['font-weight'] = 'bold';
  if (font.italic) content['font-style'] = 'italic';
  const lines = [font.underline === 'None' ? '' : 'underline', font.strikethrough ? 'line-through' : ''].filter(Boolean);
  if (lines.length > 0) content['text-decoration-line'] = lines.join(' ');
  if (font.underline.startsWith('Double')) content['text-decoration-style'] = 'double';
  if (alignment.wrapText) Object.assign(content, { 'white-space': 'pre-wrap', 'overflow-wrap': 'anywhere' });
  if (alignment.indent > 0)
    content[align === 'right' ? 'padding-right' : 'padding-left'] = `${3 + alignment.indent * INDENT_PIXELS}px`;
  if (alignment.textOrientation !== 0) Object.assign(content, rotated(alignment.textOrientation));
  return { box, content, align, fill };
}

function isAutomatic(color: string): boolean {
  return color === '' || color.toUpperCase() === '#000000';
}

/** Excel counts 1–90 upwards, 91–180 (or negative) downwards; 180 and 255 mean stacked. */
function rotated(degrees: number): Record<string, string> {
  if (degrees === 180 || degrees === 255) return { 'writing-mode': 'vertical-rl', 'text-orientation': 'upright' };
  const clockwise = degrees < 0 ? -degrees : degrees > 90 ? degrees - 90 : -degrees;
  return Math.abs(clockwise) === 90
    ? { 'writing-mode': 'vertical-rl', ...(clockwise < 0 ? { rotate: '180deg' } : {}) }
    : { rotate: `${clockwise}deg` };
}
