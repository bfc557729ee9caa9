import fc from 'fast-check';
import { placeCells } from '../../../src/report/draw/place-cells';
import { shareWidth } from '../../../src/report/draw/share-width';
import { rupiah, sampleTable, text } from '../../excel/sample-table';

describe('placeCells', () => {
  const { header, body } = placeCells(sampleTable());

  it('places header cells as HTML does, the numbering row last', () => {
    expect(header.map(({ kind, cells }) => [kind, cells.map(({ text: content, column }) => `${column} ${content}`)])).toEqual([
      ['header', ['0 Kode', '1 Program', '2 Anggaran']],
      ['header', ['2 Pagu', '3 Realisasi']],
      ['numbering', ['0 (1)', '1 (2)', '2 (3)', '3 (4)']],
    ]);
  });

  it('keeps cells of the body in their columns, covered places have none', () => {
    expect(body.map(({ cells }) => cells.map(({ column }) => column))).toEqual([
      [0, 1, 2, 3],
      [1, 2, 3],
      [0, 2, 3],
    ]);
  });

  it('decides the look: a cell’s own word first, then its row’s, then its column’s', () => {
    const [row] = placeCells(
      sampleTable({
        rows: [
          {
            role: 'judul',
            cells: [text('a'), text('b', { align: 'right' }), text('c', { bold: false, indent: -2 }), rupiah(1, '1')],
          },
        ],
      }),
    ).body;
    expect(row?.cells.map(({ align }) => align)).toEqual(['left', 'right', 'left', 'right']);
    expect(row?.cells.map(({ bold }) => bold)).toEqual([true, true, false, true]);
    expect(row?.cells.map(({ isNumber, indent }) => [isNumber, indent])).toEqual([
      [false, 0],
      [false, 0],
      [false, 0],
      [true, 0],
    ]);
    expect(body.map(({ fill }) => fill !== null)).toEqual([false, false, true]);
    expect(body[0]?.cells.map(({ align }) => align)).toEqual(['center', 'left', 'right', 'right']);
  });
});

describe('shareWidth', () => {
  const column = fc.record({ share: fc.integer({ min: 1, max: 100 }), least: fc.integer({ min: 1, max: 60 }) });

  it('gives every column its least and all together the total, or the leasts’ sum where that is more', () => {
    fc.assert(
      fc.property(fc.array(column, { minLength: 1, maxLength: 20 }), fc.integer({ min: 1, max: 800 }), (columns, total) => {
        const least = columns.map((each) => each.least);
        const shares = columns.map(({ share }) => share);
        const widths = shareWidth(total, shares, least);
        widths.forEach((width, at) => expect(width).toBeGreaterThanOrEqual((least[at] ?? 0) - 1e-9));
        const needed = least.reduce((sum, each) => sum + each, 0);
        expect(widths.reduce((sum, each) => sum + each, 0)).toBeCloseTo(Math.max(total, needed), 6);
      }),
    );
  });

  it('keeps the shares where all have room', () => {
    expect(shareWidth(100, [1, 2, 1], [5, 5, 5])).toEqual([25, 50, 25]);
    expect(shareWidth(100, [1, 1, 2], [40, 5, 5])).toEqual([40, 20, 40]);
  });
});
