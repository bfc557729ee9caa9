import { parseAngka } from '../../../src/domain/angka/parse-angka';
import type { SelAngka } from '../../../src/model/laporan';
import { typedCell } from '../../../src/report/cells/typed-cell';

const PERSEN = { tanda: true, spasi: true, nolAkhir: true };

const typed = (value: string | number, numberFormat = 'General'): SelAngka => ({
  angka: parseAngka(value, { jenis: 'kinerja', numberFormat }),
  teks: String(value),
  alamat: 'Target!F2',
});

describe('typedCell', () => {
  it.each([
    [typed(1, '0%'), '%', 100, '100 %'],
    [typed('100 %'), '', 100, '100 %'],
    [typed(85), 'Persen', 85, '85 %'],
    [typed(85), 'Indeks', 85, '85'],
    [typed('71,7'), 'Nilai', 71.7, '71,7'],
    [typed('12 Bulan'), '', 12, '12 Bulan'],
    [typed(0), '%', 0, '0 %'],
  ])('keeps a plain number a number (%#)', (sel, satuan, value, text) => {
    const cell = typedCell(sel, satuan, PERSEN);
    expect({ value: cell.value, text: cell.text }).toEqual({ value, text });
  });

  it.each(['≥80', '80–90', 'A (80,50)', 'BB', '13 bulan 7 Orang', '3.666', '1.745,818.972'])('prints %s as typed', (text) => {
    expect(typedCell(typed(text), '%', PERSEN)).toEqual({ value: text, text });
  });

  it('prints a dash for what is missing', () => {
    for (const sel of [null, undefined, typed('-'), typed('')]) expect(typedCell(sel, '%', PERSEN).text).toBe('-');
  });
});
