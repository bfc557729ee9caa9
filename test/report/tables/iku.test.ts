import { buildId, only, spans, texts } from '../built';
import { rawTable } from '../sample-laporan';

const IKU = rawTable(
  'IKU',
  ['Dokumen', 'Sasaran', 'Indikator', 'Formulasi', 'Penanggung Jawab', 'Sumber Data'],
  [
    ['Laporan', 'Pelayanan', 'Indeks', 'a / b', 'Kasi', '-'],
    [null, 'Koordinasi', 'Rekomendasi', null, 'Sekcam', 'LAKIP'],
    [null, null, 'Desa', 'c / d', 'Camat', 'Monev'],
  ],
);
const TARGET = [
  rawTable('Sasaran', ['Kode', 'Sasaran Strategis'], [['S.1', 'Pelayanan publik']]),
  rawTable(
    'Target',
    ['Kode', 'Kode Sasaran', 'Indikator', 'Target 2023', 'Formulasi', 'Penanggung Jawab', 'Sumber Data'],
    [
      ['IK.1', 'S.1', 'Indeks kepuasan', 80, 'e / f', 'Kasi', 'Survei'],
      ['IK.2', 'S.9', 'Tanpa sasaran', 1, null, null, null],
    ],
  ),
];

describe('IKU', () => {
  it('prints the rows of its document and those of both, numbered by sasaran', () => {
    const { tables } = buildId('iku', [IKU], 'Ambulu 2021');
    expect(tables.map(({ kunci, bab }) => [kunci, bab.split(' ')[0]])).toEqual([
      ['iku', 'BAB'],
      ['iku-lampiran', 'LAMPIRAN'],
    ]);
    expect(tables.map(texts)).toEqual([
      [
        ['Pelayanan', '1. Indeks', 'a / b', 'Kasi', '-'],
        ['Koordinasi', '1. Rekomendasi', '', 'Sekcam', 'LAKIP'],
        [null, '2. Desa', 'c / d', 'Camat', 'Monev'],
      ],
      [
        ['1.', 'Koordinasi', '1 Rekomendasi', '', 'Sekcam', 'LAKIP'],
        [null, null, '2 Desa', 'c / d', 'Camat', 'Monev'],
      ],
    ]);
  });

  it('has the columns in the order of the layout', () => {
    const { tables } = buildId('iku', [IKU], 'Ajung 2023');
    expect(tables.map(({ header }) => header[0]?.slice(-2).map(({ text }) => text))).toEqual([
      ['BIDANG PENANGGUNGJAWAB', 'SUMBER DATA'],
      ['SUMBER DATA', 'BIDANG PENANGGUNG JAWAB'],
    ]);
    const [first] = tables;
    expect(first && spans(first, 1)).toEqual([1, 2, 0]);
  });

  it('is put together from Target when the table has nothing for the document', () => {
    const lampiran = rawTable('IKU', ['Dokumen', 'Sasaran', 'Indikator'], [['Lampiran', 'Lain', 'Lain']]);
    for (const input of [TARGET, [...TARGET, lampiran]]) {
      const table = only(buildId('iku', input));
      expect(texts(table)).toEqual([
        ['1', 'Pelayanan publik', 'Indeks kepuasan', 'e / f', 'Survei', 'Kasi'],
        // A kode without a row in Sasaran is said as it is.
        ['2', 'S.9', 'Tanpa sasaran', '', '', ''],
      ]);
      expect(table.notes).toEqual([
        'Tabel IKU tidak memuat baris untuk Laporan; tabel ini disusun dari tabel Sasaran dan Target.',
      ]);
    }
  });

  it('says why there is none', () => {
    expect(buildId('iku', []).alasan).toEqual([expect.stringMatching(/^Tabel IKU belum berisi indikator/)]);
  });
});
