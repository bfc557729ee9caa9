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
        // Each of the three caption lines for itself, in one request.
        { row: 0, column: 0, rows: 3, columns: 4, across: true },
        { row: 4, column: 0, rows: 2, columns: 1, across: false },
        { row: 4, column: 2, rows: 1, columns: 2, across: false },
        { row: 7, column: 0, rows: 2, columns: 1, across: false },
        { row: 9, column: 0, rows: 1, columns: 2, across: false },
        { row: 11, column: 0, rows: 2, columns: 4, across: true },
      ]),
    );
    expect(plan.merges).toHaveLength(7);
  });

  it('keeps codes text, formulas harmless and numbers numbers', () => {
    expect([plan.inputs[7]?.[0], plan.shownFormats[7]?.[0]]).toEqual(['7.01', '@']);
    expect([plan.inputs[7]?.[1], plan.shownFormats[7]?.[1]]).toEqual(["'=Program Penunjang", 'General']);
    expect([plan.inputs[7]?.[2], plan.shownFormats[7]?.[2]]).toEqual([2183418672, '#,##0']);
    expect([plan.inputs[6]?.[0], plan.shownFormats[6]?.[0]]).toEqual(['(1)', '@']);
  });

  it('shows hierarchy by weight and indent, numbers on the right, the header filled', () => {
    // The alignment is the column's: only what differs from it is set cell by cell.
    expect(plan.columns.map(({ look }) => look.align)).toEqual(['center', 'left', 'right', 'right']);
    expect(plan.looks[8]?.[1]?.format).toEqual({ indentLevel: 2 });
    expect(plan.looks[9]?.[2]?.format).toMatchObject({ font: { bold: true } });
    expect(plan.looks[4]?.[3]?.format?.fill?.color).toBe(plan.looks[4]?.[2]?.format?.fill?.color);
    expect(plan.looks[4]?.[3]?.format?.fill?.color).toMatch(/^#/);
    expect(plan.looks[8]?.[0]).toEqual({});
  });
});

describe('what a column shares', () => {
  const rows = (count: number) =>
    Array.from({ length: count }, (_row, row) => ({
      role: 'data' as const,
      cells: [text(`7.${row}`), text('Uraian'), rupiah(row, String(row)), row === 3 ? text('-') : rupiah(row, String(row))],
    }));
  const plan = planSheet(sampleTable({ rows: rows(50) }));
  const body = <T>(matrix: readonly (readonly T[])[]): T[] => matrix.slice(plan.grid.bodyTop, plan.grid.bodyEnd).flat();

  it('is the format and look of most of its cells', () => {
    expect(plan.columns.map(({ numberFormat }) => numberFormat)).toEqual(['@', '@', '#,##0', '#,##0']);
  });

  it('leaves only the other cells to be set one by one', () => {
    expect(body(plan.numberFormats).filter((format) => format !== null)).toEqual(['General']);
    // The dash is text of no alignment of its own in a right-aligned column.
    expect(body(plan.looks).filter((look) => look.format !== undefined)).toEqual([]);
  });
});

