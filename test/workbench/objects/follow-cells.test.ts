import * as fc from 'fast-check';
import { columnName } from '../../../src/workbench/store/formula/cell-reference';
import { bench } from './run-office';

const ROWS = 8;
const COLUMNS = 8;
const label = (row: number, column: number): string => `isi ${row},${column}`;
const address = (row: number, column: number): string => `$${columnName(column)}$${row + 1}`;

const place = fc.record({ row: fc.nat(ROWS - 1), column: fc.nat(COLUMNS - 1) });
const area = fc.tuple(place, place).map(([a, b]) => ({
  top: Math.min(a.row, b.row),
  left: Math.min(a.column, b.column),
  bottom: Math.max(a.row, b.row),
  right: Math.max(a.column, b.column),
}));
type Area = typeof area extends fc.Arbitrary<infer A> ? A : never;
const within = ({ top, left, bottom, right }: Area, { row, column }: { row: number; column: number }): boolean =>
  row >= top && row <= bottom && column >= left && column <= right;
const a1 = ({ top, left, bottom, right }: Area): string => `${address(top, left)}:${address(bottom, right)}`;

/** A block in which every cell says where it stood, and on another sheet a formula and a name that lead to one of them. */
async function change(area: Area, target: { row: number; column: number }, act: (range: Excel.Range) => void) {
  const { run, host, office } = bench();
  await run(async (context, sheet) => {
    sheet.getRangeByIndexes(0, 0, ROWS, COLUMNS).values = Array.from({ length: ROWS }, (_r, row) =>
      Array.from({ length: COLUMNS }, (_c, column) => label(row, column)),
    );
    const other = context.workbook.worksheets.add('Rumus');
    other.getRange('A1').formulas = [[`=Data!${address(target.row, target.column)}`]];
    context.workbook.names.add('Nama', sheet.getCell(target.row, target.column));
    act(sheet.getRange(a1(area)));
    await context.sync();
  });
  office.uninstall();
  const [data, other] = host.state.sheets;
  const follow = (formula: string | null | undefined): unknown => {
    const match = /^=Data!\$([A-Z]+)\$(\d+)$/.exec(formula ?? '');
    if (!match) return formula;
    const [, letters = '', digits = ''] = match;
    return data?.cells.get(Number(digits) - 1, letters.charCodeAt(0) - 65)?.value ?? null;
  };
  return { cell: follow(other?.cells.get(0, 0)?.formula), name: follow(host.state.names[0]?.formula) };
}

describe('a formula and a name lead to the same content as before', () => {
  it.each(['Down', 'Right'] as const)('after any cells are put in, the others going %s', async (shift) => {
    await fc.assert(
      fc.asyncProperty(area, place, async (where, target) => {
        const now = await change(where, target, (range) => void range.insert(shift));
        const expected = label(target.row, target.column);
        expect(now).toEqual({ cell: expected, name: expected });
      }),
      { numRuns: 40 },
    );
  });

  it.each(['Up', 'Left'] as const)('after any cells are deleted, the others going %s; else they say #REF!', async (shift) => {
    await fc.assert(
      fc.asyncProperty(area, place, async (where, target) => {
        const now = await change(where, target, (range) => range.delete(shift));
        const expected = within(where, target) ? '=Data!#REF!' : label(target.row, target.column);
        expect(now).toEqual({ cell: expected, name: expected });
      }),
      { numRuns: 40 },
    );
  });
});

describe('a table that grows or shrinks', () => {
  it('takes formulas, merged cells, print area and calculated columns along, and back', async () => {
    const { run, host, office } = bench();
    await run(async (context, sheet) => {
      sheet.getRange('A1:B3').values = [
        ['Kode', 'Nilai'],
        ['a', 1],
        ['b', 2],
      ];
      sheet.tables.add('A1:B3', true).name = 'Tabel';
      sheet.getRange('D2').values = [['milik saya']];
      sheet.getRange('E2:F2').merge(false);
      sheet.getRange('A9').formulas = [['=D2&SUM(B2:D2)&D9']];
      sheet.pageLayout.setPrintArea('A1:F3');
      await context.sync();
    });
    const [data] = host.state.sheets;
    const table = data?.tables[0];
    const [, nilai] = table?.columns ?? [];
    if (nilai) nilai.calculatedFormula = 'Data!D2*2';
    const picture = () => ({
      formula: data?.cells.get(8, 0)?.formula,
      calculated: nilai?.calculatedFormula,
      merges: structuredClone(data?.merges),
      print: structuredClone(data?.pageLayout.printArea),
      columns: table?.columns.map(({ name }) => name),
      rect: structuredClone(table?.rect),
    });
    const before = picture();
    await run(async (context) => {
      context.workbook.tables.getItem('Tabel').columns.add(undefined, undefined, 'Baru');
      await context.sync();
    });
    expect(picture()).toEqual({
      formula: '=E2&SUM(B2:E2)&D9',
      calculated: 'Data!E2*2',
      merges: [{ top: 1, left: 5, bottom: 1, right: 6 }],
      print: { top: 0, left: 0, bottom: 2, right: 6 },
      columns: ['Kode', 'Nilai', 'Baru'],
      rect: { top: 0, left: 0, bottom: 2, right: 2 },
    });
    await run(async (context) => {
      context.workbook.tables.getItem('Tabel').columns.getItem('Baru').delete();
      await context.sync();
    });
    expect(picture()).toEqual(before);
    office.uninstall();
  });

  it('cells put into or taken out of its middle are columns of the table', async () => {
    const { run, host, office } = bench();
    await run(async (context, sheet) => {
      sheet.getRange('A1:C2').values = [
        ['Kode', 'Nilai', 'Akhir'],
        ['a', 1, 2],
      ];
      sheet.tables.add('A1:C2', true);
      sheet.getRange('B:B').insert('Right');
      await context.sync();
    });
    const table = host.state.sheets[0]?.tables[0];
    const names = () => table?.columns.map(({ name }) => name);
    expect(names()).toEqual(['Kode', 'Column1', 'Nilai', 'Akhir']);
    expect(table?.rect.right).toBe(3);
    await run(async (context, sheet) => {
      sheet.getRange('B:C').delete('Left');
      await context.sync();
    });
    expect(names()).toEqual(['Kode', 'Akhir']);
    expect(table?.rect.right).toBe(1);
    office.uninstall();
  });

  it('a renamed sheet is followed by formulas of every sheet; those of a deleted one say #REF! and have no result', async () => {
    const { run, host, office } = bench();
    await run(async (context, sheet) => {
      context.workbook.worksheets.add('Lain').getRange('A1').formulas = [['=Data!A1']];
      sheet.name = 'Data Baru';
      await context.sync();
    });
    const cell = host.state.sheets[1]?.cells.get(0, 0);
    expect(cell?.formula).toBe("='Data Baru'!A1");
    if (cell) cell.value = 7;
    await office.Excel.run(async (context) => {
      context.workbook.worksheets.getItem('Data Baru').delete();
      await context.sync();
    });
    expect(cell).toMatchObject({ formula: '=#REF!A1', value: null });
    office.uninstall();
  });
});
