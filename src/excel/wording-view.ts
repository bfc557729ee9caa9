import type { CellInput } from './cell-input';
import type { SheetSnapshot } from './sheet-snapshot';

const HEADINGS = ['no', 'bagian', 'kunci', 'kalimat', 'kalimat anda'] as const;
type Heading = (typeof HEADINGS)[number];

/** The sheet of the sentences seen as a table. Rows and columns are those of what the snapshot holds, 0-based. */
export interface WordingView {
  /** Row of the sheet the first row is, 0-based. */
  readonly top: number;
  readonly rowCount: number;
  readonly headerRow: number;
  /** Columns that are not the table's. */
  readonly foreign: readonly number[];
  /** What a cell shows, without the spaces around it. */
  text(row: number, heading: Heading): string;
  /** What a cell holds, as for `range.formulas`. */
  content(row: number, column: number): CellInput;
  numberFormat(row: number, column: number): string;
  /** Whether the row is one line over the whole table, as captions and notes are. */
  isFullLine(row: number): boolean;
}

const normalized = (text: string): string => text.trim().toLowerCase().replace(/\s+/g, ' ');

/** Finds the table by its headings; `null` when there is no row with `Kunci` and `Kalimat Anda`. */
export function viewWording(snapshot: SheetSnapshot): WordingView | null {
  const { contents, numberFormats, results, merges, area } = snapshot;
  const columnCount = contents.reduce((most, row) => Math.max(most, row.length), 0);
  const content = (row: number, column: number): CellInput => contents[row]?.[column] ?? '';
  const numberFormat = (row: number, column: number): string => numberFormats[row]?.[column] ?? 'General';
  const textAt = (row: number, column: number): string => {
    const held = results.get(`${row},${column}`) ?? content(row, column);
    const isGuarded = typeof held === 'string' && held.startsWith("'") && numberFormat(row, column) !== '@';
    return String(isGuarded ? held.slice(1) : held).trim();
  };
  const headingsOf = (row: number): Map<string, number> => {
    const found = new Map<string, number>();
    for (let column = columnCount - 1; column >= 0; column -= 1) found.set(normalized(textAt(row, column)), column);
    return found;
  };
  const headerRow = contents.findIndex((_row, row) => {
    const found = headingsOf(row);
    return found.has('kunci') && found.has('kalimat anda');
  });
  if (headerRow < 0) return null;
  const found = headingsOf(headerRow);
  const places = new Map(HEADINGS.map((heading) => [heading, found.get(heading)] as const));
  const known = new Set(places.values());
  const lines = new Set(
    merges.flatMap((address) => {
      const match = /^\$?[A-Z]+\$?(\d+):\$?[A-Z]+\$?(\d+)$/.exec(address);
      const isAcross = match !== null && match[1] === match[2];
      return isAcross ? [Number(match[1]) - 1 - (area?.row ?? 0)] : [];
    }),
  );
  return {
    top: area?.row ?? 0,
    rowCount: contents.length,
    headerRow,
    foreign: Array.from({ length: columnCount }, (_column, column) => column).filter((column) => !known.has(column)),
    text: (row, heading) => {
      const column = places.get(heading);
      return column === undefined ? '' : textAt(row, column);
    },
    content,
    numberFormat,
    isFullLine: (row) => lines.has(row),
  };
}
