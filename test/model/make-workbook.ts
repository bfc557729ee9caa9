import { selectColumns } from '../../src/model/contract/select-columns';
import type { AmbiguityAnswer, RawTable, RawValue, RawWorkbook } from '../../src/model/raw';

export interface TableInput {
  readonly headers: readonly string[];
  readonly rows: readonly (readonly RawValue[])[];
  /** Number formats by `row:column`, 0-based; all others are General. */
  readonly formats?: Readonly<Record<string, string>>;
  readonly sheet?: string;
  readonly headerRow?: number;
  readonly firstColumn?: number;
  readonly isProtected?: boolean;
}

/** A table as the Excel side would read it: only the columns that `selectColumns` asks for have values. Header at A1 unless told. */
function makeTable(name: string, input: TableInput): RawTable {
  const selection = selectColumns(name, input.headers);
  return {
    name,
    sheet: input.sheet ?? name,
    headerRow: input.headerRow ?? 1,
    firstColumn: input.firstColumn ?? 1,
    rowCount: input.rows.length,
    isProtected: input.isProtected ?? false,
    columns: input.headers.map((header, index) => ({
      header,
      index,
      values: selection[index] === 'none' ? null : input.rows.map((row) => row[index] ?? null),
      numberFormats:
        selection[index] === 'values+formats'
          ? input.rows.map((_, row) => input.formats?.[`${row}:${index}`] ?? 'General')
          : null,
    })),
  };
}

export function makeWorkbook(
  tables: Readonly<Record<string, TableInput>>,
  answers: readonly AmbiguityAnswer[] = [],
): RawWorkbook {
  return {
    tables: Object.entries(tables).map(([name, input]) => makeTable(name, input)),
    tableNames: Object.keys(tables),
    answers,
  };
}

/** Table `Pengaturan` from pairs. */
export function makeSettings(settings: Readonly<Record<string, RawValue>>): TableInput {
  return { headers: ['Kunci', 'Nilai'], rows: Object.entries(settings) };
}
