import { format, formatColor, isTextFormat } from 'numfmt';
import type { Cell, CellContent } from '../../store/cell-grid';

const LOCALE = 'id';
const SEGMENT_COLOR = /^#?[0-9a-f]{6}$/i;

/** What a cell shows, and how Excel lines it up when the person chose nothing. */
export interface CellText {
  text: string;
  kind: 'teks' | 'angka' | 'logika' | 'galat' | 'kosong';
  /** Colour the number format itself asks for (`[Red]`), `null` = the font's. */
  color: string | null;
}

const EMPTY: CellText = { text: '', kind: 'kosong', color: null };

/**
 * The text of a cell as an Indonesian Excel prints it (decimal comma, dots for thousands, BENAR/SALAH).
 * A format the formatter cannot read falls back to General, so that the figure stays visible.
 */
export function cellText(cell: Pick<Cell, 'value' | 'isError' | 'style'> | null): CellText {
  if (cell === null || cell.value === null) return EMPTY;
  const { value } = cell;
  if (cell.isError) return { text: String(value), kind: 'galat', color: null };
  if (typeof value === 'boolean') return { text: value ? 'BENAR' : 'SALAH', kind: 'logika', color: null };
  const pattern = cell.style.numberFormat === '' ? 'General' : cell.style.numberFormat;
  if (typeof value === 'string') {
    const text = pattern === 'General' || pattern === '@' ? value : printed(pattern, value);
    return { text, kind: 'teks', color: null };
  }
  if (isTextFormat(pattern)) return { text: printed('General', value), kind: 'angka', color: null };
  return { text: printed(pattern, value), kind: 'angka', color: askedColor(pattern, value) };
}

function printed(pattern: string, value: string | number): string {
  const text = format(pattern, value, { locale: LOCALE, throws: false, invalid: '\u0000', nbsp: false });
  if (text !== '\u0000') return text;
  return typeof value === 'string' ? value : format('General', value, { locale: LOCALE, throws: false });
}

function askedColor(pattern: string, value: number): string | null {
  if (!pattern.includes('[')) return null;
  const color = formatColor(pattern, value, { throws: false });
  if (typeof color !== 'string') return null;
  return SEGMENT_COLOR.test(color) ? (color.startsWith('#') ? color : `#${color}`) : CSS_NAMES.has(color) ? color : null;
}

const CSS_NAMES = new Set(['black', 'blue', 'cyan', 'green', 'magenta', 'red', 'white', 'yellow']);

/** The text a person edits: the formula, or the value in full with a decimal comma (never rounded by the format). */
export function editText(cell: Pick<Cell, 'value' | 'formula' | 'style'> | null): string {
  if (cell === null) return '';
  if (cell.formula !== null) return cell.formula;
  return contentText(cell.value, cell.style.numberFormat);
}

function contentText(value: CellContent, pattern: string): string {
  if (value === null) return '';
  if (typeof value === 'boolean') return value ? 'BENAR' : 'SALAH';
  if (typeof value === 'string') return value;
  if (/%/.test(pattern) && !pattern.includes('"')) return `${plain(Number((value * 100).toPrecision(15)))}%`;
  return plain(value);
}

function plain(value: number): string {
  return String(value).replace('.', ',');
}
