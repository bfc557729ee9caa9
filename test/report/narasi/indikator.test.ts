import type { RawTable, RawValue } from '../../../src/model/raw';
import { pengaturanTable, rawTable } from '../sample-laporan';
import { sentence, sentencesOf } from './sentences';

interface Sample {
  readonly arah?: string;
  readonly satuan?: string;
  readonly target?: RawValue;
  readonly akhir?: RawValue;
  /** By year; the report is of 2023. */
  readonly realisasi: Readonly<Record<number, RawValue>>;
  readonly nasional?: RawValue;
  readonly kabupaten?: RawValue;
  readonly settings?: readonly (readonly [string, RawValue])[];
}

/** One indicator IK.1 of sasaran S.1. */
function tables(sample: Sample): RawTable[] {
  const { arah = 'Positif', satuan = 'Indeks', target = 80, akhir = null, realisasi, settings = [] } = sample;
  const years = Object.keys(realisasi);
  const side = [
    ...(sample.nasional === undefined ? [] : [['Realisasi Nasional', sample.nasional] as const]),
    ...(sample.kabupaten === undefined ? [] : [['Realisasi Kabupaten', sample.kabupaten] as const]),
  ];
  return [
    pengaturanTable([
      ['Tahun Laporan', 2023],
      ['Awal Renstra', 2021],
      ['Akhir Renstra', 2026],
      ['Kabupaten/Kota', 'Kabupaten Jember'],
      ...settings,
    ]),
    rawTable(
      'Target',
      ['Kode', 'Kode Sasaran', 'Indikator', 'Satuan', 'Arah', 'Target 2022', 'Target 2023', 'Target Akhir Renstra'],
      [['IK.1', 'S.1', 'Mutu layanan', satuan, arah, null, target, akhir]],
    ),
    rawTable(
      'Realisasi',
      ['Kode', 'Indikator', ...years.map((year) => `Realisasi ${year}`), ...side.map(([name]) => name)],
      [['IK.1', 'Mutu layanan', ...Object.values(realisasi), ...side.map(([, value]) => value)]],
    ),
  ];
}

const say = (sample: Sample, kind: string): string | null => sentence(tables(sample), `indikator-IK.1-${kind}`);

describe('capaian of an indicator', () => {
  it('says target, realisasi, capaian and category, and whether the target was met', () => {
    expect(say({ realisasi: { 2023: 60 } }, 'capaian')).toBe(
      'Realisasi kinerja indikator “Mutu layanan” tahun 2023 adalah 60 dari target 80, sehingga tergolong capaian 75% dengan kategori BB (Sangat Baik). Target tahun 2023 belum tercapai.',
    );
    expect(say({ realisasi: { 2023: 80 } }, 'capaian')).toContain('Target tahun 2023 tercapai.');
    expect(say({ realisasi: { 2023: 90 } }, 'capaian')).toContain(
      'capaian 100% dengan kategori AA (Sangat Memuaskan). Target tahun 2023 terlampaui.',
    );
  });

  it('never prints 100% for less', () => {
    expect(say({ target: 100, realisasi: { 2023: 99.999 } }, 'capaian')).toContain('capaian 99,99% ');
  });

  it('knows that less is better for a negative indicator', () => {
    const text = say({ arah: 'Negatif', satuan: 'Menit', target: 30, realisasi: { 2023: 24 } }, 'capaian');
    expect(text).toContain('24 Menit dari target 30 Menit');
    expect(text).toContain('tercapai dan realisasinya lebih baik daripada target');
  });

  it('prints a target as typed and judges it by its operator, unless that contradicts the direction', () => {
    expect(say({ target: '≥80', realisasi: { 2023: 80 } }, 'capaian')).toContain('dari target ≥80, sehingga');
    expect(say({ target: '≥80', realisasi: { 2023: 80 } }, 'capaian')).toContain('Target tahun 2023 tercapai.');
    expect(say({ target: '>80', realisasi: { 2023: 80 } }, 'capaian')).toContain('Target tahun 2023 belum tercapai.');
    expect(say({ target: '>80', realisasi: { 2023: 81 } }, 'capaian')).toContain('Target tahun 2023 tercapai.');
    expect(sentence(tables({ target: '>80', realisasi: { 2023: 80 } }), 'indikator-tercapai')).toContain(
      'Sebanyak 0 (nol) dari 1 (satu)',
    );
    expect(sentence(tables({ target: '≤80', realisasi: { 2023: 60 } }), 'indikator-tercapai')).toBeNull();
    expect(say({ arah: 'Positif', target: '≤80', realisasi: { 2023: 60 } }, 'capaian')).not.toContain('Target tahun');
  });

  it('says that there is no capaian, and the reason when it is one for the report', () => {
    expect(say({ realisasi: { 2023: null } }, 'capaian')).toBe(
      'Capaian indikator “Mutu layanan” tahun 2023 belum dapat dihitung karena realisasi belum diisi.',
    );
    expect(say({ realisasi: { 2023: 'BB' } }, 'capaian')).toBe(
      'Capaian indikator “Mutu layanan” tahun 2023 belum dapat dihitung.',
    );
    expect(say({ target: 0, realisasi: { 2023: 5 } }, 'capaian')).toContain('karena target nol');
  });
});

