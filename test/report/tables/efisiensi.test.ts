import type { RawTable, RawValue } from '../../../src/model/raw';
import { buildAll, buildOne, notesOf, printedRows } from '../build-one';
import { rawTable } from '../sample-laporan';

/** One sasaran a row: its capaian (target 100), pagu and realisasi. */
function workbook(rows: readonly (readonly [capaian: RawValue, pagu: RawValue, realisasi: RawValue])[]): RawTable[] {
  const kode = (index: number): string => `S.${index + 1}`;
  return [
    rawTable(
      'Sasaran',
      ['Kode', 'Sasaran Strategis'],
      rows.map((_, index) => [kode(index), `Sasaran ${index + 1}`]),
    ),
    rawTable(
      'Target',
      ['Kode', 'Kode Sasaran', 'Indikator', 'Satuan', 'Arah', 'Target 2023'],
      rows.map((_, index) => [`IK.${index + 1}`, kode(index), `I ${index + 1}`, '%', 'Positif', 100]),
    ),
    rawTable(
      'Realisasi',
      ['Kode', 'Indikator', 'Realisasi 2023'],
      rows.map(([capaian], index) => [`IK.${index + 1}`, `I ${index + 1}`, capaian]),
    ),
    rawTable(
      'Anggaran',
      ['Kode', 'Jenis', 'Uraian', 'Kode Sasaran', 'Pagu', 'Realisasi'],
      rows.map(([, pagu, realisasi], index) => [`7.01.0${index + 1}`, 'Program', `P ${index + 1}`, kode(index), pagu, realisasi]),
    ),
  ];
}

const AJUNG = [
  ['Susunan', 'Ajung 2023'],
  ['Desimal Capaian', 0],
  ['Desimal Serapan', 0],
] as const;

describe('efisiensi', () => {
  it('says by how much and whether a sasaran was efficient', () => {
    const table = buildOne(
      'efisiensi',
      AJUNG,
      workbook([
        [100, 200, 194],
        [80, 200, 180],
        [90, 100, 90],
      ]),
    );
    expect(printedRows(table)).toEqual([
      ['Sasaran 1', '100%', '97%', 'Efisien (3 poin)'],
      ['Sasaran 2', '80%', '90%', 'Tidak Efisien (-10 poin)'],
      ['Sasaran 3', '90%', '90%', 'Seimbang (0 poin)'],
    ]);
  });

  it('never calls low capaian efficient', () => {
    const table = buildOne('efisiensi', AJUNG, workbook([[30, 100, 5]]));
    expect(printedRows(table)[0]?.[3]).toBe('Capaian Rendah (25 poin)');
    expect(notesOf(table)).toContain('disebut Capaian Rendah, bukan efisien');
  });

  it('shows more decimals where rounding would print the point of balance', () => {
    // 99,9 − 99,6 = 0,3.
    const table = buildOne('efisiensi', AJUNG, workbook([[99.9, 1000, 996]]));
    expect(printedRows(table)[0]?.[3]).toBe('Efisien (0,3 poin)');
  });

  it.each([
    ['Rasio', 'Efisien (111,11%)'],
    // E = (100 × 95 % − 90) ÷ (100 × 95 %) = 5,26 %; NE = 50 + 5,26 ÷ 20 × 50.
    ['PMK 22/2021', 'Efisien (NE 63,16)'],
  ])('prints the figure of the formula %s', (rumus, printed) => {
    const capaian = rumus === 'Rasio' ? 100 : 95;
    const table = buildOne('efisiensi', [['Rumus Efisiensi', rumus]], workbook([[capaian, 100, 90]]));
    expect(printedRows(table)[0]?.[4]).toBe(printed);
    expect(notesOf(table)).toContain(rumus === 'Rasio' ? '÷ % serapan anggaran' : 'PMK 22/2021');
  });

  it('sums the sasaran that have both figures in the last row of the standard layout', () => {
    const table = buildOne(
      'efisiensi',
      [],
      workbook([
        [100, 300, 150],
        [80, 100, 100],
        [null, 50, 50],
        [70, null, null],
      ]),
    );
    // (100 + 80) ÷ 2 = 90; 250 ÷ 400 = 62,5; the others lack one half.
    expect(printedRows(table).at(-1)).toEqual(['', 'Seluruh sasaran', '90,00%', '62,50%', 'Efisien (27,50 poin)']);
    expect(printedRows(table)[2]).toEqual(['3', 'Sasaran 3', '-', '100,00%', '-']);
    expect(notesOf(table)).toContain('Tingkat efisiensi tidak dapat dihitung: S.3 (Belum ada capaian');
  });

  it('weighs capaian by pagu in the sum of PMK 22/2021', () => {
    const table = buildOne(
      'efisiensi',
      [['Rumus Efisiensi', 'PMK 22/2021']],
      workbook([
        [100, 300, 300],
        [60, 100, 60],
      ]),
    );
    // Σ PA·CK = 300 + 60 = 360 = Σ RA, so E = 0 and NE = 50.
    expect(printedRows(table).at(-1)?.[4]).toBe('Seimbang (NE 50,00)');
  });

  it('is left out without sasaran', () => {
    expect(buildAll('efisiensi', [], []).alasan).toEqual([expect.stringMatching(/^Tabel Sasaran belum berisi/)]);
  });
});
