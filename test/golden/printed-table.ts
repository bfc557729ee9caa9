import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';

const FOLDER = join(__dirname, 'data');

/** The reports there is golden data of, by the name of their sample. */
export const REPORTS = ['ajung-2023', 'ambulu-2021'] as const;

export type Printed = readonly [text: string, line: number];

export interface PrintedRow {
  /** Line of the report's text. */
  readonly dari: number;
  readonly sel: readonly string[];
}

/** A table transcribed from the text of a report. A cell that a merge covers is blank. */
export interface PrintedTable {
  /** Name of the file, and of the table in the list of errors. */
  readonly tabel: string;
  readonly contoh: string;
  /** Id in the catalogue, and which table of that id it is. */
  readonly id: string;
  readonly kunci: string;
  readonly nomor: Printed | null;
  readonly judul: readonly Printed[];
  /** Lines between caption and table. */
  readonly pembuka: readonly Printed[];
  /** Empty where the report prints a list: its parts are then looked for in the first columns, whatever their headings. */
  readonly kepala: readonly PrintedRow[];
  readonly penomoran: PrintedRow | null;
  readonly baris: readonly PrintedRow[];
  readonly sumberData: Printed | null;
}

/** One difference between a report and its own figures, listed in `data/known-errors-<report>.json`. */
export interface KnownError {
  readonly table: string;
  /** `judul 1`, `kepala`, `7`; `7a`: a row that should stand below row 7 and is not printed. */
  readonly row: string;
  readonly dari: number;
  /** Heading of the column; `(baris)` for a whole row, its cells joined by ` | `. */
  readonly column: string;
  readonly printed: string;
  readonly recomputed: string;
  readonly why: string;
}

/** What `column` says of a row that is not printed at all. */
export const WHOLE_ROW = '(baris)';

function readJson(file: string): unknown {
  return JSON.parse(readFileSync(join(FOLDER, file), 'utf8'));
}

/** Every transcribed table, report by report. */
export function readPrintedTables(): PrintedTable[] {
  return readdirSync(FOLDER)
    .filter((file) => file.endsWith('.json') && !file.startsWith('known-errors') && !file.endsWith('-narasi.json'))
    .sort()
    .map((file) => readJson(file) as PrintedTable);
}

export const readKnownErrors = (report: string): KnownError[] => readJson(`known-errors-${report}.json`) as KnownError[];

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

export const sameText = (a: string, b: string): boolean => normalizeText(a) === normalizeText(b);
