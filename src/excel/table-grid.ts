import { placeCells, type PlacedCell } from '../report/draw/place-cells';
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
  /** The row the chart covers; `null`: the table has none. */
  readonly chartTop: number | null;
}

const PLAIN = { rowSpan: 1, columnSpan: 1, numberFormat: null, isNumber: false, bold: false, italic: false, indent: 0 } as const;

function line(row: number, columnSpan: number, text: string, look: Partial<GridCell>): GridCell {
  return { ...PLAIN, row, column: 0, columnSpan, value: text, text, align: 'left', ...look };
}

/** A cell of the grid on its sheet row, with the value a sheet holds. */
function onSheet({ colSpan, ...cell }: PlacedCell, row: number, source: LakipCell | null): GridCell {
  return {
    ...cell,
    row,
    columnSpan: colSpan,
    value: source === null ? cell.text : source.value,
    numberFormat: source?.numberFormat ?? null,
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

  const placed = placeCells(table);
  const headerTop = rows.length;
  for (const { kind, cells: drawn } of placed.header) {
    const row = add(kind === 'numbering' ? 'numbering' : 'header');
    cells.push(...drawn.map((cell) => onSheet(cell, row, null)));
  }

  const bodyTop = rows.length;
  table.rows.forEach(({ role, cells: sources }, index) => {
    const row = add('body', role);
    const drawn = placed.body[index]?.cells ?? [];
    cells.push(...drawn.map((cell) => onSheet(cell, row, sources[cell.column] ?? null)));
  });
  const bodyEnd = rows.length;

  if (table.source !== null || table.notes.length > 0) add('space');
  if (table.source !== null) cells.push(line(add('source'), columnCount, table.source, { italic: true }));
  for (const text of table.notes) cells.push(line(add('note'), columnCount, text, { italic: true }));

  let chartTop: number | null = null;
  if (table.grafik !== null) {
    add('space');
    chartTop = add('chart');
  }
  return { rows, cells, columnCount, captionRows: caption.length, headerTop, bodyTop, bodyEnd, chartTop };
}
