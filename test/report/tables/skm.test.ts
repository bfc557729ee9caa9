import type { RawValue } from '../../../src/model/raw';
import { buildAll, buildOne, notesOf, printedRows } from '../build-one';
import { rawTable } from '../sample-laporan';

const HEADERS = ['No', 'Unsur', 'Tidak Baik', 'Kurang Baik', 'Baik', 'Sangat Baik'];
const skm = (rows: readonly (readonly RawValue[])[]): Parameters<typeof buildOne>[2] => [rawTable('SKM', HEADERS, rows)];

const ROWS = [
  [1, 'Persyaratan', 0, 0, 90, 10],
  [2, 'Kenyamanan', 0, 60, 40, 0],
  [3, 'Keamanan', 0, 0, 100, 0],
];
const AMBULU = [
  ['Susunan', 'Ambulu 2021'],
  ['Skala SKM', 'Kepmenpan 25/2004'],
  ['Nama Instansi', 'Kecamatan Ambulu'],
] as const;

describe('skm-sebaran', () => {
  it('prints the shares in percent and their sum', () => {
    const table = buildOne('skm-sebaran', AMBULU, skm(ROWS));
    expect(printedRows(table)[1]).toEqual(['2', 'Kenyamanan', '0%', '60%', '40%', '0%', '100%']);
    expect(table.judul).toEqual(['Hasil Survey Kepuasan Masyarakat Bidang Pelayanan umum', 'Kecamatan Ambulu']);
  });

  it('shows a sum that is not 100 and says what is wrong; a missing share is no zero', () => {
    const table = buildOne(
      'skm-sebaran',
      AMBULU,
      skm([
        [1, 'A', 10, 10, 10, 10],
        [2, 'B', null, 0, 100, 0],
      ]),
    );
    expect(printedRows(table).map((row) => row.slice(2))).toEqual([
      ['10%', '10%', '10%', '10%', '40%'],
      ['-', '0%', '100%', '0%', '-'],
    ]);
    expect(notesOf(table)).toContain('A (Jumlah bagian jawaban bukan 100%); B (Bagian jawaban belum lengkap)');
  });
});

describe('skm-skor', () => {
  it('prints score and predikat of every unsur, their mean, and draws both', () => {
    const table = buildOne('skm-skor', AMBULU, skm(ROWS));
    // (3 × 90 + 4 × 10) ÷ 4; (2 × 60 + 3 × 40) ÷ 4; 3 × 100 ÷ 4; mean 70,8333….
    expect(printedRows(table)).toEqual([
      ['1', 'Persyaratan', '77,5', 'Baik'],
      ['2', 'Kenyamanan', '60', 'Kurang Baik'],
      ['3', 'Keamanan', '75', 'Baik'],
      ['Rata-rata unsur pelayanan', null, '70,8', 'Baik'],
    ]);
    expect(table.rows[3]?.cells[0]?.colSpan).toBe(2);
    expect(table.grafik).toMatchObject({
      kategori: ['Persyaratan', 'Kenyamanan', 'Keamanan'],
      deret: [
        { jenis: 'batang', nilai: [77.5, 60, 75] },
        { jenis: 'garis', nilai: [expect.closeTo(212.5 / 3), expect.closeTo(212.5 / 3), expect.closeTo(212.5 / 3)] },
      ],
    });
  });

  it('leaves a gap for an unsur without score and says how many went into the mean', () => {
    const table = buildOne(
      'skm-skor',
      [],
      skm([
        [1, 'A', 0, 0, 100, 0],
        [null, '', 50, 0, 0, 0],
      ]),
    );
    expect(printedRows(table).map((row) => row.slice(0, 3))).toEqual([
      ['1', 'A', '75'],
      ['2', '', '-'],
      ['Rata-rata unsur pelayanan', null, '75'],
    ]);
    expect(table.grafik?.deret[0]?.nilai).toEqual([75, null]);
    expect(notesOf(table)).toContain('rata-rata skor 1 unsur; 1 unsur tanpa skor tidak dihitung');
    expect(notesOf(table)).toContain('Tanpa skor: Unsur 2 (');
  });

  it('is left out without a survey', () => {
    expect(buildAll('skm-skor', [], []).alasan).toEqual([expect.stringMatching(/^Tabel SKM belum berisi unsur/)]);
    expect(buildAll('skm-sebaran', [], []).alasan).toEqual([expect.stringMatching(/^Tabel SKM belum berisi unsur/)]);
  });
});