describe('the year before', () => {
  it('says up, down or unchanged in poin', () => {
    expect(say({ realisasi: { 2022: 82, 2023: 85 } }, 'tahun-lalu')).toBe(
      'Dibandingkan dengan tahun 2022 yang realisasinya 82, realisasi indikator “Mutu layanan” tahun 2023 naik 3 poin menjadi 85.',
    );
    expect(say({ realisasi: { 2022: 0.3, 2023: 0.1 } }, 'tahun-lalu')).toContain('turun 0,2 poin menjadi 0,1.');
    expect(say({ realisasi: { 2022: 85, 2023: 85 } }, 'tahun-lalu')).toContain('tahun 2023 tetap 85.');
  });

  it('says what a fall means where less is better, in the unit that is counted', () => {
    const sample = { arah: 'Negatif', satuan: 'menit', target: 30 };
    expect(say({ ...sample, realisasi: { 2022: 40, 2023: 25 } }, 'tahun-lalu')).toContain(
      'turun 15 menit menjadi 25 menit, yang berarti membaik karena indikator ini semakin rendah semakin baik.',
    );
    expect(say({ ...sample, realisasi: { 2022: 25, 2023: 40 } }, 'tahun-lalu')).toContain(
      'naik 15 menit menjadi 40 menit, yang berarti memburuk',
    );
  });

  it('is silent without that year, with another unit, and with a bound instead of a number', () => {
    expect(say({ realisasi: { 2021: 82, 2023: 85 } }, 'tahun-lalu')).toBeNull();
    expect(say({ realisasi: { 2022: '1 Tahun', 2023: '12 Bulan' } }, 'tahun-lalu')).toBeNull();
    expect(say({ realisasi: { 2022: '≥80', 2023: 85 } }, 'tahun-lalu')).toBeNull();
  });
});

describe('the way over the years', () => {
  it('says "every year" only when each step holds and no year is missing', () => {
    expect(say({ realisasi: { 2021: 70, 2022: 75, 2023: 80 } }, 'tren')).toBe(
      'Realisasi indikator “Mutu layanan” meningkat setiap tahun selama tahun 2021–2023, dari 70 menjadi 80.',
    );
    expect(say({ realisasi: { 2021: 80, 2022: 75, 2023: 70 } }, 'tren')).toContain('menurun setiap tahun');
    expect(say({ realisasi: { 2020: 70, 2021: 75, 2023: 80 } }, 'tren')).toBe(
      'Realisasi indikator “Mutu layanan” tahun 2023 naik 10 poin dibandingkan dengan tahun 2020, dari 70 menjadi 80 (angka tahun 2022 tidak tersedia).',
    );
  });

  it('names the years without change', () => {
    // Ambulu Tabel 3.2 and 3.5, moved to these years.
    expect(say({ realisasi: { 2019: 76.7, 2020: 74.1, 2021: 71.7, 2022: 71.7, 2023: 71.7 } }, 'tren')).toContain(
      'turun 5 poin dibandingkan dengan tahun 2019, dari 76,7 menjadi 71,7, dan tetap sejak tahun 2021.',
    );
    expect(say({ realisasi: { 2019: 85, 2020: 85, 2021: 90, 2022: 94, 2023: 100 } }, 'tren')).toContain(
      'naik 15 poin dibandingkan dengan tahun 2019, dari 85 menjadi 100, dan tetap pada tahun 2020.',
    );
    expect(say({ realisasi: { 2021: 70, 2022: 70, 2023: 70 } }, 'tren')).toBe(
      'Realisasi indikator “Mutu layanan” pada tahun 2021–2023 tetap, yaitu 70.',
    );
  });

  it('does not call a return to the first value a trend', () => {
    expect(say({ realisasi: { 2021: 70, 2022: 75, 2023: 70 } }, 'tren')).toContain(
      'sama dengan tahun 2021, yaitu 70, tetapi berubah-ubah',
    );
  });

  it('leaves two neighbouring years to the comparison with the year before, and one year alone', () => {
    expect(say({ realisasi: { 2022: 70, 2023: 75 } }, 'tren')).toBeNull();
    expect(say({ realisasi: { 2023: 75 } }, 'tren')).toBeNull();
    expect(say({ realisasi: { 2021: 70, 2022: 75, 2023: null, 2024: 80 } }, 'tren')).toBeNull();
  });
});

