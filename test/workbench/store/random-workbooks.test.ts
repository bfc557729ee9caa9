import fc from 'fast-check';
import { createBlankWorkbook, openWorkbook, saveWorkbook } from '../../../src/workbench/store/codec';
import type { CellContent } from '../../../src/workbench/store/cell-grid';
import { DEFAULT_STYLE, type CellStyle } from '../../../src/workbench/store/cell-style';

const value: fc.Arbitrary<CellContent> = fc.oneof(
  fc.string({ unit: 'binary', maxLength: 12 }),
  fc.double({ noNaN: true, noDefaultInfinity: true }).map((number) => number + 0),
  fc.integer(),
  fc.boolean(),
  fc.constant(null),
);
const color = fc.integer({ min: 0, max: 0xffffff }).map((rgb) => `#${rgb.toString(16).toUpperCase().padStart(6, '0')}`);
const side = fc.oneof(
  fc.constant({ line: 'None', color: '' } as const),
  fc.record({ line: fc.constantFrom('Thin' as const, 'Double' as const, 'SlantDashDot' as const), color }),
);
const style: fc.Arbitrary<CellStyle> = fc.record({
  font: fc.record({
    name: fc.constantFrom('Calibri', 'Bookman Old Style'),
    size: fc.constantFrom(8, 10.5, 11),
    bold: fc.boolean(),
    italic: fc.boolean(),
    underline: fc.constantFrom('None' as const, 'Single' as const, 'DoubleAccountant' as const),
    strikethrough: fc.boolean(),
    color,
  }),
  fill: fc.record({ color: fc.oneof(fc.constant(''), color) }),
  border: fc.record({ left: side, right: side, top: side, bottom: side }).map((sides) => ({ ...DEFAULT_STYLE.border, ...sides })),
  numberFormat: fc.constantFrom('General', '#,##0.00', '0%', '"Rp" #,##0', '_(* #,##0_);_(* \\(#,##0\\);_(* "-"_);_(@_)'),
  alignment: fc.record({
    horizontal: fc.constantFrom('General' as const, 'CenterAcrossSelection' as const),
    vertical: fc.constantFrom('Top' as const, 'Bottom' as const),
    wrapText: fc.boolean(),
    shrinkToFit: fc.boolean(),
    indent: fc.constantFrom(0, 2),
    textOrientation: fc.constantFrom(0, 45, -90, 180),
  }),
  locked: fc.boolean(),
  formulaHidden: fc.boolean(),
});
const cells = fc.array(fc.record({ row: fc.nat(40), column: fc.nat(30), value, style }), { maxLength: 25 });

describe('what is written is read again', () => {
  it('values and looks, through two generations of edits', () => {
    fc.assert(
      fc.property(cells, cells, (first, second) => {
        let opened = createBlankWorkbook('Acak');
        const wanted = new Map<string, { row: number; column: number; value: CellContent; style: CellStyle }>();
        for (const generation of [first, second]) {
          const sheet = opened.state.sheets[0];
          if (!sheet) throw new Error('a sheet expected');
          for (const cell of generation) {
            Object.assign(sheet.cells.cellAt(cell.row, cell.column), { value: cell.value, style: cell.style });
            wanted.set(`${cell.row} ${cell.column}`, cell);
          }
          sheet.dirty = true;
          opened = openWorkbook(saveWorkbook(opened));
        }
        const grid = opened.state.sheets[0]?.cells;
        for (const cell of wanted.values()) {
          const found = grid?.get(cell.row, cell.column);
          expect(found?.value).toEqual(cell.value);
          expect(found?.style).toEqual(cell.style);
        }
      }),
      { numRuns: 60 },
    );
  });
});
