import fc from 'fast-check';
import { chartHeight } from '../../src/excel/chart-height';
import { planSheet } from '../../src/excel/sheet-plan';
import type { GrafikTabel } from '../../src/report/lakip-table';
import { sampleTable, text } from './sample-table';

const grafik: GrafikTabel = {
  judul: 'Capaian',
  sumbuNilai: '',
  kategori: ['A'],
  deret: [{ nama: 'Capaian', jenis: 'batang', nilai: [1] }],
};
/** Printable height of A4 with margins of 2 cm above and below, in points. */
const PAGE = { portrait: (29.7 - 4) * 28.3465, landscape: (21 - 4) * 28.3465 };

describe('the row of a chart', () => {
  it('is one, the last, and nothing stands in it', () => {
    const { grid, rowCount, inputs, heights } = planSheet(sampleTable({ grafik }));
    expect(grid.rows.filter(({ part }) => part === 'chart')).toHaveLength(1);
    expect(grid.chartTop).toBe(rowCount - 1);
    expect(inputs.at(-1)).toEqual(['', '', '', '']);
    expect(heights.at(-1)).toBeGreaterThan(300);
  });

  it.each(['portrait', 'landscape'] as const)('is not higher than a %s page below the repeated header', (orientation) => {
    const header = [
      [...sampleTable().columns].map((_column, index) => ({
        text: `Baris\n${'kata\n'.repeat(6)}${index}`,
        rowSpan: 1,
        colSpan: 1,
      })),
    ];
    const { grid, heights } = planSheet(sampleTable({ grafik, orientation, header }));
    const repeated = heights.slice(grid.headerTop, grid.bodyTop).reduce((sum, each) => sum + each, 0);
    expect(repeated).toBeGreaterThan(80);
    expect((heights.at(-1) ?? 0) + repeated).toBeLessThan(PAGE[orientation]);
  });

  it('keeps its place where rows above are too high for Excel', () => {
    const rows = [{ role: 'data' as const, cells: [text('1'), text('kata '.repeat(2_000)), text('a'), text('b')] }];
    const { grid, rowCount, beside } = planSheet(sampleTable({ grafik, rows }));
    expect(grid.chartTop).toBe(rowCount - 1);
    expect(beside[0]?.inputs[0]?.[3]).toBe(`A${rowCount}:D${rowCount}`);
  });

  it('stays within what Excel allows and what can be read, whatever the header', () => {
    const points = fc.double({ min: 1, max: 409, noNaN: true });
    fc.assert(
      fc.property(
        fc.constantFrom('portrait' as const, 'landscape' as const),
        fc.array(points),
        fc.array(points, { minLength: 1 }),
        (orientation, header, widths) => {
          const height = chartHeight({ orientation }, { headerTop: 0, bodyTop: header.length }, widths, header);
          expect(height).toBeGreaterThanOrEqual(180);
          expect(height).toBeLessThanOrEqual(409);
        },
      ),
    );
  });
});
