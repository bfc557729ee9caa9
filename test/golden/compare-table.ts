import type { LakipTable } from '../../src/report/lakip-table';
import { builtGrid, columnNames, placeCells, printedGrid } from './place-cells';
import type { Grid, NamedRow, PlacedCell } from './place-cells';
import type { KnownError, PrintedTable } from './printed-table';
import { normalizeText, sameText, WHOLE_ROW } from './printed-table';

export interface Difference {
  readonly row: string;
  readonly column: string;
  readonly printed: string;
  readonly built: string;
}

export interface Comparison {
  /** Cells of the printed table, and those that only the built one has. */
  readonly cells: number;
  /** Differences that nobody listed. */
  readonly differences: readonly Difference[];
  /** Listed errors that are none (any more), or stand otherwise in one of the two tables. */
  readonly stale: readonly (KnownError & { readonly built: string })[];
}

const place = ({ row, column }: { row: string; column: string }): string => `${row} | ${column}`;

/** `7a`, `7b`, …: the rows listed as missing from the report below row 7. */
function* listedBelow(row: number, listed: ReadonlySet<string>): Generator<string> {
  for (let letter = 'a'.charCodeAt(0); listed.has(`${row}${String.fromCharCode(letter)}`); letter += 1) {
    yield `${row}${String.fromCharCode(letter)}`;
  }
}

/** Names the built rows after the printed ones, around the rows that only one of the two has. */
function nameBuiltRows(rows: Grid['rows'], printedRows: number, listed: ReadonlySet<string>): NamedRow[] {
  const names: string[] = [...listedBelow(0, listed)];
  for (let row = 1; row <= printedRows; row += 1) {
    if (!listed.has(String(row))) names.push(String(row));
    names.push(...listedBelow(row, listed));
  }
  return rows.map((texts, index): NamedRow => [names[index] ?? `lebih ${index + 1 - names.length}`, texts]);
}

const textAt = (cells: readonly PlacedCell[]): Map<string, string> => new Map(cells.map((cell) => [place(cell), cell.text]));

/**
 * Compares a printed table with the built one, cell by cell, number and caption and source included. What only one side
 * has is compared with a blank.
 */
export function compareTable(printed: PrintedTable, table: LakipTable, known: readonly KnownError[]): Comparison {
  const theirs = printedGrid(printed);
  const ours = builtGrid(table, printed);
  const names = columnNames(theirs);
  const listed = new Set(known.filter(({ column }) => column === WHOLE_ROW).map(({ row }) => row));
  const theirCells = placeCells(
    theirs,
    names,
    theirs.rows.map((texts, index): NamedRow => [String(index + 1), texts]),
    listed,
  );
  const ourCells = placeCells(ours, names, nameBuiltRows(ours.rows, theirs.rows.length, listed), listed);
  const theirTexts = textAt(theirCells);
  const ourTexts = textAt(ourCells);
  const listedAt = new Set(known.map(place));
  const places = new Map([...theirCells, ...ourCells].map((cell) => [place(cell), cell]));
  const differences = [...places].flatMap(([at, { row, column }]): Difference[] => {
    const printedText = theirTexts.get(at) ?? '';
    const built = ourTexts.get(at) ?? '';
    return sameText(printedText, built) || listedAt.has(at) ? [] : [{ row, column, printed: printedText, built }];
  });
  const stale = known.flatMap((error) => {
    const at = place(error);
    const printedText = theirTexts.get(at) ?? '';
    const built = ourTexts.get(at) ?? '';
    const isTrue =
      places.has(at) &&
      sameText(printedText, error.printed) &&
      normalizeText(built) === normalizeText(error.recomputed) &&
      !sameText(printedText, built);
    return isTrue ? [] : [{ ...error, built }];
  });
  return { cells: places.size, differences, stale };
}
