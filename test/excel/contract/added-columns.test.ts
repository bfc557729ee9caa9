import { takeBack } from '../../../src/excel/checkpoint';
import { writeColumns } from '../../../src/excel/write-columns';
import type { ColumnWrite } from '../../../src/model/column-write';
import { columnPoints } from '../../../src/workbench/objects/sheets/sizes';
import type { CellStyle } from '../../../src/workbench/store/cell-style';
import { pictureOf } from '../../app/open-book';
import { addSheet, openEmbedded, put, type Embedded, type TableSpec } from './embedded';

const ANGGARAN: TableSpec = {
  name: 'Anggaran',
  headers: ['Kode', 'Pagu', 'Realisasi'],
  rows: [
    ['7.01', 1000, 250],
    ['7.02', 2000, 1500],
  ],
};
const serapan: ColumnWrite = {
  table: 'Anggaran',
  header: 'Serapan (%)',
  columnIndex: null,
  values: [25, 75],
  numberFormat: '0.00',
};
const sisa: ColumnWrite = { table: 'Anggaran', header: 'Sisa', columnIndex: null, values: [750, 500], numberFormat: '#,##0' };
const predikat: ColumnWrite = {
  table: 'Anggaran',
  header: 'Predikat',
  columnIndex: null,
  values: ['Baik', 'Sangat Baik'],
  numberFormat: 'General',
};
// The table stands in B3:D5.
const RIGHT = 4;

let excel: Embedded;
afterEach(() => excel.close());

function open(spec: Partial<TableSpec> = {}, more: readonly TableSpec[] = []): void {
  excel = openEmbedded([{ ...ANGGARAN, ...spec }, ...more]);
}

const sheet = () => excel.sheet('Anggaran');
const columns = (table = 0) => sheet().tables[table]?.columns.map(({ name }) => name);
const style = (row: number, column: number): CellStyle | undefined => sheet().cells.get(row, column)?.style;

describe('blank cells right of the table', () => {
  it('become the new columns: nothing moves, in one sync', async () => {
    open();
    put(sheet(), 3, RIGHT + 2, 'milik saya');
    put(sheet(), 6, RIGHT, 'di bawah');
    put(addSheet(excel.state, 'Lain'), 0, 0, '==Anggaran!G4');
    const { checkpoint } = await writeColumns(excel.session, [serapan, sisa]);
    expect(columns()).toEqual(['Kode', 'Pagu', 'Realisasi', 'Serapan (%)', 'Sisa']);
    expect(excel.values('Anggaran', 2, RIGHT, 5, 3)).toEqual([
      ['Serapan (%)', 'Sisa', null],
      [25, 750, 'milik saya'],
      [75, 500, null],
      [null, null, null],
      ['di bawah', null, null],
    ]);
    expect(excel.sheet('Lain').cells.get(0, 0)?.formula).toBe('=Anggaran!G4');
    await takeBack(excel.session, checkpoint);
    expect(excel.values('Anggaran', 2, RIGHT, 2, 3)).toEqual([
      [null, null, null],
      [null, null, 'milik saya'],
    ]);
  });

  it('are blank again when taken back, widths and looks included', async () => {
    open({ totals: ['Jumlah', 3000, 1750] });
    sheet().columns.set(RIGHT + 1, { width: 5, hidden: false, style: null });
    const before = pictureOf(excel.state);
    const { checkpoint } = await writeColumns(excel.session, [serapan, sisa]);
    expect(sheet().tables[0]?.rect).toEqual({ top: 2, left: 1, bottom: 5, right: 5 });
    expect(pictureOf(excel.state)).not.toEqual(before);
    await takeBack(excel.session, checkpoint);
    expect(pictureOf(excel.state)).toEqual(before);
  });

  it('are taken back without the column the person has added behind them, and without moving what is beside', async () => {
    open();
    put(sheet(), 3, RIGHT + 3, 'milik saya');
    const { checkpoint } = await writeColumns(excel.session, [serapan, sisa]);
    await excel.session.write(async (context) => {
      const table = context.workbook.tables.getItem('Anggaran');
      table.resize(table.getRange().getResizedRange(0, 1));
      table.getHeaderRowRange().getLastCell().values = [['Catatan']];
      await context.sync();
    });
    await takeBack(excel.session, checkpoint);
    expect(columns()).toEqual(['Kode', 'Pagu', 'Realisasi', 'Catatan']);
    expect(sheet().cells.get(3, RIGHT + 3)?.value).toBe('milik saya');
  });
});

