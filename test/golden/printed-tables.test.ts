import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { computeHasil } from '../../src/model/compute-hasil';
import { readLaporan } from '../../src/model/read-laporan';
import { buildTables } from '../../src/report/catalogue';
import type { LakipTable } from '../../src/report/lakip-table';
import { compareTable } from './compare-table';
import { builtGrid, columnNames, printedGrid } from './place-cells';
import { readKnownErrors, readPrintedTables, REPORTS } from './printed-table';
import { rawFromData } from './raw-from-data';

const PRINTED = readPrintedTables();

function buildAll(report: string): ReadonlyMap<string, LakipTable> {
  const { laporan } = readLaporan(rawFromData(report));
  return new Map(buildTables(laporan, computeHasil(laporan)).tables.map((table) => [table.kunci, table]));
}

describe.each(REPORTS)('the printed tables of %s', (report) => {
  const built = buildAll(report);
  const printed = PRINTED.filter(({ contoh }) => contoh === report);
  const known = readKnownErrors(report);
  const pairs = printed.flatMap((table) => {
    const twin = built.get(table.kunci);
    return twin ? [{ name: table.tabel, printed: table, built: twin }] : [];
  });
  const comparisons = new Map(
    pairs.map(({ name, printed: theirs, built: ours }) => {
      const listed = known.filter(({ table }) => table === name);
      return [name, { ...compareTable(theirs, ours, listed), listed: listed.length }] as const;
    }),
  );

  afterAll(() => {
    const counts = [...comparisons].map(([name, { cells, listed }]) => ({ name, cells, listed }));
    const total = counts.reduce((sum, { cells }) => sum + cells, 0);
    const lines = counts.map(({ name, cells, listed }) => `  ${name}: ${cells} cells, ${listed} listed errors of the report`);
    console.info(`${report}: ${total} cells of ${counts.length} tables compared, ${known.length} listed\n${lines.join('\n')}`);
  });

  it('are all made', () => {
    expect(printed.filter(({ kunci }) => !built.has(kunci)).map(({ tabel, kunci }) => `${tabel}: ${kunci}`)).toEqual([]);
    expect(pairs.filter((pair) => pair.printed.id !== pair.built.id).map(({ name }) => name)).toEqual([]);
  });

  it('stand once under their name, every row as wide as the header', () => {
    expect(new Set(printed.map(({ tabel }) => tabel)).size).toBe(printed.length);
    expect(new Set(printed.map(({ kunci }) => kunci)).size).toBe(printed.length);
    for (const table of printed) {
      const width = (table.kepala[0] ?? table.baris[0])?.sel.length;
      const rows = [...table.kepala, ...(table.penomoran ? [table.penomoran] : []), ...table.baris];
      expect(rows.filter(({ sel }) => sel.length !== width).map(({ dari }) => `${table.tabel}: L${dari}`)).toEqual([]);
      const names = columnNames(printedGrid(table));
      expect(`${table.tabel}: ${new Set(names).size}`).toBe(`${table.tabel}: ${names.length}`);
    }
  });

  it('are only those the report prints', () => {
    const kunci = new Set(printed.map((table) => table.kunci));
    expect([...built.keys()].filter((key) => !kunci.has(key) && key !== 'narasi')).toEqual([]);
  });

  it.each(pairs)('$name equals the report cell by cell, but for the listed errors of the report', ({ name }) => {
    expect(comparisons.get(name)).toMatchObject({ differences: [], stale: [] });
  });

  it.each(pairs)('$name keeps printed figures as numbers', ({ printed: theirs, built: ours }) => {
    const figure = /^-?[\d.]+(,\d+)? ?%?$/;
    const names = columnNames(printedGrid(theirs));
    const texts = builtGrid(ours, theirs).rows.flatMap((row, index) =>
      row.flatMap((text, column) => {
        const isOrdinal = /^(no\.?|no \(1\)|kolom \d+)$/i.test(names[column] ?? '');
        const cell = ours.rows[index]?.cells[column];
        return !isOrdinal && figure.test(text) && typeof cell?.value !== 'number' ? [{ index, column, text }] : [];
      }),
    );
    expect(texts).toEqual([]);
  });

  it('has its errors listed once each, in a table that is compared', () => {
    const names = new Set(printed.map(({ tabel }) => tabel));
    expect(known.filter(({ table }) => !names.has(table))).toEqual([]);
    const places = known.map(({ table, row, column }) => `${table} | ${row} | ${column}`);
    expect(places.filter((at, index) => places.indexOf(at) !== index)).toEqual([]);
  });

  it('has them in its document, error by error', () => {
    const document = readFileSync(join(__dirname, `../../docs/kesalahan/${report}.md`), 'utf8');
    const lines = document.split('\n').map((line) => line.split('|').map((part) => part.trim()));
    const missing = known.filter(({ dari, printed: theirs, recomputed, why }) => {
      const blank = (text: string): string => (text === '' ? '(kosong)' : text.replaceAll('|', '·'));
      const cells = [`L${dari}`, blank(theirs), blank(recomputed), why];
      return !lines.some((parts) => cells.every((cell) => parts.includes(cell)));
    });
    expect(missing).toEqual([]);
  });
});
