import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { LakipTable } from '../../src/report/lakip-table';

type Printed = readonly [text: string, line: number];

interface PrintedRow {
  /** Line of the report's text. */
  readonly dari: number;
  readonly sel: readonly string[];
}

/** A table transcribed from the text of a report. */
export interface PrintedTable {
  readonly tabel: string;
  readonly contoh: string;
  readonly id: string;
  readonly nomor: Printed | null;
  readonly judul: readonly Printed[];
  readonly kepala: PrintedRow;
  readonly penomoran: PrintedRow | null;
  readonly baris: readonly PrintedRow[];
  readonly sumberData: Printed | null;
}

/** One difference between a report and its own figures, listed in data/known-errors.json. */
export interface KnownError {
  readonly table: string;
  readonly row: string;
  readonly dari: number;
  readonly column: string;
  readonly printed: string;
  readonly recomputed: string;
  readonly why: string;
}

/** A cell with the place it is compared at: row (`judul 1`, `kepala`, `1`, …) and column heading. */
export interface PlacedCell {
  readonly row: string;
  readonly column: string;
  readonly text: string;
}

function readJson(name: string): unknown {
  return JSON.parse(readFileSync(join(__dirname, 'data', `${name}.json`), 'utf8'));
}

export const readPrinted = (name: string): PrintedTable => readJson(name) as PrintedTable;
export const readKnownErrors = (): KnownError[] => readJson('known-errors') as KnownError[];

/**
 * The only thing forgiven in a comparison: runs of white space count as one space, outer white space and the space
 * before a percent sign (`100 %` = `100%`) as none.
 */
export function normalizeText(text: string): string {
  return text
    .replace(/\s+/g, ' ')
    .trim()
    .replace(/ (?=%)/g, '');
}

function place(
  headings: readonly string[],
  parts: { nomor: string; judul: readonly string[]; rows: readonly (readonly [string, readonly string[]])[]; sumber: string },
): PlacedCell[] {
  const column = (index: number): string => headings[index] || `kolom ${index + 1}`;
  return [
    { row: 'nomor', column: '', text: parts.nomor },
    ...parts.judul.map((text, index) => ({ row: `judul ${index + 1}`, column: '', text })),
    ...parts.rows.flatMap(([row, texts]) => texts.map((text, index) => ({ row, column: column(index), text }))),
    { row: 'sumber', column: '', text: parts.sumber },
  ];
}

/** Every cell of the printed table. A table without number or source line has a blank one. */
export function placePrinted(printed: PrintedTable): PlacedCell[] {
  return place(printed.kepala.sel, {
    nomor: printed.nomor?.[0] ?? '',
    judul: printed.judul.map(([text]) => text),
    rows: [
      ['kepala', printed.kepala.sel],
      ...(printed.penomoran ? [['penomoran', printed.penomoran.sel] as const] : []),
      ...printed.baris.map(({ sel }, index) => [String(index + 1), sel] as const),
    ],
    sumber: printed.sumberData?.[0] ?? '',
  });
}

/** The same places of a built table, named after the headings of the printed one; covered cells are blank. */
export function placeBuilt(table: LakipTable, headings: readonly string[]): PlacedCell[] {
  const header = table.header.map((row) => row.map(({ text }) => text));
  return place(headings, {
    nomor: table.nomor ?? '',
    judul: table.judul,
    rows: [
      ...header.map((texts) => ['kepala', texts] as const),
      ...(table.numbering ? [['penomoran', table.numbering] as const] : []),
      ...table.rows.map(({ cells }, index) => [String(index + 1), cells.map((cell) => cell?.text ?? '')] as const),
    ],
    sumber: table.source ?? '',
  });
}
