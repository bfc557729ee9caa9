import { resultJson } from '../../../src/app/result-json';
import type { HitungResult } from '../../../src/app/hitung';
import { computeHasil } from '../../../src/model/compute-hasil';
import { planColumnWrites } from '../../../src/model/plan-column-writes';
import { readLaporan } from '../../../src/model/read-laporan';
import type { RawValue } from '../../../src/model/raw';
import { buildTables } from '../../../src/report/catalogue';
import { makeWorkbook } from '../make-workbook';

const HEADERS = ['Kode', 'Jenis', 'Uraian', 'Pagu', 'Realisasi'];
const TREE: RawValue[][] = [
  ['7', null, 'UNSUR KEWILAYAHAN', 999, null],
  ['7.01', null, 'KECAMATAN', 300, 150],
  ['7.01.01', 'Program', 'Penunjang', null, null],
  ['7.01.01.2.01', 'Kegiatan', 'Perencanaan', null, null],
  ['7.01.01.2.01.0001', 'Sub Kegiatan', 'Dokumen', 100, 50],
  ['7.01.02', 'Program', 'Pelayanan', 200, 100],
];

function examine(rows: RawValue[][]) {
  const { laporan, temuan } = readLaporan(makeWorkbook({ Anggaran: { headers: HEADERS, rows } }));
  const hasil = computeHasil(laporan);
  return { laporan, hasil, temuan: [...temuan, ...hasil.temuan] };
}

const withJenis = (jenis: readonly RawValue[]): RawValue[][] =>
  TREE.map((row, index) => (index in jenis ? row.map((cell, column) => (column === 1 ? (jenis[index] ?? null) : cell)) : row));

describe('urusan and bidang above the programs', () => {
  it('are roots whose blank Jenis is fine', () => {
    const { laporan, temuan } = examine(TREE);
    expect(temuan.filter(({ aturan }) => aturan.startsWith('jenis'))).toEqual([]);
    expect(laporan.anggaran.map(({ induk }) => induk)).toEqual([null, 0, 1, 2, 3, 1]);
    expect(laporan.anggaran.map(({ diAtasProgram }) => diAtasProgram ?? null)).toEqual([
      'Urusan',
      'Bidang Urusan',
      null,
      null,
      null,
      null,
    ]);
  });

  it.each([[['Urusan', 'Bidang Urusan']], [['urusan pemerintahan', 'Bidang']], [['Unsur', 'Bidang urusan pemerintahan']]])(
    'may be called %j',
    (jenis) => {
      const { laporan, temuan } = examine(withJenis(jenis));
      expect(temuan.filter(({ aturan }) => aturan.startsWith('jenis'))).toEqual([]);
      expect(laporan.anggaran[1]?.diAtasProgram).toBe('Bidang Urusan');
    },
  );

  it('are the sums of what stands below, and a typed amount that differs is reported by its own name', () => {
    const { hasil, temuan } = examine(TREE);
    expect(hasil.anggaran[0]).toMatchObject({ pagu: 300, realisasi: 150, serapan: { nilai: 50 } });
    const differing = temuan.filter(({ aturan }) => aturan === 'induk-tidak-sama-dengan-jumlah');
    expect(differing.map(({ alamat }) => alamat)).toEqual(['Anggaran!D2']);
    expect(differing[0]?.pesan).toContain('Pagu Urusan “7”');
    expect(hasil.ringkasan.totalPagu).toBe(300);
  });

  it('have their Serapan in the sheet, and stay out of the list of programs in the headless result', () => {
    const { laporan, hasil, temuan } = examine(TREE);
    const serapan = planColumnWrites(laporan, hasil).find(({ header }) => header === 'Serapan (%)');
    expect(serapan?.values).toEqual([50, 50, 50, 50, 50, 50]);
    const computed: HitungResult = { laporan, hasil, temuan, pertanyaan: [], written: [], checkpoint: null, ringkasan: '' };
    expect(resultJson(computed, { drawn: [], omitted: [], temuan: [], tertinggal: [], checkpoint: null })).toMatchObject({
      anggaran: [
        { kode: '7.01.01', jenis: 'Program' },
        { kode: '7.01.01.2.01', jenis: 'Kegiatan' },
        { kode: '7.01.01.2.01.0001', jenis: 'Sub Kegiatan' },
        { kode: '7.01.02', jenis: 'Program', pagu: 200 },
      ],
    });
  });

  it('get no number among the programs of the printed table', () => {
    const { laporan, hasil } = examine(TREE);
    const ambulu = { ...laporan, pengaturan: { ...laporan.pengaturan, susunan: 'Ambulu 2021' as const } };
    const rows = buildTables(ambulu, hasil, { ids: ['realisasi-anggaran'] }).tables[0]?.rows ?? [];
    expect(rows.slice(0, 3).map(({ cells }) => cells[0]?.text)).toEqual(['', '', expect.stringMatching(/^(?:1|I|A)\.?$/)]);
    expect(rows[5]?.cells[0]?.text).toMatch(/^(?:2|II|B)\.?$/);
  });

  it.each([
    [
      'a code of another style',
      [
        ['1', null, 'Penunjang', null, null],
        ['1.1', 'Kegiatan', 'Rapat', 10, 5],
      ],
    ],
    ['nothing below', [['7', null, 'UNSUR', 10, 5]]],
  ] as [string, RawValue[][]][])('with %s the doubt stays', (_why, rows) => {
    const { laporan, temuan } = examine(rows);
    expect(temuan).toContainEqual(expect.objectContaining({ aturan: 'jenis-tidak-dikenal', alamat: 'Anggaran!B2' }));
    expect(laporan.anggaran[0]?.diAtasProgram ?? null).toBeNull();
  });

  it("a Jenis typed otherwise is the user's word", () => {
    const { laporan } = examine(withJenis(['Program']));
    expect(laporan.anggaran[0]).toMatchObject({ jenis: 'Program' });
    expect(laporan.anggaran[0]?.diAtasProgram ?? null).toBeNull();
  });
});
