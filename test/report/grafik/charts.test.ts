import type { RawTable, RawValue } from '../../../src/model/raw';
import { buildAll, buildOne, notesOf } from '../build-one';
import { rawTable } from '../sample-laporan';

const BAKU = [
  ['Susunan', 'Baku'],
  ['Desimal Capaian', 2],
  ['Desimal Serapan', 2],
] as const;

interface Line {
  readonly target?: RawValue;
  readonly realisasi?: RawValue;
  readonly lalu?: RawValue;
  readonly pagu?: RawValue;
  readonly belanja?: RawValue;
}

/** One sasaran, indicator and program a line. */
function workbook(lines: readonly Line[]): RawTable[] {
  const kode = (index: number): string => `S.${index + 1}`;
  return [
    rawTable(
      'Sasaran',
      ['Kode', 'Sasaran Strategis'],
      lines.map((_, index) => [kode(index), `Sasaran ${index + 1}`]),
    ),
    rawTable(
      'Target',
      ['Kode', 'Kode Sasaran', 'Indikator', 'Satuan', 'Arah', 'Target 2022', 'Target 2023'],
      lines.map(({ target = 100 }, index) => [
        `IK.${index + 1}`,
        kode(index),
        `Indikator ${index + 1}`,
        '%',
        'Positif',
        100,
        target,
      ]),
    ),
    rawTable(
      'Realisasi',
      ['Kode', 'Indikator', 'Realisasi 2022', 'Realisasi 2023'],
      lines.map(({ realisasi = null, lalu = null }, index) => [`IK.${index + 1}`, `Indikator ${index + 1}`, lalu, realisasi]),
    ),
    rawTable(
      'Anggaran',
      ['Kode', 'Jenis', 'Uraian', 'Kode Sasaran', 'Pagu', 'Realisasi'],
      lines.map(({ pagu = 100, belanja = null }, index) => [
        `7.01.${String(index + 1).padStart(2, '0')}`,
        'Program',
        `Program ${index + 1}`,
        kode(index),
        pagu,
        belanja,
      ]),
    ),
  ];
}

describe('capaian of every indicator', () => {
  it('is a bar each as the table prints it, with a line at 100; a missing one is a gap, not zero', () => {
    const table = buildOne(
      'pengukuran-realisasi',
      BAKU,
      workbook([{ realisasi: 90 }, {}, { target: 3, realisasi: 2 }, { realisasi: 0 }]),
    );
    expect(table.grafik).toMatchObject({
      judul: 'Capaian Indikator Kinerja Tahun 2023',
      kategori: ['Indikator 1', 'Indikator 2', 'Indikator 3', 'Indikator 4'],
      sumbuNilai: 'Capaian (%)',
    });
    // 2 ÷ 3 = 66,666…%
    expect(table.grafik?.deret.map(({ jenis, nilai }) => [jenis, nilai])).toEqual([
      ['batang', [90, null, 66.67, 0]],
      ['garis', [100, 100, 100, 100]],
    ]);
  });

  it('is no chart when no indicator has a capaian', () => {
    const table = buildOne('pengukuran-realisasi', BAKU, workbook([{}, {}]));
    expect(table.grafik).toBeNull();
    expect(notesOf(table)).not.toContain('Grafik');
  });

  it('is no chart of more than 60, and the table says so', () => {
    const lines = Array.from({ length: 61 }, () => ({ realisasi: 50 }));
    expect(buildOne('pengukuran-realisasi', BAKU, workbook(lines.slice(1))).grafik?.kategori).toHaveLength(60);
    const table = buildOne('pengukuran-realisasi', BAKU, workbook(lines));
    expect(table.grafik).toBeNull();
    expect(notesOf(table)).toContain('Grafik tidak dibuat: 61 indikator terlalu banyak untuk satu halaman (paling banyak 60).');
  });
});

