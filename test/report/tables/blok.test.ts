import fc from 'fast-check';
import { findBlok } from '../../../src/report/tables/blok';
import type { KolomBlok } from '../../../src/report/tables/blok';

type Row = readonly [sasaran: string, indikator: string];

const SASARAN: KolomBlok<Row, 'sasaran' | 'indikator'> = { teks: ([sasaran]) => sasaran, di: [], ulang: true };
const INDIKATOR: KolomBlok<Row, 'sasaran' | 'indikator'> = { teks: ([, indikator]) => indikator, di: ['sasaran'], ulang: false };

const find = (rows: readonly Row[]): Record<'sasaran' | 'indikator', readonly number[]> => {
  const blok = findBlok(rows, [
    ['sasaran', SASARAN],
    ['indikator', INDIKATOR],
  ]);
  return { sasaran: blok.get('sasaran')?.rentang ?? [], indikator: blok.get('indikator')?.rentang ?? [] };
};

describe('findBlok', () => {
  it('gives a blank cell to the one above it, and a repeated text too', () => {
    const rows: Row[] = [
      ['S1', 'a'],
      ['', 'b'],
      [' s1 ', 'c'],
      ['S2', 'd'],
    ];
    expect(find(rows).sasaran).toEqual([3, 0, 0, 1]);
  });

  it('begins a column anew where the one it hangs on does', () => {
    const rows: Row[] = [
      ['S1', 'a'],
      ['', ''],
      ['S2', ''],
      ['', 'b'],
    ];
    expect(find(rows).indikator).toEqual([2, 0, 1, 1]);
  });

  it('keeps the same text apart where a repeat is chance', () => {
    const rows: Row[] = [
      ['S1', '100'],
      ['', '100'],
    ];
    expect(find(rows).indikator).toEqual([1, 1]);
  });

  it('leaves a group without a name one block, not part of another', () => {
    const rows: Row[] = [
      ['', 'a'],
      ['', 'b'],
      ['S1', 'c'],
    ];
    expect(find(rows).sasaran).toEqual([2, 0, 1]);
  });

  it('covers every row once, whatever was filled', () => {
    const text = fc.constantFrom('', 'A', 'B');
    fc.assert(
      fc.property(fc.array(fc.tuple(text, text), { maxLength: 12 }), (rows) => {
        for (const lengths of Object.values(find(rows))) {
          expect(lengths).toHaveLength(rows.length);
          let covered = 0;
          lengths.forEach((length, index) => {
            if (length > 0) {
              expect(index).toBe(covered);
              covered += length;
            }
          });
          expect(covered).toBe(rows.length);
        }
      }),
    );
  });

  it('numbers the blocks, and the rows within each', () => {
    const rows = ['A', '', 'B', 'C', '', ''].map((text): Row => [text, '']);
    const blok = findBlok(rows, [['sasaran', SASARAN]]).get('sasaran');
    expect(blok).toEqual({ rentang: [2, 0, 1, 3, 0, 0], nomor: [1, 1, 2, 3, 3, 3], urutan: [1, 2, 1, 1, 2, 3] });
  });
});