describe('cells right of the table that are not blank', () => {
  const cases: [string, () => void][] = [
    ['a text', () => put(sheet(), 4, RIGHT + 1, 'milik saya')],
    ['a text in the totals row', () => put(sheet(), 5, RIGHT, 'milik saya')],
    [
      'a coloured cell',
      () => {
        const cell = sheet().cells.cellAt(3, RIGHT);
        cell.style = { ...cell.style, fill: { color: '#FFFF00' } };
      },
    ],
    ['merged cells', () => sheet().merges.push({ top: 3, left: RIGHT, bottom: 3, right: RIGHT + 1 })],
  ];
  it.each(cases)('%s: moved on, and back when taken back', async (_what, prepare) => {
    open({ totals: ['Jumlah', 3000, 1750] });
    prepare();
    const before = pictureOf(excel.state);
    const { checkpoint } = await writeColumns(excel.session, [serapan, sisa]);
    expect(columns()).toEqual(['Kode', 'Pagu', 'Realisasi', 'Serapan (%)', 'Sisa']);
    expect(excel.values('Anggaran', 2, RIGHT, 3, 2)).toEqual([
      ['Serapan (%)', 'Sisa'],
      [25, 750],
      [75, 500],
    ]);
    await takeBack(excel.session, checkpoint);
    expect(pictureOf(excel.state)).toEqual(before);
  });

  it('formulas, names and print areas follow, and come back', async () => {
    open();
    put(sheet(), 3, RIGHT, 7);
    put(addSheet(excel.state, 'Lain'), 0, 0, '==Anggaran!$E$4*2');
    excel.state.names.push({ name: 'Milik_Saya', scope: null, formula: '=Anggaran!$E$4', visible: true, comment: '' });
    const before = pictureOf(excel.state);
    const { checkpoint } = await writeColumns(excel.session, [serapan, sisa]);
    expect(sheet().cells.get(3, RIGHT + 2)?.value).toBe(7);
    expect(excel.sheet('Lain').cells.get(0, 0)?.formula).toBe('=Anggaran!$G$4*2');
    expect(excel.state.names.find(({ name }) => name === 'Milik_Saya')?.formula).toBe('=Anggaran!$G$4');
    await takeBack(excel.session, checkpoint);
    expect(pictureOf(excel.state)).toEqual(before);
  });

  it('another table of the same rows is moved as a whole', async () => {
    open({}, [{ name: 'Milik', sheet: 'Anggaran', headers: ['A'], rows: [[1], [2]], left: RIGHT + 1 }]);
    await writeColumns(excel.session, [serapan]);
    expect(sheet().tables.map(({ name, rect }) => [name, rect.left, rect.right])).toEqual([
      ['Anggaran', 1, 4],
      ['Milik', 6, 6],
    ]);
  });
});

describe('the look of an added column', () => {
  const dressed = (row: number, change: Partial<CellStyle>): void => {
    const cell = sheet().cells.cellAt(row, RIGHT - 1);
    cell.style = { ...cell.style, ...change };
  };

  beforeEach(() => {
    open({ totals: ['Jumlah', 3000, 1750] });
    const { font, alignment } = sheet().cells.defaultStyle;
    dressed(2, { fill: { color: '#0F4C81' }, font: { ...font, bold: true, color: '#FFFFFF' } });
    for (const row of [3, 4])
      dressed(row, { alignment: { ...alignment, vertical: 'Top', wrapText: true, horizontal: 'Center' } });
    dressed(5, { font: { ...font, italic: true } });
  });

  it('is that of its left neighbour, with its own number format; numbers stand right, text left', async () => {
    await writeColumns(excel.session, [serapan, sisa, predikat]);
    for (const column of [RIGHT, RIGHT + 1, RIGHT + 2]) {
      expect(style(2, column)).toEqual(style(2, RIGHT - 1));
      expect(style(3, column)?.alignment).toMatchObject({ vertical: 'Top', wrapText: true });
      expect(style(5, column)?.font.italic).toBe(true);
    }
    const body = [RIGHT, RIGHT + 1, RIGHT + 2].map((column) => [
      style(4, column)?.numberFormat,
      style(4, column)?.alignment.horizontal,
    ]);
    expect(body).toEqual([
      ['0.00', 'Right'],
      ['#,##0', 'Right'],
      ['General', 'Left'],
    ]);
  });

  it('is wide enough for heading and contents, never narrower than it was', async () => {
    sheet().columns.set(RIGHT + 1, { width: 60, hidden: false, style: null });
    const wide = columnPoints(sheet(), RIGHT + 1);
    await writeColumns(excel.session, [serapan, sisa, predikat]);
    const widths = [RIGHT, RIGHT + 1, RIGHT + 2].map((column) => columnPoints(sheet(), column));
    // Characters of seven pixels and five pixels of edge, at 0.75 points a pixel.
    const points = (characters: number): number => (characters * 7 + 5) * 0.75;
    expect(widths[0]).toBeGreaterThanOrEqual(points(12));
    expect(widths[1]).toBe(wide);
    expect(widths[2]).toBeGreaterThanOrEqual(points(24));
  });

  it('of two tables below each other: the wider of both decides', async () => {
    excel.close();
    open({}, [{ name: 'Belanja', sheet: 'Anggaran', headers: ['A', 'B', 'C'], rows: [[1, 2, 3]], top: 8 }]);
    await writeColumns(excel.session, [
      { ...predikat },
      { table: 'Belanja', header: 'X', columnIndex: null, values: [1], numberFormat: '0' },
    ]);
    expect(columnPoints(sheet(), RIGHT)).toBeGreaterThanOrEqual((24 * 7 + 5) * 0.75);
  });
});
