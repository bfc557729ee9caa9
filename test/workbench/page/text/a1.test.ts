import fc from 'fast-check';
import { cellName, columnName, parseAddress, rectName } from '../../../../src/workbench/page/text/a1';
import { fromTabSeparated, toTabSeparated } from '../../../../src/workbench/page/text/tab-separated';

describe('addresses', () => {
  it.each([
    [0, 'A'],
    [25, 'Z'],
    [26, 'AA'],
    [701, 'ZZ'],
    [702, 'AAA'],
    [16383, 'XFD'],
  ])('column %i is %s', (column, name) => {
    expect(columnName(column)).toBe(name);
  });

  it('reads back every address it writes', () => {
    fc.assert(
      fc.property(fc.nat(1_048_575), fc.nat(16_383), fc.nat(100), fc.nat(100), (top, left, height, width) => {
        const rect = { top, left, bottom: Math.min(1_048_575, top + height), right: Math.min(16_383, left + width) };
        expect(parseAddress(rectName(rect))).toEqual(rect);
        expect(parseAddress(` ${cellName(top, left).toLowerCase()} `)).toEqual({ top, left, bottom: top, right: left });
      }),
    );
  });

  it('puts a range the right way round', () => {
    expect(parseAddress('D9:B4')).toEqual({ top: 3, left: 1, bottom: 8, right: 3 });
  });

  it.each(['', 'A0', 'A1048577', 'XFE1', '4', 'B', 'A1:', 'Target'])('refuses %j', (typed) => {
    expect(parseAddress(typed)).toBeNull();
  });
});

describe('tab-separated text', () => {
  it('brings every cell back', () => {
    const cell = fc.string({ unit: fc.constantFrom('a', '"', '\t', '\n', ' ', '1') });
    const rows = fc
      .integer({ min: 1, max: 4 })
      .chain((width) => fc.array(fc.array(cell, { minLength: width, maxLength: width }), { minLength: 1, maxLength: 4 }));
    // A last row of one empty cell cannot be told from a trailing line end.
    fc.assert(fc.property(rows, (cells) => expect(fromTabSeparated(`${toTabSeparated(cells)}\r\n`)).toEqual(cells)));
  });

  it('leaves a quote inside a cell alone', () => {
    expect(fromTabSeparated('a "b" c\t2\r\n')).toEqual([['a "b" c', '2']]);
  });
});
