import { parseArah } from '../../../src/domain/capaian/arah';

describe('parseArah', () => {
  it.each([
    ['Positif', 'Positif'],
    [' positif ', 'Positif'],
    ['NEGATIF', 'Negatif'],
    ['Menurun', 'Negatif'],
    ['semakin  rendah semakin baik', 'Negatif'],
    ['stabil', 'Stabil'],
    ['-', null],
    ['minimal', null],
    ['', null],
    ['naik turun', null],
    ['Positif?', null],
  ])('%j is %s', (text, expected) => {
    expect(parseArah(text)).toBe(expected);
  });
});
