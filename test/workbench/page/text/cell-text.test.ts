import { cellText, editText } from '../../../../src/workbench/page/text/cell-text';
import type { CellContent } from '../../../../src/workbench/store/cell-grid';
import { styled } from '../sample-sheet';

const shown = (value: CellContent, numberFormat = 'General', isError = false): string =>
  cellText({ value, isError, style: styled({ numberFormat }) }).text;

describe('cellText in id-ID', () => {
  it.each<[CellContent, string, string]>([
    [1234.5, '#,##0.00', '1.234,50'],
    [97.20498123456, 'General', '97,20498123'],
    [0.972, '0.00%', '97,20%'],
    [3534122249, '"Rp" #,##0', 'Rp 3.534.122.249'],
    [-5, '#,##0;(#,##0)', '(5)'],
    [0, '#,##0;-#,##0;"-"', '-'],
    [45000, 'dd mmmm yyyy', '15 Maret 2023'],
    ['12 Bulan', 'General', '12 Bulan'],
    ['001', '@', '001'],
    [12, '@', '12'],
    [true, 'General', 'BENAR'],
    [false, 'General', 'SALAH'],
    [null, '0.00', ''],
  ])('%p as %s is %s', (value, format, text) => {
    expect(shown(value, format)).toBe(text);
  });

  it('shows the figure when the format cannot be read', () => {
    expect(shown(5.25, '[salah')).toBe('5,25');
  });

  it('keeps an error as it is, and takes the colour the format asks for', () => {
    expect(cellText({ value: '#DIV/0!', isError: true, style: styled({}) })).toMatchObject({ text: '#DIV/0!', kind: 'galat' });
    expect(cellText({ value: -1, isError: false, style: styled({ numberFormat: '0;[Red]-0' }) }).color).toBe('red');
  });
});

describe('editText', () => {
  it('gives the full value, never the rounded one', () => {
    expect(editText({ value: 97.20498123456, formula: null, style: styled({ numberFormat: '0.00' }) })).toBe('97,20498123456');
    expect(editText({ value: 0.07, formula: null, style: styled({ numberFormat: '0%' }) })).toBe('7%');
  });

  it('gives the formula where there is one', () => {
    expect(editText({ value: 3, formula: '=A1+A2', style: styled({}) })).toBe('=A1+A2');
  });
});