describe('opening lines and heading rows', () => {
  const opened = sampleTable({
    pembuka: ['Tujuan 1 : Mewujudkan pelayanan', 'Indikator Tujuan : Indeks'],
    rows: [
      { role: 'judul', cells: [text('SASARAN 1', { colSpan: 4 }), null, null, null] },
      { role: 'kepala', cells: [text('No'), text('Uraian'), text('Pagu'), text('Realisasi')] },
      // Enough plain rows that they decide what the columns share.
      ...Array.from({ length: 5 }, () => ({
        role: 'data' as const,
        cells: [text('7.01'), text('Honorarium'), rupiah(1, '1'), rupiah(1, '1')],
      })),
    ],
  });
  const plan = planSheet(opened);

  it('stand between caption and header, plain and at the left', () => {
    expect(plan.grid.rows.slice(3, 7).map(({ part }) => part)).toEqual(['space', 'intro', 'intro', 'header']);
    expect(plan.inputs[4]?.[0]).toBe('Tujuan 1 : Mewujudkan pelayanan');
    expect(plan.looks[4]?.[0]).toEqual({ format: { horizontalAlignment: 'Left' } });
    expect(plan.merges).toContainEqual({ row: 4, column: 0, rows: 2, columns: 4, across: true });
  });

  it('a line over the whole width is bold, filled and at the left, all of it', () => {
    const row = plan.grid.bodyTop;
    expect(plan.looks[row]?.[0]?.format).toMatchObject({ horizontalAlignment: 'Left', font: { bold: true } });
    expect(plan.columns[0]?.look).toMatchObject({ align: 'center', bold: false });
    const fills = plan.looks[row]?.map((look) => look.format?.fill?.color);
    expect(new Set(fills).size).toBe(1);
    expect(fills?.[0]).toMatch(/^#/);
  });

  it('a heading row inside the body looks like the header', () => {
    const [inside, header] = [plan.looks[plan.grid.bodyTop + 1], plan.looks[plan.grid.headerTop]];
    expect(inside?.[1]?.format?.fill).toEqual(header?.[1]?.format?.fill);
    expect(inside?.[1]?.format).toMatchObject({ horizontalAlignment: 'Center', font: { bold: true } });
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

  describe('of more text than Excel allows a row', () => {
    const rows = [
      { role: 'data' as const, cells: [text('1', { rowSpan: 2 }), text('pendek'), text('-'), text('-')] },
      { role: 'data' as const, cells: [null, text(long.repeat(40)), text('-'), text('-')] },
      { role: 'total' as const, cells: [text('Jumlah', { colSpan: 2 }), null, text('-'), text('-')] },
    ];
    const plan = planSheet(sampleTable({ rows }));
    const merge = plan.merges.find(({ row, column }) => row === 8 && column === 1);

    it('become several rows, none higher than 409 points, together as high as the text', () => {
      expect(plan.heights.every((height) => height <= 409)).toBe(true);
      const whole = sum(plan.heights.slice(8, 8 + (merge?.rows ?? 0)));
      // Ten thousand letters of about 5 points in a column narrower than 300 points.
      expect(whole).toBeGreaterThan(((long.length * 40 * 5) / 300) * 12);
    });

    it('are merged over them, and what reached over the row still does', () => {
      expect(merge?.rows).toBeGreaterThan(1);
      expect(plan.merges.find(({ row, column }) => row === 7 && column === 0)?.rows).toBe(1 + (merge?.rows ?? 0));
      expect(plan.inputs[8 + (merge?.rows ?? 0)]?.[0]).toBe('Jumlah');
      expect(plan.grid.bodyEnd).toBe(9 + (merge?.rows ?? 0));
    });
  });
});

describe('a merged cell and the page break', () => {
  // Some thirty-six rows of one line fit under the header on A4; the group of the third row on the first page, another across the break.
  const rows = Array.from({ length: 70 }, (_row, row) => ({
    role: 'data' as const,
    cells: [
      text(String(row)),
      row === 2 || row === 30
        ? text('Meningkatnya kualitas pelayanan publik kecamatan yang merata', { rowSpan: row === 2 ? 5 : 12 })
        : (row > 2 && row < 7) || (row > 30 && row < 42)
          ? null
          : text('a'),
      text('-'),
      text('-'),
    ],
  }));
  const plan = planSheet(sampleTable({ rows }));
  const at = (row: number) => plan.grid.bodyTop + row;

  it('that may fall on two pages has its whole text in its first row', () => {
    expect(plan.looks[at(30)]?.[1]?.format?.verticalAlignment).toBe('Top');
    // Sixty letters in a column of some 200 points: two lines, where the rows around have one.
    expect(plan.heights[at(30)]).toBeGreaterThan((plan.heights[at(29)] ?? 0) + 8);
  });

  it('that stands on one page is centred over its rows, which keep their heights', () => {
    expect(plan.looks[at(2)]?.[1]?.format?.verticalAlignment).toBeUndefined();
    expect(plan.heights[at(2)]).toBe(plan.heights[at(1)]);
  });
});
