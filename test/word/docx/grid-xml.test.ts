import fc from 'fast-check';
import { placeCells } from '../../../src/report/draw/place-cells';
import type { LakipCell, LakipRow, LakipTable } from '../../../src/report/lakip-table';
import { gridXml } from '../../../src/word/docx/grid-xml';
import { fitColumns } from '../../../src/word/fit-columns';
import { cell, makeTable, row } from './make-table';
import { parseXml, readTable, rowSpanOf, type ReadTable } from './read-docx';

const NAMESPACE = 'xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main"';

function grid(table: LakipTable): ReadTable {
  const placed = placeCells(table);
  return readTable(parseXml(gridXml(placed, fitColumns(table, placed), 'bernama').replace('<w:tbl>', `<w:tbl ${NAMESPACE}>`)));
}

const columns = (count: number): LakipTable['columns'] => Array.from({ length: count }, () => ({ width: 10, align: 'left' }));

/** Rows cut into random merged cells: whole boxes, as a partition of the grid. */
const boxes = fc
  .record({
    across: fc.array(fc.integer({ min: 1, max: 3 }), { minLength: 1, maxLength: 4 }),
    down: fc.array(fc.integer({ min: 1, max: 3 }), { minLength: 1, maxLength: 4 }),
  })
  .map(({ across, down }) => {
    const width = across.reduce((sum, each) => sum + each, 0);
    const rows: LakipRow[] = down.flatMap((rowSpan, band) =>
      Array.from({ length: rowSpan }, (_row, index) => {
        const cells: (LakipCell | null)[] = Array.from({ length: width }, () => null);
        let column = 0;
        across.forEach((colSpan, nth) => {
          if (index === 0) cells[column] = cell(`${band}/${nth}`, { rowSpan, colSpan });
          column += colSpan;
        });
        return row(cells);
      }),
    );
    return { across, down, table: makeTable({ columns: columns(width), header: [], rows }) };
  });

describe('gridXml', () => {
  it('keeps every merge, whatever the boxes', () => {
    fc.assert(
      fc.property(boxes, ({ across, down, table }) => {
        const read = grid(table);
        const starts = read.rows.flatMap(({ cells }, index) =>
          cells
            .filter(({ merge }) => merge !== 'continue')
            .map((each) => ({ text: each.text, colSpan: each.colSpan, rowSpan: rowSpanOf(read, index, each) })),
        );
        const wanted = down.flatMap((rowSpan, band) =>
          across.map((colSpan, nth) => ({ text: `${band}/${nth}`, colSpan, rowSpan })),
        );
        expect(starts).toEqual(wanted);
      }),
    );
  });

  it('never lets a merge reach out of the table, nor the header’s into the body', () => {
    const read = grid(
      makeTable({
        header: [
          [
            { text: 'a', rowSpan: 5, colSpan: 1 },
            { text: 'b', rowSpan: 1, colSpan: 9 },
          ],
        ],
        rows: [row([cell('1', { rowSpan: 7 }), cell('2')]), row([null, cell('3', { colSpan: 4 })])],
      }),
    );
    expect(read.rows.map(({ cells }) => cells.map(({ text, colSpan, merge }) => [text, colSpan, merge]))).toEqual([
      [
        ['a', 1, 'none'],
        ['b', 1, 'none'],
      ],
      [
        ['1', 1, 'restart'],
        ['2', 1, 'none'],
      ],
      [
        ['', 1, 'continue'],
        ['3', 1, 'none'],
      ],
    ]);
  });

  it('shows colours, bold letters, indents and alignment as the sheets do', () => {
    const read = grid(
      makeTable({
        rows: [
          row([cell('Program'), cell('2.000', { value: 2000 })], 'program'),
          row([cell('Kegiatan', { indent: 2 }), cell('1.000', { align: 'center', bold: true })]),
          row([cell('Jumlah'), cell('3.000')], 'total'),
        ],
      }),
    );
    const look = read.rows.map(({ cells }) => cells.map(({ fill, bold, indent, align }) => [fill, bold, indent, align]));
    expect(look).toEqual([
      [
        ['D9E2F3', null, 0, null],
        ['D9E2F3', null, 0, null],
      ],
      [
        [null, '1', 0, null],
        [null, '1', 0, 'right'],
      ],
      [
        [null, null, 360, null],
        [null, '1', 0, 'center'],
      ],
      [
        ['F2F2F2', '1', 0, null],
        ['F2F2F2', '1', 0, 'right'],
      ],
    ]);
    // Bold and centred is what the style of a heading cell is.
    expect(read.rows[0]?.cells.map(({ style }) => style)).toEqual(['KepalaTabel', 'KepalaTabel']);
  });

  it('writes a justified text with line ends as paragraphs', () => {
    const read = grid(makeTable({ columns: [{ width: 1, align: 'justify' }], header: [], rows: [row([cell('a b\nc d')])] }));
    expect(read.rows[0]?.cells[0]).toMatchObject({ text: 'a b\nc d', align: 'both' });
    const xml = gridXml(
      placeCells(makeTable({ columns: [{ width: 1, align: 'justify' }], header: [], rows: [row([cell('a\nb')])] })),
      { fontSize: 10, widths: [100] },
      'bernama',
    );
    expect(xml).not.toContain('<w:br/>');
  });

  it('takes a table of 20,000 rows, one merged cell over all of them, without deep recursion', () => {
    const rows = Array.from({ length: 20_000 }, (_row, index) =>
      row([index === 0 ? cell('x', { rowSpan: 20_000 }) : null, cell(`${index}`)]),
    );
    const table = makeTable({ rows });
    const xml = gridXml(placeCells(table), { fontSize: 10, widths: [1000, 1000] }, 'bernama');
    expect(xml.split('<w:vMerge/>')).toHaveLength(20_000);
  });
});
