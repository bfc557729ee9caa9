import type { RawValue } from '../../../src/model/raw';
import { buildAll, buildOne, notesOf, printedRows } from '../build-one';
import { rawTable } from '../sample-laporan';

const SASARAN = rawTable('Sasaran', ['Kode', 'Sasaran Strategis'], [['S.1', 'Pelayanan']]);

type Row = readonly [satuan: string, arah: string, akhir: RawValue, realisasi: RawValue];

function workbook(rows: readonly Row[]): Parameters<typeof buildOne>[2] {
  return [
    SASARAN,
    rawTable(
      'Target',
      ['Kode', 'Kode Sasaran', 'Indikator', 'Satuan', 'Arah', 'Target 2023', 'Target Akhir Renstra'],
      rows.map(([satuan, arah, akhir], index) => [`IK.${index + 1}`, 'S.1', `Indikator ${index + 1}`, satuan, arah, 1, akhir]),
    ),
    rawTable(
      'Realisasi',
      ['Kode', 'Indikator', 'Realisasi 2023'],
      rows.map(([, , , realisasi], index) => [`IK.${index + 1}`, `Indikator ${index + 1}`, realisasi]),
    ),
  ];
}

describe('target-renstra', () => {
  it('measures the realisasi against the last target, by arah and under the caps', () => {
    const rows: Row[] = [
      ['Indeks', 'Positif', 80, 60],
      ['Menit', 'Negatif', 20, 25],
      ['%', 'Positif', 50, 75],
      ['%', 'Stabil', 50, 60],
    ];
    const settings = [
      ['Desimal Capaian', 1],
      ['Batas Atas Capaian', 120],
    ] as const;
    const table = buildOne('target-renstra', settings, workbook(rows));
    // 60 ÷ 80; (40 − 25) ÷ 20; 75 ÷ 50 = 150 %, capped; 200 − 120.
    expect(printedRows(table).map((row) => row.slice(3))).toEqual([
      ['80', '60', '75,0%'],
      ['20', '25', '75,0%'],
      ['50%', '75%', '120,0%'],
      ['50%', '60%', '80,0%'],
    ]);
    expect(notesOf(table)).toContain('Tingkat kemajuan indikator positif = Realisasi ÷ Target Akhir Renstra × 100%.');
    expect(notesOf(table)).toContain('paling tinggi 120%');
  });

  it('leaves out the sign in the Ambulu layout where the target has none', () => {
    const rows: Row[] = [
      ['Nilai', 'Positif', 85, '71,7'],
      ['%', 'Positif', 100, 90],
    ];
    const settings = [
      ['Susunan', 'Ambulu 2021'],
      ['Desimal Capaian', 0],
    ] as const;
    const table = buildOne('target-renstra', settings, workbook(rows));
    // 71,7 ÷ 85 = 84,35 %.
    expect(printedRows(table).map((row) => row[5])).toEqual(['84', '90%']);
  });

  it('refuses a letter that has no value, and counts it once it has one', () => {
    const rows: Row[] = [['', 'Positif', 'B', 60]];
    const bare = buildOne('target-renstra', [], workbook(rows));
    expect(printedRows(bare)[0]?.slice(3)).toEqual(['B', '60', '-']);
    expect(notesOf(bare)).toContain('Tingkat kemajuan 1 dari 1 indikator tidak dapat dihitung: IK.1 (“B”');
    const valued = buildOne('target-renstra', [['Nilai Huruf', 'B = 80']], workbook(rows));
    expect(printedRows(valued)[0]?.[5]).toBe('75,00%');
  });

  it('is left out with the reason where Target has no last target at all', () => {
    const tables = [
      SASARAN,
      rawTable('Target', ['Kode', 'Kode Sasaran', 'Indikator', 'Arah', 'Target 2023'], [['IK.1', 'S.1', 'A', 'Positif', 1]]),
      rawTable('Realisasi', ['Kode', 'Indikator', 'Realisasi 2023'], [['IK.1', 'A', 1]]),
    ];
    expect(buildAll('target-renstra', [], tables).alasan).toEqual([expect.stringContaining('kolom Target Akhir Renstra')]);
  });
});
