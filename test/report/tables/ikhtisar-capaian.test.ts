import fc from 'fast-check';
import type { RawTable, RawValue } from '../../../src/model/raw';
import { buildAll, buildOne, notesOf, printedRows } from '../build-one';
import { rawTable } from '../sample-laporan';

const SASARAN = rawTable(
  'Sasaran',
  ['Kode', 'Sasaran Strategis'],
  [
    ['S.1', 'Pelayanan'],
    ['S.2', 'Ketertiban'],
    ['S.3', 'Kesejahteraan'],
  ],
);

/** Indicators with target 100, so that the realisasi is the capaian. */
function indicators(rows: readonly (readonly [sasaran: string, realisasi: RawValue])[]): RawTable[] {
  return [
    SASARAN,
    rawTable(
      'Target',
      ['Kode', 'Kode Sasaran', 'Indikator', 'Satuan', 'Arah', 'Target 2023'],
      rows.map(([sasaran], index) => [`IK.${index + 1}`, sasaran, `Indikator ${index + 1}`, '%', 'Positif', 100]),
    ),
    rawTable(
      'Realisasi',
      ['Kode', 'Indikator', 'Realisasi 2023'],
      rows.map(([, realisasi], index) => [`IK.${index + 1}`, `Indikator ${index + 1}`, realisasi]),
    ),
  ];
}

const AJUNG = [
  ['Susunan', 'Ajung 2023'],
  ['Desimal Capaian', 0],
] as const;

describe('ikhtisar-capaian', () => {
  it('marks one predikat a row; the sasaran bears the mean of its indicators', () => {
    const table = buildOne(
      'ikhtisar-capaian',
      AJUNG,
      indicators([
        ['S.1', 100],
        ['S.1', 60],
        ['S.3', 85],
      ]),
    );
    expect(table.header[1]?.map(({ text }) => text)).toEqual([
      'Sangat Memuaskan',
      'Memuaskan',
      'Sangat Baik',
      'Baik',
      'Cukup',
      'Kurang',
      'Sangat Kurang',
    ]);
    // AKIP: 100 AA; 60 is the upper edge of CC; mean 80 is the upper edge of BB; 85 A.
    expect(printedRows(table)).toEqual([
      ['Sasaran 1 : Pelayanan', '80%', '', '', 'V', '', '', '', ''],
      ['Indikator Kinerja : Indikator 1', '100%', 'V', '', '', '', '', '', ''],
      ['Indikator Kinerja : Indikator 2', '60%', '', '', '', '', 'V', '', ''],
      ['Rata - Rata capaian', '80%', '', '', 'V', '', '', '', ''],
      ['Sasaran 3 : Kesejahteraan', '85%', '', 'V', '', '', '', '', ''],
      ['Indikator Kinerja : Indikator 3', '85%', '', 'V', '', '', '', '', ''],
      ['Rata - Rata capaian', '85%', '', 'V', '', '', '', '', ''],
    ]);
  });

  it('marks nothing without capaian, and says what a mean leaves out', () => {
    const table = buildOne(
      'ikhtisar-capaian',
      AJUNG,
      indicators([
        ['S.1', 100],
        ['S.1', null],
        ['S.2', null],
        ['', 70],
      ]),
    );
    const rows = printedRows(table).map(([text, capaian, ...marks]) => [text, capaian, marks.indexOf('V')]);
    expect(rows).toEqual([
      ['Sasaran 1 : Pelayanan', '100%', 0],
      ['Indikator Kinerja : Indikator 1', '100%', 0],
      ['Indikator Kinerja : Indikator 2', '-', -1],
      ['Rata - Rata capaian', '100%', 0],
      ['Sasaran 2 : Ketertiban', '-', -1],
      ['Indikator Kinerja : Indikator 3', '-', -1],
      ['Rata - Rata capaian', '-', -1],
      ['Indikator tanpa sasaran', '-', -1],
      ['Indikator Kinerja : Indikator 4', '70%', 3],
    ]);
    const notes = notesOf(table);
    expect(notes).toContain('S.1 (dari 1 indikator, 1 tanpa capaian)');
    expect(notes).toContain('Baris tanpa capaian tidak diberi tanda V.');
  });

  it('has a column for every band of the scale in use', () => {
    const table = buildOne('ikhtisar-capaian', [['Skala Predikat', 'LAN 239/2003']], indicators([['S.1', 54.9]]));
    expect(table.header[1]?.map(({ text }) => text)).toEqual(['Sangat Berhasil', 'Berhasil', 'Cukup Berhasil', 'Tidak Berhasil']);
    expect(printedRows(table)[1]?.slice(1)).toEqual(['54,90%', '', '', '', 'V']);
  });

  it('never marks two predikat, and one where there is a capaian', () => {
    const figure = fc.option(fc.integer({ min: -50, max: 300 }), { nil: null });
    fc.assert(
      fc.property(fc.array(fc.tuple(fc.constantFrom('S.1', 'S.2', ''), figure), { minLength: 1, maxLength: 8 }), (rows) => {
        const table = buildOne('ikhtisar-capaian', [['Batas Atas Capaian', 'Tanpa']], indicators(rows));
        for (const [, capaian, ...marks] of printedRows(table)) {
          expect(marks.filter((mark) => mark === 'V')).toHaveLength(capaian === '-' ? 0 : 1);
        }
      }),
      { numRuns: 40 },
    );
  });

  it('is left out where the custom scale cannot be used', () => {
    const { alasan } = buildAll('ikhtisar-capaian', [['Skala Predikat', 'Kustom']], indicators([['S.1', 1]]));
    expect(alasan).toEqual([expect.stringContaining('SkalaKustom')]);
  });
});