describe('the target at the end of the Renstra', () => {
  it('says whether it is reached, and in which year of the period', () => {
    expect(say({ akhir: 85, realisasi: { 2023: 85 } }, 'renstra')).toBe(
      'Pada tahun ke-3 periode Renstra tahun 2021–2026, target akhir Renstra indikator “Mutu layanan” sebesar 85 sudah tercapai, dengan tingkat kemajuan 100%.',
    );
    expect(say({ akhir: 100, realisasi: { 2023: 85 } }, 'renstra')).toContain('belum tercapai, dengan tingkat kemajuan 85%.');
    expect(say({ arah: 'Negatif', akhir: 20, realisasi: { 2023: 25 } }, 'renstra')).toContain('belum tercapai');
    expect(say({ arah: 'Negatif', akhir: 20, realisasi: { 2023: 15 } }, 'renstra')).toContain('sudah tercapai');
  });

  it('speaks of no ordinal outside the period, and not at all without target or realisasi', () => {
    expect(say({ akhir: 85, realisasi: { 2023: 85 }, settings: [['Awal Renstra', 2024]] }, 'renstra')).not.toContain('ke-');
    expect(say({ realisasi: { 2023: 85 } }, 'renstra')).toBeNull();
    expect(say({ akhir: 85, realisasi: { 2023: null } }, 'renstra')).toBeNull();
    expect(say({ akhir: '>85', realisasi: { 2023: 85 } }, 'renstra')).toBeNull();
  });
});

describe('the national and the regency figure', () => {
  it('says above, below or the same', () => {
    expect(say({ realisasi: { 2023: 85 }, kabupaten: '86,34%' }, 'kabupaten')).toBe(
      'Realisasi indikator “Mutu layanan” sebesar 85 berada 1,34 poin di bawah realisasi Kabupaten Jember sebesar 86,34%.',
    );
    expect(say({ realisasi: { 2023: 85 }, nasional: 80 }, 'nasional')).toContain('5 poin di atas realisasi nasional sebesar 80.');
    expect(say({ realisasi: { 2023: 85 }, nasional: 85 }, 'nasional')).toContain('sama dengan realisasi nasional.');
    expect(say({ arah: 'Negatif', realisasi: { 2023: 10 }, nasional: 12 }, 'nasional')).toContain('lebih baik karena');
  });

  it('says that there is none where the cell is there and blank; without a column says nothing', () => {
    expect(say({ realisasi: { 2023: 85 }, nasional: '-' }, 'nasional')).toContain('realisasi nasionalnya tidak tersedia.');
    expect(say({ realisasi: { 2023: 85 } }, 'nasional')).toBeNull();
    expect(say({ realisasi: { 2023: 85 }, kabupaten: '-' }, 'kabupaten')).toBeNull();
  });
});

describe('without a year of the report', () => {
  it('nothing is said of the indicator', () => {
    const [, target, realisasi] = tables({ realisasi: { 2022: 80, 2023: 85 } });
    if (!target || !realisasi) throw new Error('no tables');
    expect(sentencesOf([target, realisasi].map((table) => ({ ...table, columns: table.columns.slice(0, 5) })))).toEqual([]);
  });
});
