import { rowPoints } from '../../src/workbench/cli/contoh/row-height';

describe('rowPoints', () => {
  it('leaves a row of short texts automatic', () => {
    expect(rowPoints(['Kode', 'Program'], [10, 20])).toBeNull();
  });

  it('counts the lines of the longest text, wrapped at words', () => {
    // "satu dua", "tiga", "empat".
    expect(rowPoints(['x', 'satu dua tiga empat'], [10, 8])).toBe(45);
  });

  it('breaks a word longer than the column', () => {
    expect(rowPoints(['abcdefghijklmnopqrst'], [8])).toBe(45);
  });
});
