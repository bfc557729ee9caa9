import { cultureByName } from '../../../src/workbench/objects/typing/culture';
import { parseTyped } from '../../../src/workbench/objects/typing/parse-typed';

const indonesian = cultureByName('id-ID');
const value = (text: string, format = 'General') => parseTyped(text, indonesian, format).value;

describe('text written to values is read as typing in the user culture', () => {
  it.each([
    ['1,5', 1.5],
    ['123.456', 123456],
    ['1.234.567,25', 1234567.25],
    ['-3', -3],
    ['(3)', -3],
    ['Rp 1.000', 1000],
    ['85%', 0.85],
    ['85,5 %', 0.855],
    ['abc', 'abc'],
    ['-', '-'],
    ['12 Bulan', '12 Bulan'],
    ['A (80,50)', 'A (80,50)'],
    ['TRUE', true],
  ])('%s', (text, expected) => {
    expect(value(text)).toBe(expected);
  });

  it('takes a code for a time, the trap of office-js issue 1724', () => {
    expect(value('7.01.01')).toBeCloseTo((7 * 3600 + 61) / 86400, 12);
  });

  it('takes day and month for a date, day first', () => {
    const year = new Date().getFullYear();
    expect(value('01/02')).toBe(Date.UTC(year, 1, 1) / 86_400_000 + 25_569);
    expect(value('1/3/1900')).toBe(61);
  });

  it.each([['00123'], ['7.01.01'], ['=1+1'], ['85%']])('keeps %s in a cell formatted as text and after an apostrophe', (text) => {
    expect(value(text, '@')).toBe(text);
    expect(value(`'${text}`)).toBe(text);
  });

  it('gives a General cell the format of what was typed', () => {
    expect(parseTyped('85%', indonesian, 'General').numberFormat).toBe('0%');
    expect(parseTyped('1.000', indonesian, 'General').numberFormat).toBe('#,##0');
    expect(parseTyped('1000', indonesian, 'General').numberFormat).toBeNull();
  });

  it('reads the other way round in en-US', () => {
    const english = cultureByName('en-US');
    expect(parseTyped('1,234.5', english, 'General').value).toBe(1234.5);
    expect(parseTyped('7.01.01', english, 'General').value).toBe('7.01.01');
  });
});
