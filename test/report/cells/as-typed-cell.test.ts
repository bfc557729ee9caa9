import { parseAngka } from '../../../src/domain/angka/parse-angka';
import type { SelAngka } from '../../../src/model/laporan';
import { asTypedCell } from '../../../src/report/cells/as-typed-cell';

const PERSEN = { tanda: true, spasi: false, nolAkhir: true };

const typed = (teks: string): SelAngka => ({ angka: parseAngka(teks, { jenis: 'kinerja' }), teks, alamat: 'Renstra!F2' });

describe('asTypedCell', () => {
  it.each([
    ['3,50', 3.5, '#,##0.00', '3,50'],
    ['8,33%', 8.33, '#,##0.00"%"', '8,33%'],
    ['100 %', 100, '#,##0"%"', '100%'],
    ['2 Kend.', 2, '#,##0" Kend."', '2 Kend.'],
    ['12 Bulan', 12, '#,##0" Bulan"', '12 Bulan'],
    ['0', 0, '#,##0', '0'],
    ['-5', -5, '#,##0', '-5'],
  ])('keeps %s a number with its decimals and unit', (teks, value, numberFormat, text) => {
    expect(asTypedCell(typed(teks), PERSEN)).toEqual({ value, numberFormat, text });
  });

  it('puts the space before the percent sign that the layout has', () => {
    expect(asTypedCell(typed('40%'), { ...PERSEN, spasi: true }).text).toBe('40 %');
  });

  it.each(['≥80', 'BB', '80–90', '13 bulan 7 Orang', '12.000', '79.39', '-', '5 Sektor macam data base (Ekonomi, Sosial)'])(
    'prints %s as typed',
    (teks) => {
      expect(asTypedCell(typed(teks), PERSEN)).toEqual({ value: teks, text: teks });
    },
  );

  it('leaves a blank blank, and a column that does not exist', () => {
    for (const sel of [typed(''), typed('  '), null, undefined]) {
      expect(asTypedCell(sel, PERSEN, { bold: true })).toEqual({ value: null, text: '', bold: true });
    }
  });

  it('reads a figure that was answered to be thousands as a number', () => {
    const sel: SelAngka = {
      angka: parseAngka('12.000', { jenis: 'kinerja', dotReading: 'ribuan' }),
      teks: '12.000',
      alamat: 'RKT!I2',
    };
    expect(asTypedCell(sel, PERSEN)).toMatchObject({ value: 12000, text: '12.000' });
  });
});
