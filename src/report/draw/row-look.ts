import type { Align, RowRole } from '../lakip-table';

/** A row of the grid of a table: a level of its header, the row of column numbers, or a row of the body. */
export type RowKind = 'header' | 'numbering' | RowRole;

const HEADER_FILL = '#D9E2F3';
const NUMBERING_FILL = '#F2F2F2';
const SUM_FILL = '#F2F2F2';
const LINE_FILL = '#EEF3FA';

const BOLD: readonly RowKind[] = ['header', 'program', 'kegiatan', 'sasaran', 'rata-rata', 'total', 'judul', 'kepala'];

/** The colour of a whole row (`#RRGGBB`), covered places included; `null`: none. */
export function fillOf(kind: RowKind): string | null {
  if (kind === 'header' || kind === 'kepala') return HEADER_FILL;
  if (kind === 'numbering') return NUMBERING_FILL;
  if (kind === 'judul') return LINE_FILL;
  return kind === 'total' || kind === 'rata-rata' ? SUM_FILL : null;
}

/** Is a cell of such a row bold that does not say it itself? */
export function isBold(kind: RowKind): boolean {
  return BOLD.includes(kind);
}

/** Rows that are headings do not follow the alignment of the columns below them; `null`: the row does. */
export function alignOf(kind: RowKind): Align | null {
  if (kind === 'judul') return 'left';
  return kind === 'header' || kind === 'numbering' || kind === 'kepala' ? 'center' : null;
}
