import { effectiveSentences } from '../../../src/report/narasi/effective-sentences';
import type { Kalimat } from '../../../src/report/narasi/kalimat';

const KALIMAT: readonly Kalimat[] = [
  { kunci: 'pegawai', bagian: 'Pendahuluan', teks: 'Pegawai 3 orang.' },
  { kunci: 'simpulan-kinerja', bagian: 'Penutup', teks: 'Baik.' },
];

describe('effectiveSentences', () => {
  it("lets the user's own wording win, a blank one not", () => {
    const own = new Map([
      ['pegawai', ' Kami bertiga. '],
      ['simpulan-kinerja', ' '],
      ['refocusing', 'Tidak ada.'],
    ]);
    expect(effectiveSentences(KALIMAT, own).map(({ teks }) => teks)).toEqual(['Kami bertiga.', 'Baik.']);
  });

  it('adds rows of the user at the end of their part, in their order', () => {
    const added = [
      { kunci: 'tambahan-1', bagian: 'PENDAHULUAN', teks: 'Satu.' },
      { kunci: 'tambahan-2', bagian: 'Pendahuluan', teks: 'Dua.' },
      { kunci: 'tambahan-3', bagian: '', teks: 'Tiga.' },
    ];
    expect(effectiveSentences(KALIMAT, new Map(), added).map(({ kunci }) => kunci)).toEqual([
      'pegawai',
      'tambahan-1',
      'tambahan-2',
      'simpulan-kinerja',
      'tambahan-3',
    ]);
  });
});
