import { moneyCell } from '../../../src/report/cells/money-cell';

describe('moneyCell', () => {
  it.each([
    [2222157672, { awalan: 'Rp. ', desimal: 0 as const }, '"Rp. "#,##0', 'Rp. 2.222.157.672'],
    [1179956500, { awalan: 'Rp. ', desimal: 2 as const }, '"Rp. "#,##0.00', 'Rp. 1.179.956.500,00'],
    [-1500, { awalan: 'Rp. ', desimal: 0 as const }, '"Rp. "#,##0', '-Rp. 1.500'],
    [0, { awalan: '', desimal: 0 as const }, '#,##0', '0'],
  ])('spells %d as the layout does, and stays a number', (value, gaya, numberFormat, text) => {
    expect(moneyCell(value, gaya)).toEqual({ value, numberFormat, text });
  });

  it('shows sen even where the layout prints none', () => {
    expect(moneyCell(1234.5, { awalan: 'Rp ', desimal: 0 }).text).toBe('Rp 1.234,50');
  });

  it('prints a dash, never zero, for a missing amount', () => {
    expect(moneyCell(null, { awalan: 'Rp. ', desimal: 0 })).toEqual({ value: '-', text: '-' });
  });
});
