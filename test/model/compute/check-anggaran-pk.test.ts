import { computeHasil } from '../../../src/model/compute-hasil';
import { readLaporan } from '../../../src/model/read-laporan';
import type { TableInput } from '../make-workbook';
import { makeWorkbook } from '../make-workbook';

type Rows = TableInput['rows'];
const BUDGET: Rows = [
  ['7.01.01', 'PROGRAM PENUNJANG URUSAN', null, null, null],
  ['7.01.01.2.01', 'Kegiatan', 100, 120, 60],
  ['7.01.01.2.02', 'Kegiatan', 50, 30, 20],
  ['7.01.02', 'Program Pelayanan', null, null, null],
  ['7.01.02.2.01', 'Kegiatan', 40, 70, 70],
];

/** Findings of comparing: rule, cell, cells compared with. */
function compare(pk: Rows, budget: Rows = BUDGET, headers = ['Kode', 'Uraian', 'Pagu Murni', 'Pagu', 'Realisasi']) {
  const { laporan } = readLaporan(
    makeWorkbook({
      Anggaran: { headers, rows: budget },
      AnggaranPK: { headers: ['Dokumen', 'Kode', 'Program', 'Anggaran'], rows: pk },
    }),
  );
  return computeHasil(laporan).temuan.filter(({ tabel }) => tabel === 'AnggaranPK');
}
const places = (found: ReturnType<typeof compare>) => found.map(({ aturan, alamat, terkait }) => [aturan, alamat, terkait]);

describe('program budgets of a perjanjian kinerja', () => {
  it('agree with the sum of the same program: by kode, else by name without “Program”, case and punctuation', () => {
    expect(
      compare([
        ['Perubahan', '7.01.01', 'apa saja', 150],
        ['Perubahan', null, '2. pelayanan.', '70,00'],
        ['Murni', null, 'Penunjang  Urusan', 150],
        ['Murni', null, 'PROGRAM: Pelayanan', 40.4],
      ]),
    ).toEqual([]);
  });

  it('that differ are reported with both figures and both cells, and so is the total', () => {
    const found = compare([
      ['Perubahan', '7.01.01', 'Program Penunjang Urusan', 145],
      ['Perubahan', '7.01.02', 'Program Pelayanan', 70],
    ]);
    expect(places(found)).toEqual([
      ['anggaran-pk-berbeda', 'AnggaranPK!D2', ['Anggaran!D2']],
      ['total-pk-berbeda', 'AnggaranPK!D1', ['Anggaran!D1']],
    ]);
    expect(found.map(({ tingkat }) => tingkat)).toEqual(['peringatan', 'peringatan']);
    expect(found[0]?.pesan).toContain('Rp 145');
    expect(found[0]?.pesan).toContain('Rp 150');
    expect(found[0]?.pesan).toContain('selisih Rp 5');
    expect(found[1]?.pesan).toContain('Rp 215');
    expect(found[1]?.pesan).toContain('Rp 220');
  });

  it('of the PK murni are compared with Pagu Murni', () => {
    expect(places(compare([['Murni', '7.01.02', 'Program Pelayanan', 70]]))).toEqual([
      ['anggaran-pk-berbeda', 'AnggaranPK!D2', ['Anggaran!C5']],
      ['total-pk-berbeda', 'AnggaranPK!D1', ['Anggaran!C1']],
    ]);
  });

  it('of the PK murni are compared with Pagu where there is no other, and with nothing beside a PK Perubahan', () => {
    const headers = ['Kode', 'Uraian', 'Pagu', 'Realisasi'];
    const budget = BUDGET.map(([kode = null, uraian = null, , pagu = null, realisasi = null]) => [kode, uraian, pagu, realisasi]);
    const murni = [
      ['Murni', '7.01.01', 'P', 149],
      ['Murni', '7.01.02', 'Q', 71],
    ];
    expect(places(compare(murni, budget, headers))).toEqual([
      ['anggaran-pk-berbeda', 'AnggaranPK!D2', ['Anggaran!C2']],
      ['anggaran-pk-berbeda', 'AnggaranPK!D3', ['Anggaran!C5']],
    ]);
    const both = [...murni, ['Perubahan', '7.01.01', 'P', 150], ['Perubahan', '7.01.02', 'Q', 70]];
    expect(compare(both, budget, headers)).toEqual([]);
  });

  it('on several rows of one program are added', () => {
    const found = compare([
      ['Perubahan', '7.01.01', 'Penunjang', 100],
      ['Perubahan', null, 'Program Penunjang Urusan', 49],
      ['Perubahan', '7.01.02', 'Q', 71],
    ]);
    // By kode and by name the same program: one comparison of the two rows together.
    expect(places(found).filter(([aturan]) => aturan === 'anggaran-pk-berbeda')).toEqual([
      ['anggaran-pk-berbeda', 'AnggaranPK!D2', ['AnggaranPK!D3', 'Anggaran!D2']],
      ['anggaran-pk-berbeda', 'AnggaranPK!D4', ['Anggaran!D5']],
    ]);
  });

  it('are compared with nothing while a figure is missing on either side', () => {
    expect(
      compare([
        ['Perubahan', '7.01.01', 'P', null],
        ['Perubahan', '7.01.02', 'Q', 70],
      ]),
    ).toEqual([]);
    const incomplete = BUDGET.map((row) => (row[0] === '7.01.01.2.02' ? [row[0], row[1] ?? null, 50, null, 20] : row));
    expect(
      compare(
        [
          ['Perubahan', '7.01.01', 'P', 1],
          ['Perubahan', '7.01.02', 'Q', 70],
        ],
        incomplete,
      ),
    ).toEqual([]);
  });

  it('use the typed Pagu Murni of a program whose new lines have none', () => {
    const budget = BUDGET.map((row) => {
      if (row[0] === '7.01.01') return [row[0], row[1] ?? null, 90, null, null];
      return row[0] === '7.01.01.2.02' ? [row[0], row[1] ?? null, null, 30, 20] : row;
    });
    const murni = (amount: number): Rows => [
      ['Murni', '7.01.01', 'P', amount],
      ['Murni', '7.01.02', 'Q', 40],
    ];
    expect(compare(murni(90), budget)).toEqual([]);
    expect(compare(murni(95), budget)[0]?.pesan).toContain('Rp 90 (Anggaran!C2)');
  });

  it('of a name the budget does not have are told, not compared', () => {
    const found = compare([
      ['Perubahan', null, 'Program Keamanan', 150],
      ['Perubahan', '7.01.02', 'Q', 70],
    ]);
    expect(found).toMatchObject([
      { aturan: 'program-tidak-dikenal', tingkat: 'info', kolom: 'Program', alamat: 'AnggaranPK!C2' },
    ]);
  });

  it('are not compared with an urusan that stands above the programs', () => {
    const budget = [['7', 'Unsur Kewilayahan', null, null, null], ['7.01', 'Pelayanan', null, null, null], ...BUDGET];
    expect(
      compare(
        [
          ['Perubahan', '7.01.01', 'P', 150],
          ['Perubahan', null, 'Program Pelayanan', 70],
        ],
        budget,
      ),
    ).toEqual([]);
  });
});

