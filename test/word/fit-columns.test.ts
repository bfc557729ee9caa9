import fc from 'fast-check';
import { textWidth } from '../../src/report/draw/measure-text';
import { placeCells } from '../../src/report/draw/place-cells';
import type { LakipTable } from '../../src/report/lakip-table';
import { fitColumns } from '../../src/word/fit-columns';
import { rupiah, sampleTable, text } from '../excel/sample-table';

const fit = (table: LakipTable) => fitColumns(table, placeCells(table));
const sum = (widths: readonly number[]): number => widths.reduce((total, each) => total + each, 0);

/** One row of these figures, in columns of these relative widths. */
function figures(shares: readonly number[], printed: readonly string[]): LakipTable {
  return sampleTable({
    columns: shares.map((width) => ({ width, align: 'right' })),
    header: [],
    numbering: null,
    rows: [{ role: 'data', cells: shares.map((_share, column) => rupiah(1, printed[column] ?? '0')) }],
  });
}

/** A4 less 3 cm and 2,5 cm, in twips. */
const PAGE = { portrait: 11906 - 1701 - 1417, landscape: 16838 - 1701 - 1417 } as const;

describe('fitColumns', () => {
  it('fills the page to the twip, whatever the shares and texts', () => {
    const share = fc.integer({ min: 1, max: 80 });
    const table = fc.tuple(fc.array(share, { minLength: 1, maxLength: 18 }), fc.constantFrom('portrait', 'landscape'));
    fc.assert(
      fc.property(table, fc.array(fc.string({ maxLength: 60 })), ([shares, orientation], printed) => {
        const { widths } = fit({ ...figures(shares, printed), orientation });
        expect(sum(widths)).toBe(PAGE[orientation]);
        for (const width of widths) expect(Number.isInteger(width) && width > 0).toBe(true);
      }),
    );
  });

  it('gives a figure its width before it gives a text its share', () => {
    const table = sampleTable({
      columns: [
        { width: 95, align: 'left' },
        { width: 5, align: 'right' },
      ],
      header: [],
      numbering: null,
      rows: [{ role: 'data', cells: [text('Uraian'), rupiah(1, '2.183.418.672.000')] }],
    });
    const { widths, fontSize } = fit(table);
    expect((widths[1] ?? 0) / 20).toBeGreaterThan(textWidth('2.183.418.672.000', { size: fontSize, bold: false }));
  });

  it('keeps the shares where there is room', () => {
    const { widths } = fit(figures([50, 25, 25], ['1', '2', '3']));
    expect(widths.map((width) => Math.round((width / PAGE.portrait) * 100))).toEqual([50, 25, 25]);
  });

  it('makes the letters smaller rather than break figures', () => {
    const few = fit(figures([10, 10], ['2.183.418.672', '2.183.418.672']));
    const many = figures(Array(9).fill(8), Array(9).fill('2.183.418.672'));
    const { fontSize, widths } = fit(many);
    expect(few.fontSize).toBe(10);
    expect(fontSize).toBeLessThan(8);
    expect(fontSize).toBeGreaterThanOrEqual(6.5);
    for (const width of widths) {
      expect(width / 20).toBeGreaterThan(textWidth('2.183.418.672', { size: fontSize, bold: false }));
    }
  });

  it('keeps to the page even when nothing helps', () => {
    const { fontSize, widths } = fit(figures(Array(30).fill(8), Array(30).fill('2.183.418.672')));
    expect([fontSize, sum(widths)]).toEqual([6.5, PAGE.portrait]);
  });
});
