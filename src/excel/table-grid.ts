import type { Align, LakipCell, LakipRow, LakipTable } from '../report/lakip-table';

/** One cell that is drawn, placed on the sheet. Rows and columns are 0-based. */
export interface GridCell {
  readonly row: number;
  readonly column: number;
  readonly rowSpan: number;
  readonly columnSpan: number;
  readonly value: string | number | null;
  /** Excel number format of a number. */
  readonly numberFormat: string | null;
  /** What is printed; heights and widths are measured on it. */
  readonly text: string;
  readonly isNumber: boolean;
  readonly align: Align;
  readonly bold: boolean;
  readonly italic: boolean;
  readonly indent: number;
  /** The text stands at the top of its cell, not in the middle. */
  readonly atTop?: boolean;
}

export type GridPart = 'caption' | 'intro' | 'header' | 'numbering' | 'body' | 'source' | 'note' | 'chart';

export interface GridRow {
  readonly part: GridPart | 'space';
  readonly role: LakipRow['role'] | null;
}

/** A LAKIP table laid out in rows and columns, nothing measured yet. */
export interface TableGrid {
  readonly rows: readonly GridRow[];
  readonly cells: readonly GridCell[];
  readonly columnCount: number;
  readonly captionRows: number;
  /** First row of the header, first of the body, first below the body. */
  readonly headerTop: number;
  readonly bodyTop: number;
  readonly bodyEnd: number;
  /** First of the rows the chart covers; `null`: the table has none. */
  readonly chartTop: number | null;
}

/** Rows a chart covers. */
const CHART_ROWS = 24;

const BOLD_ROLES: readonly LakipRow['role'][] = ['program', 'kegiatan', 'sasaran', 'rata-rata', 'total', 'judul', 'kepala'];

/** Rows that are headings inside the body do not follow the alignment of the columns below them. */
const ALIGN_OF_ROLE: Partial<Record<LakipRow['role'], Align>> = { judul: 'left', kepala: 'center' };

const PLAIN = { rowSpan: 1, columnSpan: 1, numberFormat: null, isNumber: false, bold: false, italic: false, indent: 0 } as const;

function line(row: number, columnSpan: number, text: string, look: Partial<GridCell>): GridCell {
  return { ...PLAIN, row, column: 0, columnSpan, value: text, text, align: 'left', ...look };
}

/** Header cells stand where HTML would put them: each in the first place of its row no earlier cell covers. */
function placeHeader(table: LakipTable, top: number): GridCell[] {
  const covered = new Set<string>();
  const cells: GridCell[] = [];
  table.header.forEach((headerRow, level) => {
    let column = 0;
    for (const { text, rowSpan, colSpan } of headerRow) {
      while (covered.has(`${level},${column}`)) column += 1;
      for (let down = 0; down < rowSpan; down += 1) {
        for (let right = 0; right < colSpan; right += 1) covered.add(`${level + down},${column + right}`);
      }
      cells.push({
        ...PLAIN,
        row: top + level,
        column,
        rowSpan,
        columnSpan: colSpan,
        value: text,
        text,
        align: 'center',
        bold: true,
      });
      column += colSpan;
    }
  });
  return cells;
}

function placeBodyCell(cell: LakipCell, row: number, column: number, lakipRow: LakipRow, align: Align): GridCell {
  return {
    row,
    column,
    rowSpan: cell.rowSpan ?? 1,
    columnSpan: cell.colSpan ?? 1,
    value: cell.value,
    numberFormat: cell.numberFormat ?? null,
    text: cell.text,
    isNumber: typeof cell.value === 'number',
    align: cell.align ?? ALIGN_OF_ROLE[lakipRow.role] ?? align,
    bold: cell.bold ?? BOLD_ROLES.includes(lakipRow.role),
    italic: cell.italic ?? false,
    indent: cell.indent ?? 0,
  };
}

/** Lays the table out: caption, a space, opening lines, header, numbering row, body, a space, source line, notes. */
export function layOut(table: LakipTable): TableGrid {
  const columnCount = table.columns.length;
  const rows: GridRow[] = [];
  const cells: GridCell[] = [];
  const add = (part: GridRow['part'], role: GridRow['role'] = null): number => rows.push({ part, role }) - 1;

  const caption = [...(table.nomor === null ? [] : [table.nomor]), ...table.judul];
  for (const text of caption) cells.push(line(add('caption'), columnCount, text, { align: 'center', bold: true }));
  add('space');
  for (const text of table.pembuka) cells.push(line(add('intro'), columnCount, text, {}));

  const headerTop = rows.length;
  cells.push(...placeHeader(table, headerTop));
  table.header.forEach(() => add('header'));
  if (table.numbering !== null) {
    const row = add('numbering');
    table.numbering.forEach((text, column) => cells.push({ ...line(row, 1, text, { align: 'center', italic: true }), column }));
  }

  const bodyTop = rows.length;
  for (const lakipRow of table.rows) {
    const row = add('body', lakipRow.role);
    lakipRow.cells.forEach((cell, column) => {
      if (cell !== null) cells.push(placeBodyCell(cell, row, column, lakipRow, table.columns[column]?.align ?? 'left'));
    });
  }
  const bodyEnd = rows.length;

  if (table.source !== null || table.notes.length > 0) add('space');
  if (table.source !== null) cells.push(line(add('source'), columnCount, table.source, { italic: true }));
  for (const text of table.notes) cells.push(line(add('note'), columnCount, text, { italic: true }));

  let chartTop: number | null = null;
  if (table.grafik !== null) {
    add('space');
    chartTop = rows.length;
    for (let row = 0; row < CHART_ROWS; row += 1) add('chart');
  }
  return { rows, cells, columnCount, captionRows: caption.length, headerTop, bodyTop, bodyEnd, chartTop };
}
