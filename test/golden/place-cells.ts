import type { HeaderCell, LakipTable } from '../../src/report/lakip-table';
import type { PrintedTable } from './printed-table';
import { WHOLE_ROW } from './printed-table';

/** A cell with the place it is compared at: row (`judul 1`, `kepala`, `1`, …) and column heading. */
export interface PlacedCell {
  readonly row: string;
  readonly column: string;
  readonly text: string;
}

/** A table as a grid of texts, printed or built. */
export interface Grid {
  readonly nomor: string;
  readonly judul: readonly string[];
  readonly pembuka: readonly string[];
  readonly header: readonly (readonly string[])[];
  readonly numbering: readonly string[] | null;
  readonly rows: readonly (readonly string[])[];
  readonly source: string;
}

export function printedGrid(printed: PrintedTable): Grid {
  return {
    nomor: printed.nomor?.[0] ?? '',
    judul: printed.judul.map(([text]) => text),
    pembuka: printed.pembuka.map(([text]) => text),
    header: printed.kepala.map(({ sel }) => sel),
    numbering: printed.penomoran?.sel ?? null,
    rows: printed.baris.map(({ sel }) => sel),
    source: printed.sumberData?.[0] ?? '',
  };
}

/** The header with a cell a column in every row; what a span covers is blank. */
export function expandHeader(header: readonly (readonly HeaderCell[])[], width: number): string[][] {
  const grid = header.map(() => Array.from({ length: width }, (): string | null => null));
  header.forEach((cells, top) => {
    let left = 0;
    for (const { text, rowSpan, colSpan } of cells) {
      while (left < width && grid[top]?.[left] !== null) left += 1;
      for (let down = top; down < top + rowSpan; down += 1) grid[down]?.fill('', left, left + colSpan);
      const row = grid[top];
      if (row) row[left] = text;
    }
  });
  return grid.map((row) => row.map((text) => text ?? '(none)'));
}

/** As wide as the printed table, and without header, for a table the report prints as a list. */
export function builtGrid(table: LakipTable, printed: PrintedTable): Grid {
  const rows = table.rows.map(({ cells }) => cells.map((cell) => cell?.text ?? ''));
  const isList = printed.kepala.length === 0;
  return {
    nomor: table.nomor ?? '',
    judul: table.judul,
    pembuka: table.pembuka,
    header: isList ? [] : expandHeader(table.header, table.columns.length),
    numbering: isList ? null : table.numbering,
    rows: isList ? rows.map((row) => row.slice(0, printed.baris[0]?.sel.length)) : rows,
    source: table.source ?? '',
  };
}

/** Names of the columns: the headings from above, `TARGET / 2022`; `kolom 3` without one. */
export function columnNames({ header, rows }: Grid): string[] {
  const width = header[0]?.length ?? rows[0]?.length ?? 0;
  return Array.from({ length: width }, (_, column) => {
    const texts = header.map((row, level) => {
      const isAbove = header.slice(level + 1).some((below) => (below[column] ?? '') !== '');
      // Blank above a heading: covered by the merged heading at its left.
      const own = isAbove
        ? row
            .slice(0, column + 1)
            .filter((text) => text !== '')
            .pop()
        : row[column];
      return own ?? '';
    });
    return texts.filter((text) => text !== '').join(' / ') || `kolom ${column + 1}`;
  });
}

function wholeRow(row: string, texts: readonly string[]): PlacedCell {
  return { row, column: WHOLE_ROW, text: texts.filter((text) => text !== '').join(' | ') };
}

/** A row and what it is called: `7`, or `7a` for one below it that the report does not print. */
export type NamedRow = readonly [name: string, texts: readonly string[]];

/**
 * Every cell of a grid with its place. `names` are the columns of the printed table, for both sides; `whole` are rows
 * taken as one cell.
 */
export function placeCells(
  grid: Grid,
  names: readonly string[],
  rows: readonly NamedRow[],
  whole: ReadonlySet<string>,
): PlacedCell[] {
  const line = (row: string, text: string): PlacedCell => ({ row, column: '', text });
  const cells = (row: string, texts: readonly string[]): PlacedCell[] =>
    texts.map((text, index) => ({ row, column: names[index] ?? `kolom ${index + 1}`, text }));
  const headerName = (index: number): string => (grid.header.length === 1 ? 'kepala' : `kepala ${index + 1}`);
  return [
    line('nomor', grid.nomor),
    ...grid.judul.map((text, index) => line(`judul ${index + 1}`, text)),
    ...grid.pembuka.map((text, index) => line(`pembuka ${index + 1}`, text)),
    ...grid.header.flatMap((texts, index) => cells(headerName(index), texts)),
    ...(grid.numbering ? cells('penomoran', grid.numbering) : []),
    ...rows.flatMap(([name, texts]) => (whole.has(name) ? [wholeRow(name, texts)] : cells(name, texts))),
    line('sumber', grid.source),
  ];
}
