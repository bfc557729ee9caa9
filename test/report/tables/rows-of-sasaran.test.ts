import type { Sasaran } from '../../../src/model/laporan';
import { rowsOfSasaran } from '../../../src/report/tables/rows-of-sasaran';

const sasaran = (text: string): Sasaran => ({
  kode: 'S.1',
  tujuan: '',
  indikatorTujuan: '',
  sasaran: text,
  alamat: 'Sasaran!A2',
});
const ROWS = ['Pelayanan', '', 'Koordinasi', '', 'PELAYANAN '].map((text, nomor) => ({ sasaran: text, nomor }));
const numbers = (only: Sasaran | null): number[] => rowsOfSasaran(ROWS, only).map(({ nomor }) => nomor);

describe('rowsOfSasaran', () => {
  it('takes a blank for the sasaran above, whatever the case of its letters', () => {
    expect(numbers(sasaran('Pelayanan'))).toEqual([0, 1, 4]);
    expect(numbers(sasaran('Koordinasi'))).toEqual([2, 3]);
  });

  it('gives all rows for all sasaran, none for one the plan does not name', () => {
    expect(numbers(null)).toEqual([0, 1, 2, 3, 4]);
    expect(numbers(sasaran('Lain'))).toEqual([]);
  });
});
