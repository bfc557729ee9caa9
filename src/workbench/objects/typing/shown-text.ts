import { format } from 'numfmt';
import type { CellContent } from '../../store/cell-grid';

/** The text a cell shows, column width aside (Belief: `text` never holds `####` here). */
export function shownText(value: CellContent, numberFormat: string, culture: string): string {
  if (value === null) return '';
  if (typeof value === 'string' && (numberFormat === 'General' || numberFormat === '@')) return value;
  return format(numberFormat, value, { locale: culture, throws: false });
}
