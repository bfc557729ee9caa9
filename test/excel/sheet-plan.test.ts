import { printableWidth } from '../../src/excel/column-widths';
import { planSheet } from '../../src/excel/sheet-plan';
import { rupiah, sampleTable, text } from './sample-table';

const sum = (numbers: readonly number[]): number => numbers.reduce((total, each) => total + each, 0);

describe('layout', () => {
  const plan = planSheet(sampleTable());

  it('puts caption, space, header, numbering, body, space, source and note below each other', () => {
    expect(plan.grid.rows.map(({ part }) => part)).toEqual([
      ...['caption', 'caption', 'caption', 'space'],
      ...['header', 'header', 'numbering'],
      ...['body', 'body', 'body', 'space', 'source', 'note'],
    ]);
    expect([plan.grid.headerTop, plan.grid.bodyTop, plan.grid.bodyEnd]).toEqual([4, 7, 10]);
  });

  it('places header cells as HTML does', () => {
    expect(plan.inputs[4]).toEqual(['Kode', 'Program', 'Anggaran', '']);
    expect(plan.inputs[5]).toEqual(['', '', 'Pagu', 'Realisasi']);
  });

  it('merges caption lines across, spans of header and body, source and note', () => {
    expect(plan.merges).toEqual(
      expect.arrayContaining([
        { row: 0, column: 0, rows: 1, columns: 4 },
        { row: 4, column: 0, rows: 2, columns: 1 },
        { row: 4, column: 2, rows: 1, columns: 2 },
        { row: 7, column: 0, rows: 2, columns: 1 },
        { row: 9, column: 0, rows: 1, columns: 2 },
        { row: 12, column: 0, rows: 1, columns: 4 },
      ]),
    );
    expect(plan.merges).toHaveLength(10);
  });

  it('keeps codes text, formulas harmless and numbers numbers', () => {
    expect([plan.inputs[7]?.[0], plan.numberFormats[7]?.[0]]).toEqual(['7.01', '@']);
    expect([plan.inputs[7]?.[1], plan.numberFormats[7]?.[1]]).toEqual(["'=Program Penunjang", 'General']);
    expect([plan.inputs[7]?.[2], plan.numberFormats[7]?.[2]]).toEqual([2183418672, '#,##0']);
    expect([plan.inputs[6]?.[0], plan.numberFormats[6]?.[0]]).toEqual(['(1)', '@']);
  });

  it('shows hierarchy by weight and indent, numbers on the right, the header filled', () => {
    expect(plan.looks[8]?.[1]?.format).toEqual({ horizontalAlignment: 'Left', indentLevel: 2 });
    expect(plan.looks[9]?.[2]?.format).toMatchObject({ horizontalAlignment: 'Right', font: { bold: true } });
    expect(plan.looks[4]?.[3]?.format?.fill?.color).toBe(plan.looks[4]?.[2]?.format?.fill?.color);
    expect(plan.looks[4]?.[3]?.format?.fill?.color).toMatch(/^#/);
    expect(plan.looks[8]?.[0]).toEqual({});
  });
});

describe('column widths', () => {
  it.each(['portrait', 'landscape'] as const)('fill the printable width of A4 %s', (orientation) => {
    const { widths } = planSheet(sampleTable({ orientation }));
    expect(sum(widths)).toBeCloseTo(printableWidth(orientation), 0);
  });

  it('give a number all it needs even when its share is small', () => {
    const columns = [
      { width: 200, align: 'left' as const },
      { width: 1, align: 'right' as const },
    ];
    const table = sampleTable({
      columns,
      header: [],
      numbering: null,
      rows: [{ role: 'data', cells: [text('a'), rupiah(2183418672, '2.183.418.672')] }],
    });
    const { widths, fontSize } = planSheet(table);
    // 10 digits and 3 dots of Arial.
    expect(widths[1]).toBeGreaterThan((10 * 0.556 + 3 * 0.278) * fontSize);
    expect(sum(widths)).toBeCloseTo(printableWidth('portrait'), 0);
  });
});

describe('row heights', () => {
  const heightOf = (more: Parameters<typeof sampleTable>[0], row: number): number =>
    planSheet(sampleTable(more)).heights[row] ?? 0;
  const long = 'Terwujudnya pelayanan masyarakat yang berkualitas dan akuntabel '.repeat(4).trim();

  it('grow with the text', () => {
    const row = (uraian: string) => ({
      rows: [{ role: 'data' as const, cells: [text('1'), text(uraian), text('-'), text('-')] }],
    });
    expect(heightOf(row(long), 7)).toBeGreaterThan(3 * heightOf(row('pendek'), 7));
  });

  it('share among its rows what a vertical merge needs', () => {
    const rows = [
      { role: 'data' as const, cells: [text('1'), text(long, { rowSpan: 2 }), text('-'), text('-')] },
      { role: 'data' as const, cells: [text('2'), null, text('-'), text('-')] },
    ];
    const merged = planSheet(sampleTable({ rows })).heights;
    const single = heightOf({ rows: [{ role: 'data', cells: [text('1'), text(long), text('-'), text('-')] }] }, 7);
    expect((merged[7] ?? 0) + (merged[8] ?? 0)).toBeGreaterThanOrEqual(single);
    expect(merged[7]).toBe(merged[8]);
  });

  it('stay within what Excel allows', () => {
    const rows = [{ role: 'data' as const, cells: [text('1'), text(long.repeat(40)), text('-'), text('-')] }];
    expect(heightOf({ rows }, 7)).toBeLessThanOrEqual(409.5);
  });
});
