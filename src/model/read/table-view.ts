import { columnLetters, quoteSheet } from '../address';
import type { HeaderMatch, KolomCocok } from '../contract/match-header';
import { matchHeaders } from '../contract/match-header';
import type { NamaTabel } from '../contract/nama-tabel';
import type { RawColumn, RawTable, RawValue } from '../raw';

/** One column of a table seen through its contract: its cells by body row, each with its address. */
export class ColumnView {
  private readonly place: string;
  private readonly firstRow: number;

  constructor(
    readonly cocok: KolomCocok,
    readonly raw: RawColumn,
    readonly letters: string,
    table: RawTable,
  ) {
    this.place = `${quoteSheet(table.sheet)}!${letters}`;
    this.firstRow = table.headerRow + 1;
  }

  value(row: number): RawValue {
    return this.raw.values?.[row] ?? null;
  }

  format(row: number): string | null {
    return this.raw.numberFormats?.[row] ?? null;
  }

  alamat(row: number): string {
    return `${this.place}${this.firstRow + row}`;
  }
}

/** A table seen through its contract: cells by canonical column name and body row, each with its address. */
export class TableView {
  readonly match: HeaderMatch;
  /** Body rows (0-based) that carry data: wholly blank rows and a numbering row are left out. */
  readonly rows: readonly number[];
  private readonly columns = new Map<string, ColumnView>();
  private readonly sheet: string;

  /** @param tahun the report's year, which tells `Pagu 2022` from `Pagu 2023`; `null` when not set */
  constructor(
    readonly nama: NamaTabel,
    readonly raw: RawTable,
    tahun: number | null,
  ) {
    this.sheet = quoteSheet(raw.sheet);
    this.match = matchHeaders(
      nama,
      raw.columns.map(({ header }) => header),
      tahun,
    );
    for (const [name, cocok] of this.match.kolom) {
      const column = raw.columns[cocok.index];
      if (column !== undefined) {
        this.columns.set(name, new ColumnView(cocok, column, columnLetters(raw.firstColumn + column.index), raw));
      }
    }
    this.rows = this.findDataRows();
  }

  has(kolom: string): boolean {
    return this.columns.has(kolom);
  }

  /** The matched columns, in the order of the sheet. */
  matched(): KolomCocok[] {
    return [...this.columns.values()].map(({ cocok }) => cocok).sort((a, b) => a.index - b.index);
  }

  value(kolom: string, row: number): RawValue {
    return this.columns.get(kolom)?.value(row) ?? null;
  }

  /** A column by its canonical name; `null` when the table does not have it. */
  column(kolom: string): ColumnView | null {
    return this.columns.get(kolom) ?? null;
  }

  /** The cell as trimmed text, `''` when blank or when the column does not exist. */
  text(kolom: string, row: number): string {
    const value = this.value(kolom, row);
    return value === null ? '' : String(value).trim();
  }

  format(kolom: string, row: number): string | null {
    return this.columns.get(kolom)?.format(row) ?? null;
  }

  /** The heading as typed, or the canonical name where the column does not exist. */
  header(kolom: string): string {
    return this.columns.get(kolom)?.raw.header ?? kolom;
  }

  /** Address of a body cell; of the table's first cell in that row when the column does not exist. */
  alamat(kolom: string, row: number): string {
    const letters = this.columns.get(kolom)?.letters ?? columnLetters(this.raw.firstColumn);
    return `${this.sheet}!${letters}${this.raw.headerRow + 1 + row}`;
  }

  /** Address of a heading; of the table's first heading when the column does not exist. */
  headerAlamat(kolom: string): string {
    const letters = this.columns.get(kolom)?.letters ?? columnLetters(this.raw.firstColumn);
    return `${this.sheet}!${letters}${this.raw.headerRow}`;
  }

  /** Address of a heading by its position among the raw columns. */
  headerAlamatAt(index: number): string {
    const column = this.raw.columns[index];
    return `${this.sheet}!${columnLetters(this.raw.firstColumn + (column?.index ?? 0))}${this.raw.headerRow}`;
  }

  private findDataRows(): number[] {
    // Results do not count: a row that holds nothing but what the add-in wrote is blank.
    const inputs = [...this.columns.values()]
      .filter(({ cocok, raw }) => cocok.kolom.peran !== 'hasil' && raw.values !== null)
      .sort((a, b) => a.cocok.index - b.cocok.index)
      .map(({ cocok, raw }) => ({ isText: cocok.kolom.peran === 'teks', values: raw.values ?? [] }));
    const rows: number[] = [];
    for (let row = 0; row < this.raw.rowCount; row += 1) {
      if (inputs.some(({ values }) => !isBlank(values[row] ?? null))) rows.push(row);
    }
    const [first, ...rest] = rows;
    if (first === undefined) return rows;
    return isNumberingRow(inputs.map(({ isText, values }) => ({ isText, value: values[first] ?? null }))) ? rest : rows;
  }
}

/** Whether a cell holds nothing a person would see. */
export function isBlank(value: RawValue): boolean {
  return value === null || (typeof value === 'string' && value.trim() === '');
}

/**
 * Whether a row is the numbering `(1) (2) (3)` below a header. Excel turns a typed `(1)` into −1, so that counts too.
 * Bare `1 2 3` counts only where a number stands in a column of text: elsewhere it may be data.
 */
function isNumberingRow(cells: readonly { readonly isText: boolean; readonly value: RawValue }[]): boolean {
  const filled = cells.filter(({ value }) => !isBlank(value));
  if (filled.length < 2) return false;
  let previous = 0;
  let bare = false;
  for (const { value } of filled) {
    const match = /^(?:\((\d{1,2})\)|-(\d{1,2})|(\d{1,2}))$/.exec(String(value).trim());
    if (match === null) return false;
    if (match[3] !== undefined) bare = true;
    const number = Number(match[1] ?? match[2] ?? match[3]);
    if (number <= previous) return false;
    previous = number;
  }
  return !bare || (filled.length >= 3 && filled.some(({ isText }) => isText));
}
