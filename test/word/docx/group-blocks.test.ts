import type { Blok } from '../../../src/report/dokumen/dokumen';
import { groupBlocks } from '../../../src/word/docx/group-blocks';
import { makeTable } from './make-table';

const BLOCKS: Readonly<Record<string, Blok>> = {
  h: { jenis: 'judul', tingkat: 2, teks: 'h' },
  S: { jenis: 'tanda-tangan', kiri: null, kanan: { baris: [] } },
  t: { jenis: 'paragraf', kunci: 't', teks: 't' },
  P: { jenis: 'tabel', tabel: makeTable() },
  L: { jenis: 'tabel', tabel: makeTable({ orientation: 'landscape' }) },
};

/** `P`, `L`: an upright, a wide table; `h`, `t`, `S`: a heading, a text, a signature. Groups on their side are in brackets. */
function groups(letters: string): string {
  const blok = [...letters].map((letter) => BLOCKS[letter]).filter((block) => block !== undefined);
  const letterOf = new Map(Object.entries(BLOCKS).map(([letter, block]) => [block, letter]));
  return groupBlocks(blok)
    .map(({ orientation, blok: own }) => {
      const inner = own.map((block) => letterOf.get(block) ?? '?').join('');
      return orientation === 'landscape' ? `[${inner}]` : inner;
    })
    .join(' ');
}

describe('groupBlocks', () => {
  it.each([
    ['', ''],
    ['htPtP', 'htPtP'],
    ['PLLP', 'P [LL] P'],
    ['PtLtP', 'Pt [L] tP'],
    ['LthL', '[LthL]'],
    ['PthhL', 'Pt [hhL]'],
    ['hL', '[hL]'],
    ['Lh', '[L] h'],
    ['LhP', '[L] hP'],
    ['tL', 't [L]'],
    ['LShP', '[LS] hP'],
    ['PSL', 'PS [L]'],
    ['LS', '[LS]'],
    ['LtS', '[L] tS'],
    ['SL', 'S [L]'],
  ])('%s', (letters, wanted) => {
    expect(groups(letters)).toBe(wanted);
  });
});
