import { figureCell, ordinalCell, percentCell, rupiahCell } from '../../../src/report/cells/number-cell';

const AJUNG = { tanda: true, spasi: true, nolAkhir: true };
const AMBULU = { tanda: false, spasi: false, nolAkhir: false };

describe('percentCell', () => {
  it('keeps a number and prints it in the style of the layout', () => {
    expect(percentCell(84.35294117647059, 0, AJUNG)).toEqual({ value: 84, numberFormat: '#,##0" %"', text: '84 %' });
    expect(percentCell(89.52512668, 2, AMBULU)).toEqual({ value: 89.53, numberFormat: '#,##0.00', text: '89,53' });
  });

  it('drops zeros at the end only where the layout does', () => {
    expect(percentCell(97.5, 2, AMBULU)).toEqual({ value: 97.5, numberFormat: '#,##0.0', text: '97,5' });
    expect(percentCell(97.5, 2, AJUNG).text).toBe('97,50 %');
    expect(percentCell(100, 2, AMBULU).text).toBe('100');
  });

  it('never prints 100 for less than 100', () => {
    expect(percentCell(99.99807, 2, AMBULU)).toEqual({ value: 99.99, numberFormat: '#,##0.00', text: '99,99' });
    expect(percentCell(99.7, 0, AJUNG).text).toBe('99 %');
  });

  it('prints a dash for a missing figure', () => {
    expect(percentCell(null, 2, AJUNG)).toEqual({ value: '-', text: '-' });
  });
});

describe('rupiahCell', () => {
  it('prints thousands, and sen where the layout or the amount has them', () => {
    expect(rupiahCell(2183418672, 0)).toEqual({ value: 2183418672, numberFormat: '#,##0', text: '2.183.418.672' });
    expect(rupiahCell(86710000, 2)).toEqual({ value: 86710000, numberFormat: '#,##0.00', text: '86.710.000,00' });
    expect(rupiahCell(1234567.25, 0).text).toBe('1.234.567,25');
    expect(rupiahCell(null, 0).text).toBe('-');
    expect(rupiahCell(0, 0)).toEqual({ value: 0, numberFormat: '#,##0', text: '0' });
  });
});

describe('figureCell', () => {
  it('shows the decimals the figure has, and its unit in the format', () => {
    expect(figureCell(71.7, '')).toEqual({ value: 71.7, numberFormat: '#,##0.0', text: '71,7' });
    expect(figureCell(12, ' Bulan')).toEqual({ value: 12, numberFormat: '#,##0" Bulan"', text: '12 Bulan' });
    expect(figureCell(12000, '').text).toBe('12.000');
  });
});

describe('ordinalCell', () => {
  it('keeps a bare number a number', () => {
    expect(ordinalCell('3')).toEqual({ value: 3, numberFormat: '0', text: '3' });
    expect(ordinalCell('1.')).toEqual({ value: '1.', text: '1.' });
    expect(ordinalCell('')).toEqual({ value: null, text: '' });
  });
});
