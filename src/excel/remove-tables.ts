import type { AddedTable } from './added-table';
import { ExcelFailure } from './failure';
import type { ExcelSession } from './session';

type State = 'gone' | 'untouched' | 'touched';

/** What Excel gives back for what was written: the apostrophe that keeps a text a text is not part of the value. */
const shown = (input: unknown): unknown => (typeof input === 'string' && input.startsWith("'") ? input.slice(1) : input);

function sameValues(found: readonly (readonly unknown[])[], written: AddedTable['values']): boolean {
  return (
    found.length === written.length &&
    found.every((row, index) => {
      const expected = written[index] ?? [];
      return row.length === expected.length && row.every((value, column) => value === shown(expected[column]));
    })
  );
}

async function lookAround(session: ExcelSession, tables: readonly AddedTable[]): Promise<State[]> {
  return session.read(async (context) => {
    const found = tables.map(({ sheet, table }) => {
      const worksheet = context.workbook.worksheets.getItemOrNullObject(sheet);
      const used = worksheet.getUsedRangeOrNullObject(true);
      used.load('rowIndex,columnIndex,rowCount,columnCount');
      const range = worksheet.tables.getItemOrNullObject(table).getRange();
      range.load('values,rowIndex,columnIndex,rowCount,columnCount');
      return { worksheet, used, range };
    });
    await context.sync();
    return found.map(({ worksheet, used, range }, index): State => {
      if (worksheet.isNullObject) return 'gone';
      if (used.isNullObject) return 'untouched';
      if (range.isNullObject) return 'touched';
      // Nothing beside or below the table either.
      const inside =
        used.rowIndex + used.rowCount <= range.rowIndex + range.rowCount &&
        used.columnIndex + used.columnCount <= range.columnIndex + range.columnCount;
      return inside && sameValues(range.values as unknown[][], tables[index]?.values ?? []) ? 'untouched' : 'touched';
    });
  });
}

/**
 * Takes back input tables that were made: deletes their sheets, as long as nobody has written on them. When one has been
 * filled in, refuses as a whole and says which. One sync of reading, one of writing. Throws `ExcelFailure`.
 */
export async function removeTables(session: ExcelSession, tables: readonly AddedTable[]): Promise<void> {
  const states = await lookAround(session, tables);
  const named = (state: State): AddedTable[] => tables.filter((_, index) => states[index] === state);
  const touched = named('touched').map(({ sheet }) => `“${sheet}”`);
  if (touched.length > 0) {
    throw new ExcelFailure(
      'InvalidArgument',
      `Lembar ${touched.join(', ')} sudah diubah sejak dibuat, jadi pembuatan tabel masukan tidak dibatalkan dan tidak ada yang dihapus. Hapus sendiri lembar yang tidak diperlukan.`,
    );
  }
  const untouched = named('untouched');
  if (untouched.length === 0) return;
  await session.write(async (context) => {
    for (const { sheet } of untouched) context.workbook.worksheets.getItem(sheet).delete();
    await context.sync();
  });
}