describe('serapan of every program', () => {
  it('is a bar each with a line of the whole budget', () => {
    const { grafik } = buildOne(
      'realisasi-anggaran',
      BAKU,
      workbook([
        { pagu: 100, belanja: 50 },
        { pagu: 300, belanja: 300 },
      ]),
    );
    expect(grafik?.kategori).toEqual(['Program 1', 'Program 2']);
    // (50 + 300) ÷ (100 + 300)
    expect(grafik?.deret.map(({ jenis, nilai }) => [jenis, nilai])).toEqual([
      ['batang', [50, 100]],
      ['garis', [87.5, 87.5]],
    ]);
  });

  it('leaves a gap for a program without realisasi', () => {
    const { grafik } = buildOne('realisasi-anggaran', BAKU, workbook([{ belanja: 50 }, {}]));
    expect(grafik?.deret[0]?.nilai).toEqual([50, null]);
  });

  it('counts neither the urusan above the programs nor what stands below them', () => {
    const tree = rawTable(
      'Anggaran',
      ['Kode', 'Jenis', 'Uraian', 'Pagu', 'Realisasi'],
      [
        ['7', 'Urusan', 'Urusan', null, null],
        ['7.01', 'Bidang', 'Bidang', null, null],
        ['7.01.01', 'Program', 'Program Satu', null, null],
        ['7.01.01.2.01', 'Kegiatan', 'Kegiatan', null, null],
        ['7.01.01.2.01.01', 'Sub Kegiatan', 'Sub', 200, 100],
        ['7.01.02', 'Program', 'Program Dua', null, null],
        ['7.01.02.2.01', 'Kegiatan', 'Kegiatan', null, null],
        ['7.01.02.2.01.01', 'Sub Kegiatan', 'Sub', 100, 80],
      ],
    );
    const { grafik } = buildOne('realisasi-anggaran', BAKU, [tree]);
    expect(grafik?.kategori).toEqual(['Program Satu', 'Program Dua']);
    expect(grafik?.deret[0]?.nilai).toEqual([50, 80]);
  });
});

describe('efisiensi of every sasaran', () => {
  it('is a bar of capaian beside one of serapan', () => {
    const { grafik } = buildOne('efisiensi', BAKU, workbook([{ realisasi: 100, belanja: 94 }, { realisasi: 80 }]));
    expect(grafik?.kategori).toEqual(['Sasaran 1', 'Sasaran 2']);
    expect(grafik?.deret).toEqual([
      { nama: 'Capaian kinerja', jenis: 'batang', nilai: [100, 80] },
      { nama: 'Serapan anggaran', jenis: 'batang', nilai: [94, null] },
    ]);
  });
});

describe('capaian of the years', () => {
  it('is a bar a year; a year without any has none', () => {
    const { grafik } = buildOne('perbandingan-tahun', BAKU, workbook([{ lalu: 70, realisasi: 90 }, { realisasi: 60 }]));
    expect(grafik?.deret).toEqual([
      { nama: 'Tahun 2022', jenis: 'batang', nilai: [70, null] },
      { nama: 'Tahun 2023', jenis: 'batang', nilai: [90, 60] },
    ]);
  });
});

describe('layouts of the two reports', () => {
  const full = workbook([{ lalu: 70, realisasi: 90, belanja: 50 }]);

  it.each(['Ajung 2023', 'Ambulu 2021'])('%s shows no chart of these', (susunan) => {
    for (const id of ['pengukuran-realisasi', 'perbandingan-tahun', 'efisiensi', 'realisasi-anggaran']) {
      const { tables } = buildAll(id, [['Susunan', susunan]], full);
      expect(tables.map(({ grafik }) => grafik)).toEqual(tables.map(() => null));
    }
    expect(buildAll('pengukuran-realisasi', [['Susunan', susunan]], full).tables.length).toBeGreaterThan(0);
  });

  it('Ambulu 2021 shows that of the survey, unless no unsur has a score', () => {
    const skm = (rows: readonly (readonly RawValue[])[]) =>
      buildOne(
        'skm-skor',
        [['Susunan', 'Ambulu 2021']],
        [rawTable('SKM', ['No', 'Unsur', 'Tidak Baik', 'Kurang Baik', 'Baik', 'Sangat Baik'], rows)],
      );
    expect(
      skm([
        [1, 'A', 0, 0, 100, 0],
        [2, 'B', null, null, null, null],
      ]).grafik?.deret[0]?.nilai,
    ).toEqual([75, null]);
    expect(skm([[1, 'A', null, null, null, null]]).grafik).toBeNull();
  });
});
