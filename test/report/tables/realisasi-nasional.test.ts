import type { RawValue } from '../../../src/model/raw';
import { buildAll, buildOne, notesOf, printedRows } from '../build-one';
import { rawTable } from '../sample-laporan';

type Row = readonly [
  satuan: string,
  arah: string,
  target: RawValue,
  realisasi: RawValue,
  nasional: RawValue,
  kabupaten?: RawValue,
];

function workbook(rows: readonly Row[]): Parameters<typeof buildOne>[2] {
  return [
    rawTable('Sasaran', ['Kode', 'Sasaran Strategis'], [['S.1', 'Pelayanan']]),
    rawTable(
      'Target',
      ['Kode', 'Kode Sasaran', 'Indikator', 'Satuan', 'Arah', 'Target 2023'],
      rows.map(([satuan, arah, target], index) => [`IK.${index + 1}`, 'S.1', `Indikator ${index + 1}`, satuan, arah, target]),
    ),
    rawTable(
      'Realisasi',
      ['Kode', 'Indikator', 'Realisasi 2023', 'Realisasi Nasional', 'Realisasi Kabupaten'],
      rows.map(([, , , realisasi, nasional, kabupaten], index) => [
        `IK.${index + 1}`,
        `Indikator ${index + 1}`,
        realisasi,
        nasional,
        kabupaten ?? null,
      ]),
    ),
  ];
}

const AJUNG = [['Susunan', 'Ajung 2023']] as const;

describe('realisasi-nasional', () => {
  it('signs what is better by the arah of the indicator, and nothing where there is no national figure', () => {
    const rows: Row[] = [
      ['Indeks', 'Positif', 1, 85, 80],
      ['Indeks', 'Positif', 1, 75, 80],
      ['Menit', 'Negatif', 1, 10, 15],
      ['Menit', 'Negatif', 1, 20, 15],
      ['Indeks', 'Stabil', 50, 55, 40],
      ['Indeks', 'Positif', 1, 80, 80],
      ['Indeks', 'Positif', 1, 80, '-'],
    ];
    const table = buildOne('realisasi-nasional', AJUNG, workbook(rows));
    expect(printedRows(table).map((row) => row.slice(4))).toEqual([
      ['80', '+'],
      ['80', '−'],
      ['15', '+'],
      ['15', '−'],
      ['40', '+'],
      ['80', '='],
      ['-', ''],
    ]);
    expect(notesOf(table)).toContain('pada indikator negatif: lebih rendah; pada indikator stabil: lebih dekat ke target');
  });

  it('prints a dash for the missing comparison in the Ambulu layout', () => {
    const table = buildOne('realisasi-nasional', [['Susunan', 'Ambulu 2021']], workbook([['%', 'Positif', 1, '90%', '-']]));
    expect(printedRows(table)[0]?.slice(3)).toEqual(['90%', '-', '-']);
  });

  it('does not compare a percentage with an index, and says so', () => {
    const table = buildOne('realisasi-nasional', AJUNG, workbook([['Indeks', 'Positif', 1, 85, '86,34%']]));
    expect(printedRows(table)[0]?.slice(3)).toEqual(['85', '86,34 %', '']);
    expect(notesOf(table)).toContain('Tidak dibandingkan: IK.1 (yang satu persen, yang lain bukan).');
  });

  it('shows the regency in the standard layout only where one of its figures is there', () => {
    const settings = [['Kabupaten/Kota', 'Kabupaten Jember']] as const;
    const headings = (rows: Row[]): string[] =>
      buildOne('realisasi-nasional', settings, workbook(rows)).header.flatMap((row) => row.map(({ text }) => text));
    expect(headings([['Indeks', 'Positif', 1, 85, 80, 90]])).toContain('Realisasi Kabupaten Jember');
    expect(headings([['Indeks', 'Positif', 1, 85, 80, '-']])).not.toContain('Realisasi Kabupaten Jember');
    const table = buildOne('realisasi-nasional', settings, workbook([['Indeks', 'Positif', 1, 85, 80, 90]]));
    expect(printedRows(table)[0]?.slice(3)).toEqual(['85', '80', '+', '90', '−']);
  });

  it('is left out with the reason where Realisasi has no such column', () => {
    const [sasaran, target] = workbook([['%', 'Positif', 1, 1, 1]]);
    const realisasi = rawTable('Realisasi', ['Kode', 'Indikator', 'Realisasi 2023'], [['IK.1', 'A', 1]]);
    const tables = [sasaran, target, realisasi].flatMap((table) => table ?? []);
    expect(buildAll('realisasi-nasional', [], tables).alasan).toEqual([expect.stringContaining('kolom Realisasi Nasional')]);
  });
});
