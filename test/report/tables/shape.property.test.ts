import fc from 'fast-check';
import { buildTables, TABLE_IDS } from '../../../src/report/catalogue';
import type { HeaderCell, LakipCell, LakipTable } from '../../../src/report/lakip-table';
import { readTables } from '../sample-laporan';
import { workbookTables } from './arbitrary-workbook';

/** How often each place of a grid is covered by spans that start where the data say. */
function coverage(rows: readonly (readonly (LakipCell | null)[])[], width: number): number[][] {
  const grid = rows.map(() => Array<number>(width).fill(0));
  rows.forEach((cells, top) =>
    cells.forEach((cell, left) => {
      if (!cell) return;
      for (let row = top; row < top + (cell.rowSpan ?? 1); row += 1) {
        for (let column = left; column < left + (cell.colSpan ?? 1); column += 1) {
          const line = grid[row];
          if (line && column < width) line[column] = (line[column] ?? 0) + 1;
          else throw new Error(`A span leaves the table at row ${row}, column ${column}`);
        }
      }
    }),
  );
  return grid;
}

/** The same for a header, whose covered places have no cell at all (as in HTML). */
function headerCoverage(header: readonly (readonly HeaderCell[])[], width: number): number[][] {
  const grid = header.map(() => Array<number>(width).fill(0));
  header.forEach((cells, top) => {
    for (const cell of cells) {
      const left = grid[top]?.indexOf(0) ?? -1;
      for (let row = top; row < top + cell.rowSpan; row += 1) {
        for (let column = left; column < left + cell.colSpan; column += 1) {
          const line = grid[row];
          if (!line || left < 0 || column >= width) throw new Error(`A header span leaves the table at row ${row}`);
          line[column] = (line[column] ?? 0) + 1;
        }
      }
    }
  });
  return grid;
}

const onlyOnes = (grid: number[][]): boolean => grid.every((row) => row.every((count) => count === 1));

/** What Excel in Indonesian culture shows of a number cell; an oracle apart from the project's own printing. */
function shown({ value, numberFormat }: LakipCell): string | null {
  if (typeof value !== 'number') return null;
  const pattern = /^(?:"([^"]*)")?(?:#,##)?0(?:\.(0+))?(?:"(.*)")?$/;
  const [, head = '', decimals = '', tail = ''] = pattern.exec(numberFormat ?? '') ?? [];
  const options = { minimumFractionDigits: decimals.length, maximumFractionDigits: decimals.length };
  return `${value < 0 ? '-' : ''}${head}${new Intl.NumberFormat('id-ID', options).format(Math.abs(value))}${tail}`;
}

function eachTable(check: (table: LakipTable) => void): void {
  fc.assert(
    fc.property(workbookTables, (tables) => {
      const { laporan, hasil } = readTables(tables);
      buildTables(laporan, hasil).tables.forEach(check);
    }),
    { numRuns: 60 },
  );
}

describe('every table of every layout', () => {
  it('is built, or said to be missing and why', () => {
    const seen = new Set<string>();
    fc.assert(
      fc.property(workbookTables, (tables) => {
        const { laporan, hasil } = readTables(tables);
        const { tables: built, omitted } = buildTables(laporan, hasil, { ids: TABLE_IDS });
        expect(new Set([...built, ...omitted].map(({ id }) => id))).toEqual(new Set(TABLE_IDS));
        for (const { alasan } of omitted) expect(alasan).toMatch(/^\p{Lu}.+\.$/u);
        for (const { id } of built) seen.add(id);
      }),
      { numRuns: 150 },
    );
    // A table that no workbook of these ever has would not be checked below.
    expect([...seen].sort()).toEqual([...TABLE_IDS].sort());
  });

  it('is rectangular: spans cover each place once, null where covered', () => {
    eachTable(({ rows, columns }) => {
      expect(rows.every(({ cells }) => cells.length === columns.length)).toBe(true);
      const grid = coverage(
        rows.map(({ cells }) => cells),
        columns.length,
      );
      expect(onlyOnes(grid)).toBe(true);
    });
  });

  it('has a header and a numbering that fill the columns', () => {
    eachTable(({ header, columns, numbering }) => {
      expect(onlyOnes(headerCoverage(header, columns.length))).toBe(true);
      if (numbering) expect(numbering).toHaveLength(columns.length);
    });
  });

  it('shows in a number cell just what is printed', () => {
    eachTable(({ rows }) => {
      for (const { cells } of rows) {
        for (const cell of cells) {
          if (cell && typeof cell.value === 'number') expect(shown(cell)).toBe(cell.text);
          else if (cell) expect(cell.value ?? '').toBe(cell.text);
        }
      }
    });
  });

  it('prints a dash, never a number, where the computation has no value', () => {
    fc.assert(
      fc.property(workbookTables, (tables) => {
        const { laporan, hasil } = readTables(tables);
        const { tables: built } = buildTables(laporan, hasil, { ids: ['realisasi-anggaran'] });
        const table = built[0];
        const column = table?.columns.length === 6 ? 4 : (table?.columns.length ?? 0) - 1;
        hasil.anggaran.forEach((row, index) => {
          const cell = table?.rows[index]?.cells[column];
          expect(cell?.text === '-').toBe(row.serapan.nilai === null);
          if (row.serapan.nilai === null) expect(table?.notes.some((note) => note.startsWith('Tanda -'))).toBe(true);
        });
      }),
    );
  });

  it('has a sheet name Excel takes, its own among the tables', () => {
    fc.assert(
      fc.property(workbookTables, (tables) => {
        const { laporan, hasil } = readTables(tables);
        const names = buildTables(laporan, hasil).tables.map(({ lembar }) => lembar);
        expect(new Set(names.map((name) => name.toLowerCase())).size).toBe(names.length);
        for (const name of names) expect(name).toMatch(/^(?!')[^[\]:*?/\\]{1,31}(?<!')$/);
      }),
      { numRuns: 20 },
    );
  });
});
