import { parseContohData } from '../../src/workbench/cli/contoh/contoh-data';
import { typeCell, typeFigure } from '../../src/workbench/cli/contoh/type-cell';

describe('typeFigure', () => {
  it.each([
    ['85', 85, 'General'],
    ['71,7', 71.7, 'General'],
    ['3,00', 3, '0.00'],
    ['4,5', 4.5, 'General'],
    ['4,50', 4.5, '0.00'],
    ['100 %', 1, '0%'],
    ['85%', 0.85, '0%'],
    ['0%', 0, '0%'],
    ['8,33%', 0.0833, '0.00%'],
    ['2.183.418.672', 2183418672, '#,##0'],
    ['12.000', 12000, '#,##0'],
    ['86.710.000,00', 86710000, '#,##0.00'],
    ['', null, 'General'],
  ])('%s is the number Excel makes of it', (printed, value, numberFormat) => {
    expect(typeFigure(printed)).toEqual({ value, numberFormat });
  });

  it.each(['12 Bulan', 'Rp. 112.208.000', 'Rp.1.745,785.473', '1.745,818.972', '1paket', '13 bulan 7 Orang', '-', '≥80', 'B'])(
    '%s stays text',
    (printed) => {
      expect(typeFigure(printed)).toEqual({ value: printed, numberFormat: 'General' });
    },
  );
});

describe('typeCell', () => {
  it('keeps codes and settings that look like figures of another kind as text', () => {
    expect(typeCell('7.01.01', 'kode')).toEqual({ value: '7.01.01', numberFormat: '@' });
    expect(typeCell('2023', 'kode')).toEqual({ value: '2023', numberFormat: '@' });
    expect(typeCell(['27 Februari 2024', 23], 'pengaturan')).toEqual({ value: '27 Februari 2024', numberFormat: '@' });
    expect(typeCell('2023', 'pengaturan')).toEqual({ value: 2023, numberFormat: 'General' });
  });
});

describe('parseContohData', () => {
  const data = (baris: unknown): string =>
    JSON.stringify({ tabel: [{ nama: 'SKM', kolom: [{ nama: 'No', jenis: 'angka', lebar: 5 }], baris }] });

  it('refuses a row that does not fit and a cell of another shape', () => {
    expect(() => parseContohData(data([['1', '2']]))).toThrow('SKM, row 1: 2 cells for 1 columns');
    expect(() => parseContohData(data([['1'], [7]]))).toThrow('SKM, row 2: a cell is neither text nor [printed, line]');
    expect(parseContohData(data([[['1', 446]]])).tabel).toHaveLength(1);
  });
});
