import type { SheetState, TableState } from '../../store/sheet-state';

/** What a table's style gives a cell that has no look of its own. Colours `#RRGGBB`, `''` = none. */
export interface TableLook {
  fill: string;
  color: string;
  bold: boolean;
  /** Line under and above the cell. */
  line: string;
  /** The header shows a filter arrow. */
  filterArrow: boolean;
}

/** Office theme: black, then accents 1–6, in the order in which the numbered styles use them. */
const ACCENTS = ['#404040', '#4472C4', '#ED7D31', '#A5A5A5', '#FFC000', '#5B9BD5', '#70AD47'] as const;
const STYLE_NAME = /^TableStyle(Light|Medium|Dark)(\d{1,2})$/;
const STYLES_PER_FAMILY = 7;

interface Palette {
  header: { fill: string; color: string };
  body: string;
  band: string;
  line: string;
}

/** Mixes a colour with white; `share` is the part of the colour, 0–1. */
function tint(color: string, share: number): string {
  const channel = (start: number): string => {
    const value = parseInt(color.slice(start, start + 2), 16);
    return Math.round(255 - (255 - value) * share)
      .toString(16)
      .padStart(2, '0')
      .toUpperCase();
  };
  return `#${channel(1)}${channel(3)}${channel(5)}`;
}

/** The colours of a built-in style, approximated; a custom or unknown style looks like TableStyleMedium2; `''` = no style. */
function tablePalette(style: string): Palette | null {
  if (style === '' || style === 'None') return null;
  const match = STYLE_NAME.exec(style);
  const family = match?.[1] ?? 'Medium';
  const number = Number(match?.[2] ?? 2);
  const accent = ACCENTS[(number - 1) % STYLES_PER_FAMILY] ?? ACCENTS[1];
  const group = Math.floor((number - 1) / STYLES_PER_FAMILY);
  const pale = tint(accent, 0.2);
  if (family === 'Light') {
    if (group === 1) return { header: { fill: accent, color: '#FFFFFF' }, body: '', band: '', line: accent };
    return {
      header: { fill: '', color: group === 0 ? accent : '#000000' },
      body: '',
      band: pale,
      line: group === 0 ? '' : accent,
    };
  }
  if (family === 'Dark') {
    return { header: { fill: '#000000', color: '#FFFFFF' }, body: tint(accent, 0.6), band: tint(accent, 0.8), line: '' };
  }
  if (group === 0) return { header: { fill: accent, color: '#FFFFFF' }, body: '', band: pale, line: tint(accent, 0.6) };
  if (group === 1) return { header: { fill: accent, color: '#FFFFFF' }, body: pale, band: tint(accent, 0.4), line: '#FFFFFF' };
  if (group === 2) return { header: { fill: accent, color: '#FFFFFF' }, body: '', band: '#D9D9D9', line: '#000000' };
  return { header: { fill: pale, color: '#000000' }, body: pale, band: tint(accent, 0.4), line: accent };
}

/** The table a cell lies in; `null` = none. */
export function tableAt(sheet: Pick<SheetState, 'tables'>, row: number, column: number): TableState | null {
  return (
    sheet.tables.find(({ rect }) => row >= rect.top && row <= rect.bottom && column >= rect.left && column <= rect.right) ?? null
  );
}

/** The look a table's style gives one of its cells; `null` = the table has no style. */
export function tableLook(table: TableState, row: number, column: number): TableLook | null {
  const palette = tablePalette(table.style);
  if (!palette) return null;
  const { rect } = table;
  const look = { fill: palette.body, color: '#000000', bold: false, line: palette.line, filterArrow: false };
  const isEdgeColumn =
    (table.highlightFirstColumn && column === rect.left) || (table.highlightLastColumn && column === rect.right);
  if (table.showHeaders && row === rect.top) {
    return { ...look, fill: palette.header.fill, color: palette.header.color, bold: true, filterArrow: table.showFilterButton };
  }
  if (table.showTotals && row === rect.bottom) return { ...look, bold: true };
  const dataRow = row - rect.top - (table.showHeaders ? 1 : 0);
  const banded = (table.showBandedRows && dataRow % 2 === 0) || (table.showBandedColumns && (column - rect.left) % 2 === 0);
  return { ...look, fill: banded && palette.band !== '' ? palette.band : look.fill, bold: isEdgeColumn };
}
