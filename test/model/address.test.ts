import fc from 'fast-check';
import { cellAddress, columnLetters, columnNumber, parseCellAddress } from '../../src/model/address';

describe('addresses', () => {
  it.each([
    [1, 'A'],
    [26, 'Z'],
    [27, 'AA'],
    [702, 'ZZ'],
    [703, 'AAA'],
    [16384, 'XFD'],
  ])('column %i is %s', (column, letters) => {
    expect(columnLetters(column)).toBe(letters);
    expect(columnNumber(letters)).toBe(column);
  });

  it.each([
    ['Target', 'Target!F7'],
    ['Data Dasar', "'Data Dasar'!F7"],
    ['Jum’at', "'Jum’at'!F7"],
    ["Jum'at", "'Jum''at'!F7"],
    ['2023', "'2023'!F7"],
    ['TW1', "'TW1'!F7"],
    ['R1C1', "'R1C1'!F7"],
    ['LK_2023', 'LK_2023!F7'],
  ])('sheet %s', (sheet, alamat) => {
    expect(cellAddress(sheet, 7, 6)).toBe(alamat);
  });

  it('comes back as it went', () => {
    const sheets = fc.string({ minLength: 1, maxLength: 31 }).filter((name) => !/[[\]:*?/\\]|^'|'$/.test(name));
    fc.assert(
      fc.property(sheets, fc.integer({ min: 1, max: 1048576 }), fc.integer({ min: 1, max: 16384 }), (sheet, row, column) => {
        expect(parseCellAddress(cellAddress(sheet, row, column))).toEqual({ sheet, row, column });
      }),
    );
  });

  it.each(['F7', 'Target!', 'Target!F0', 'Target!A1:B2', "'Target!A1", ''])('refuses %p', (alamat) => {
    expect(parseCellAddress(alamat)).toBeNull();
  });
});
