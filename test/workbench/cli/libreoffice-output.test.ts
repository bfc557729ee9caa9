import { spawnSync } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { LIBREOFFICE } from '../../../src/workbench/server/programs';
import { findProgram } from '../../../src/workbench/server/find-program';
import { openWorkbook } from '../../../src/workbench/store/codec';
import type { SheetState } from '../../../src/workbench/store/sheet-state';

// LibreOffice is the independent reader: what our file means to it is read back and compared with what we wrote.
const soffice = findProgram(LIBREOFFICE);
const root = join(__dirname, '..', '..', '..');
const whenPresent = soffice === null ? describe.skip : describe;
if (soffice === null) console.warn('LibreOffice is not installed: its reading of the headless output is not tested.');

let folder = '';
beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), 'lakip-lo-'));
});
afterAll(() => rmSync(folder, { recursive: true, force: true }));

function convert(file: string, to: string, out: string): void {
  const run = spawnSync(
    soffice ?? '',
    [`-env:UserInstallation=file://${folder}/profile`, '--headless', '--convert-to', to, '--outdir', out, file],
    { encoding: 'utf8', timeout: 120_000 },
  );
  expect(`${run.stderr}${run.stdout}`).toContain('convert');
}

function values(sheet: SheetState): Map<string, string | number | boolean> {
  const found = new Map<string, string | number | boolean>();
  for (const row of sheet.cells.rowNumbers()) {
    for (const [column, cell] of sheet.cells.rowEntries(row)) {
      if (cell.value !== null && cell.value !== '') found.set(`${row},${column}`, cell.value);
    }
  }
  return found;
}

const merges = (sheet: SheetState): string[] =>
  sheet.merges.map(({ top, left, bottom, right }) => [top, left, bottom, right].join(',')).sort();
const tables = (sheet: SheetState): string[] =>
  sheet.tables
    .map(({ name, rect, columns }) => `${name} ${JSON.stringify(rect)} ${columns.map((column) => column.name).join('|')}`)
    .sort();

whenPresent.each(['ajung-2023', 'ambulu-2021'])('the headless output of %s in LibreOffice', (name) => {
  it('has the same sheets, values, tables, merges, widths, heights and page setup', () => {
    const output = join(folder, `${name}.xlsx`);
    const lakip = spawnSync(
      process.execPath,
      [
        join(root, 'node_modules/tsx/dist/cli.mjs'),
        join(root, 'src/workbench/cli/lakip.ts'),
        join(root, `assets/contoh/${name}.xlsx`),
        '--out',
        output,
      ],
      { encoding: 'utf8' },
    );
    expect(lakip.stderr).toBe('');
    const again = join(folder, 'lo');
    convert(output, 'xlsx', again);
    const ours = openWorkbook(new Uint8Array(readFileSync(output))).state.sheets;
    const theirs = openWorkbook(new Uint8Array(readFileSync(join(again, `${name}.xlsx`)))).state.sheets;
    expect(theirs.map((sheet) => sheet.name)).toEqual(ours.map((sheet) => sheet.name));
    ours.forEach((sheet, index) => {
      const other = theirs[index];
      if (!other) throw new Error(`LibreOffice lost the sheet ${sheet.name}`);
      const [mine, read] = [values(sheet), values(other)];
      expect([...read.keys()].sort()).toEqual([...mine.keys()].sort());
      for (const [place, value] of mine) {
        const seen = read.get(place);
        if (typeof value === 'number') expect(seen).toBeCloseTo(value, 9);
        else expect(seen).toBe(value);
      }
      expect(merges(other)).toEqual(merges(sheet));
      expect(tables(other)).toEqual(tables(sheet));
      expect(other.pageLayout.orientation).toBe(sheet.pageLayout.orientation);
      expect(other.pageLayout.paperSize).toBe(sheet.pageLayout.paperSize);
      expect(other.pageLayout.titleRows).toEqual(sheet.pageLayout.titleRows);
      for (const [column, { width }] of sheet.columns) {
        if (width !== null)
          expect(Math.abs((other.columns.get(column)?.width ?? other.defaultColumnWidth) - width)).toBeLessThan(0.5);
      }
      for (const [row, { height }] of sheet.rows) {
        if (height !== null) expect(Math.abs((other.rows.get(row)?.height ?? other.defaultRowHeight) - height)).toBeLessThan(0.6);
      }
    });
  });
});
