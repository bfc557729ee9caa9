import fc from 'fast-check';
import { splitLists } from '../../../src/word/docx/split-lists';

describe('splitLists', () => {
  it.each([
    ['Satu.', [{ jenis: 'paragraf', teks: 'Satu.' }]],
    ['1. a\n2. b', [{ jenis: 'daftar', butir: ['a', 'b'] }]],
    [
      '1. a\n3. c',
      [
        { jenis: 'daftar', butir: ['a'] },
        { jenis: 'paragraf', teks: '3. c' },
      ],
    ],
    [
      '1. a\n1. b',
      [
        { jenis: 'daftar', butir: ['a'] },
        { jenis: 'daftar', butir: ['b'] },
      ],
    ],
    ['2.183.418 rupiah', [{ jenis: 'paragraf', teks: '2.183.418 rupiah' }]],
    [
      'a\n\nb',
      [
        { jenis: 'paragraf', teks: 'a' },
        { jenis: 'paragraf', teks: 'b' },
      ],
    ],
    ['', []],
  ])('takes %j apart', (text, pieces) => {
    expect(splitLists(text)).toEqual(pieces);
  });

  it('loses no word', () => {
    const line = fc.oneof(
      fc.stringMatching(/^[a-z]{1,5}$/u),
      fc.tuple(fc.integer({ min: 1, max: 4 }), fc.stringMatching(/^[a-z]{1,5}$/u)).map(([number, word]) => `${number}. ${word}`),
    );
    fc.assert(
      fc.property(fc.array(line, { maxLength: 8 }), (lines) => {
        const back = splitLists(lines.join('\n')).flatMap((piece) =>
          piece.jenis === 'paragraf' ? [piece.teks] : piece.butir.map((entry, index) => `${index + 1}. ${entry}`),
        );
        expect(back).toEqual(lines);
      }),
    );
  });
});
