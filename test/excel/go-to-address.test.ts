import { parseAnswers } from '../../src/excel/answers';
import { splitAddress } from '../../src/excel/go-to';

it.each([
  ['Target!F7', { sheet: 'Target', cells: 'F7' }],
  ["'Data Dasar'!A1:C3", { sheet: 'Data Dasar', cells: 'A1:C3' }],
  ["'Jum''at!'!$B$2", { sheet: "Jum'at!", cells: '$B$2' }],
  ['B2', { sheet: null, cells: 'B2' }],
])('%s', (alamat, place) => expect(splitAddress(alamat)).toEqual(place));

it.each(['', 'Target!', 'Target!A0', '=A1', 'Target!A:B', "'x!A1"])('%s is no address', (alamat) =>
  expect(splitAddress(alamat)).toBeNull(),
);

describe('stored answers', () => {
  it('come back; what is no answer is left out', () => {
    const good = { table: 'Target', column: 'Target 2023', reading: 'ribuan' };
    expect(parseAnswers(JSON.stringify([good, { table: 'Target' }, 5, { ...good, reading: 'lain' }]))).toEqual([good]);
  });

  it.each([undefined, 5, 'bukan json', '{}'])('%p gives none', (stored) => expect(parseAnswers(stored)).toEqual([]));
});