describe('the amounts of the RKT', () => {
  const HEADERS = ['Program', 'Kegiatan', 'Indikator Kegiatan', 'Anggaran'];
  const told = (rows: Rows) => {
    const { laporan } = readLaporan(
      makeWorkbook({
        Anggaran: { headers: ['Kode', 'Uraian', 'Pagu Murni', 'Pagu', 'Realisasi'], rows: BUDGET },
        RKT: { headers: HEADERS, rows },
      }),
    );
    return computeHasil(laporan).temuan.filter(({ tabel }) => tabel === 'RKT');
  };

  it('are told when they add up to neither total of the budget', () => {
    const found = told([
      ['P', 'K', 'I', 200],
      [null, null, 'J', 10],
      [null, null, 'L', null],
    ]);
    expect(found).toMatchObject([
      { aturan: 'anggaran-rkt-berbeda', tingkat: 'info', alamat: 'RKT!D1', terkait: ['Anggaran!D1'] },
    ]);
    for (const amount of ['Rp 210', 'Rp 220', 'Rp 190']) expect(found[0]?.pesan).toContain(amount);
  });

  it.each([[220], [190]])('may be either of them (%d)', (amount) => {
    expect(told([['P', 'K', 'I', amount]])).toEqual([]);
  });

  it('say nothing when programs and kegiatan both bear amounts, or one cannot be read', () => {
    expect(
      told([
        ['P', null, null, 500],
        [null, 'K', 'I', 500],
      ]),
    ).toEqual([]);
    expect(
      told([
        ['P', 'K', 'I', 200],
        [null, 'L', 'I', 'lima'],
      ]),
    ).toEqual([]);
  });
});
