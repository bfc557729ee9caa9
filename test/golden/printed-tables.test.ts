import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { computeHasil } from '../../src/model/compute-hasil';
import { readLaporan } from '../../src/model/read-laporan';
import { buildTables } from '../../src/report/catalogue';
import type { LakipTable } from '../../src/report/lakip-table';
import type { KnownError } from './printed-table';
import { normalizeText, placeBuilt, placePrinted, readKnownErrors, readPrinted } from './printed-table';
import { rawFromData } from './raw-from-data';

/** Cells of each printed table, counted by hand in the report: number, caption, header, numbering, rows, source. */
const TABLES = [
  { name: 'ajung-tabel-3-1', cells: 1 + 1 + 6 + 6 + 4 * 6 + 1 },
  { name: 'ajung-tabel-3-8', cells: 1 + 1 + 5 + 29 * 5 + 1 },
  { name: 'ambulu-tabel-3-1', cells: 1 + 1 + 7 + 7 + 3 * 7 + 1 },
  { name: 'ambulu-alokasi-anggaran', cells: 1 + 1 + 5 + 21 * 5 + 1 },
];

const KNOWN = readKnownErrors();

function build(contoh: string, id: string): LakipTable {
  const { laporan } = readLaporan(rawFromData(contoh));
  const table = buildTables(laporan, computeHasil(laporan), { ids: [id] }).tables[0];
  if (!table) throw new Error(`${contoh}: ${id} was not built`);
  return table;
}

const same = (a: string, b: string): boolean => normalizeText(a) === normalizeText(b);

describe.each(TABLES)('$name', ({ name, cells }) => {
  const printed = readPrinted(name);
  const table = build(printed.contoh, printed.id);
  const expected = placePrinted(printed);
  const actual = placeBuilt(table, printed.kepala.sel);
  const known = KNOWN.filter((error) => error.table === name);
  const errorAt = (row: string, column: string): KnownError | undefined =>
    known.find((error) => error.row === row && error.column === column);

  it('has the printed shape', () => {
    expect(actual.map(({ row, column }) => `${row} | ${column}`)).toEqual(
      expected.map(({ row, column }) => `${row} | ${column}`),
    );
  });

  it('equals the report cell by cell, but for the listed errors of the report', () => {
    const differences = expected.filter(({ row, column, text }, index) => {
      const ours = actual[index]?.text ?? '(none)';
      const error = errorAt(row, column);
      if (error === undefined) return !same(text, ours);
      // A listed error must still differ, and just as listed.
      return same(text, ours) || !same(text, error.printed) || !same(ours, error.recomputed);
    });
    expect(differences.map((cell) => ({ ...cell, built: actual[expected.indexOf(cell)]?.text }))).toEqual([]);
    expect(expected).toHaveLength(cells);
    console.info(`${name}: ${expected.length} cells compared, ${known.length} of them listed errors of the report`);
  });

  it('lists only errors that have a place in the table', () => {
    const places = new Set(expected.map(({ row, column }) => `${row} | ${column}`));
    expect(known.filter(({ row, column }) => !places.has(`${row} | ${column}`))).toEqual([]);
  });

  it('keeps printed figures as numbers', () => {
    const figure = /^-?[\d.]+(,\d+)? ?%?$/;
    const texts = printed.baris.flatMap(({ sel }, row) =>
      sel.flatMap((text, column) => {
        const isOrdinal = ['no', 'no.', ''].includes((printed.kepala.sel[column] ?? '').toLowerCase());
        const cell = table.rows[row]?.cells[column];
        return !isOrdinal && figure.test(text) && typeof cell?.value !== 'number' ? [{ row, column, cell }] : [];
      }),
    );
    expect(texts).toEqual([]);
  });
});

describe('the list of errors of the reports', () => {
  it('belongs to the compared tables, each place once', () => {
    const names = new Set(TABLES.map(({ name }) => name));
    expect(KNOWN.filter(({ table }) => !names.has(table))).toEqual([]);
    const places = KNOWN.map(({ table, row, column }) => `${table} | ${row} | ${column}`);
    expect(new Set(places).size).toBe(places.length);
  });

  it('stands in docs/kesalahan-laporan.md, error by error', () => {
    const document = readFileSync(join(__dirname, '../../docs/kesalahan-laporan.md'), 'utf8');
    const missing = KNOWN.filter(({ dari, printed, recomputed, why }) => {
      const cells = [`L${dari}`, printed === '' ? '(kosong)' : printed, recomputed, why];
      return !document.split('\n').some((line) => cells.every((cell) => line.split('|').some((part) => part.trim() === cell)));
    });
    expect(missing).toEqual([]);
  });
});
