import type { RawTable, RawValue } from '../../../src/model/raw';
import { pengaturanTable, rawTable } from '../sample-laporan';
import { sentence } from './sentences';

const setup = (settings: readonly (readonly [string, RawValue])[] = []): RawTable =>
  pengaturanTable([['Nama Instansi', 'Kecamatan Maju'], ['Tahun Laporan', 2023], ...settings]);

/** Programs with one kegiatan and one sub kegiatan each. */
function anggaran(
  programs: readonly { nama: string; kode?: string; murni?: RawValue; pagu: RawValue; realisasi: RawValue }[],
): RawTable {
  return rawTable(
    'Anggaran',
    ['Kode', 'Jenis', 'Uraian', 'Kode Sasaran', 'Pagu Murni', 'Pagu', 'Realisasi'],
    programs.flatMap(({ nama, kode = '', murni = null, pagu, realisasi }, index) => {
      const code = `7.01.0${index + 1}`;
      return [
        [code, 'Program', nama, kode, null, null, null],
        [`${code}.2.01`, 'Kegiatan', 'Kegiatan', '', null, null, null],
        [`${code}.2.01.0001`, 'Sub Kegiatan', 'Sub', '', murni, pagu, realisasi],
      ];
    }),
  );
}

const TWO = [
  { nama: 'PROGRAM PENUNJANG URUSAN PEMERINTAHAN', pagu: 3_000_000, realisasi: 2_400_000 },
  { nama: 'Pelayanan Publik', kode: 'S.1', pagu: 1_000_000, realisasi: 1_000_000 },
];

const SASARAN = rawTable('Sasaran', ['Kode', 'Sasaran Strategis'], [['S.1', 'Pelayanan meningkat']]);

describe('realisasi of the whole budget', () => {
  it('names the pagu it is measured against and what is left', () => {
    const tables = [setup(), anggaran(TWO)];
    expect(sentence(tables, 'realisasi-anggaran')).toBe(
      'Realisasi anggaran Kecamatan Maju pada tahun 2023 sebesar Rp 3.400.000 atau 85% dari total pagu sebesar Rp 4.000.000, sehingga terdapat sisa anggaran sebesar Rp 600.000.',
    );
    expect(sentence(tables, 'penutup-realisasi')).toBe(
      'Realisasi anggaran Kecamatan Maju pada tahun 2023 sebesar Rp 3.400.000 atau 85% dari total pagu sebesar Rp 4.000.000.',
    );
  });

  it('says that more was spent, and what is missing from the totals', () => {
    expect(sentence([setup(), anggaran([{ nama: 'A', pagu: 100, realisasi: 120 }])], 'realisasi-anggaran')).toContain(
      'sebesar Rp 120 atau 120% dari total pagu sebesar Rp 100, sehingga melebihi pagu sebesar Rp 20.',
    );
    const half = anggaran([...TWO, { nama: 'C', pagu: 500, realisasi: null }]);
    expect(sentence([setup(), half], 'realisasi-anggaran')).toContain(
      ' Jumlah tersebut belum termasuk realisasi 1 (satu) baris anggaran yang belum terisi.',
    );
  });

  it('has no share of nothing, and no sentence without figures', () => {
    const zero = sentence([setup(), anggaran([{ nama: 'A', pagu: 0, realisasi: 0 }])], 'realisasi-anggaran');
    expect(zero).toBe('Realisasi anggaran Kecamatan Maju pada tahun 2023 sebesar Rp 0 dari total pagu sebesar Rp 0.');
    expect(sentence([setup(), anggaran([{ nama: 'A', pagu: 100, realisasi: null }])], 'realisasi-anggaran')).toBeNull();
  });

  it('spells money as the setting says, and never rounds up to 100%', () => {
    const tables = [setup([['Format Rupiah', 'Rp. 1.000']]), anggaran([{ nama: 'A', pagu: 1_000_000, realisasi: 999_999 }])];
    expect(sentence(tables, 'realisasi-anggaran')).toContain('Rp. 999.999 atau 99,99% dari total pagu sebesar Rp. 1.000.000');
  });
});

describe('serapan against an earlier year', () => {
  const riwayat = (rows: readonly (readonly RawValue[])[]): RawTable =>
    rawTable('RiwayatAnggaran', ['Tahun', 'Pagu', 'Realisasi'], rows);
  const say = (...rows: (readonly RawValue[])[]): string | null =>
    sentence([setup(), anggaran(TWO), riwayat(rows)], 'serapan-tahun-lalu');

  it('is up, down or the same, in poin', () => {
    expect(say([2022, 1000, 1000])).toBe(
      'Penyerapan anggaran tahun 2023 sebesar 85%, turun 15 poin dibandingkan dengan tahun 2022 yang sebesar 100% (Rp 1.000 dari pagu Rp 1.000).',
    );
    expect(say([2022, 1000, 800])).toContain('naik 5 poin dibandingkan dengan tahun 2022');
    expect(say([2022, 1000, 850])).toContain('sebesar 85%, sama dengan tahun 2022 yang sebesar 85%');
  });

  it('is taken from the latest earlier year, and not from one typed twice', () => {
    expect(say([2019, 1000, 500], [2021, 1000, 700], [2024, 1000, 1000])).toContain('dengan tahun 2021 yang');
    expect(say([2022, 1000, 500], [2022, 1000, 700])).toBeNull();
    expect(say([2022, 0, 0])).toBeNull();
    expect(say([2022, 1000, null])).toBeNull();
  });
});

describe('programs', () => {
  it('are counted on every level, those of a sasaran apart', () => {
    const tables = [setup(), SASARAN, anggaran(TWO)];
    expect(sentence(tables, 'jumlah-program')).toBe(
      'Untuk mewujudkan tujuan dan sasaran pada tahun 2023, Kecamatan Maju melaksanakan 2 (dua) program, 2 (dua) kegiatan, dan 2 (dua) sub kegiatan.',
    );
    const own = '1 (satu) program, 1 (satu) kegiatan, dan 1 (satu) sub kegiatan.';
    expect(sentence(tables, 'sasaran-S.1-program')).toBe(`Sasaran “Pelayanan meningkat” didukung oleh ${own}`);
    expect(sentence(tables, 'jumlah-program-pendukung')).toContain(own);
  });

  it('have each its serapan, and a mean that is named unweighted', () => {
    const tables = [setup(), anggaran(TWO)];
    expect(sentence(tables, 'serapan-program')).toBe(
      'Serapan anggaran (realisasi dibagi pagu) setiap program pada tahun 2023:\n1. Program Penunjang Urusan Pemerintahan: 80%.\n2. Program Pelayanan Publik: 100%.',
    );
    expect(sentence(tables, 'serapan-program-rata-rata')).toBe(
      'Rata-rata serapan 2 (dua) program tanpa pembobotan sebesar 90%, sedangkan serapan seluruh anggaran (jumlah realisasi dibagi jumlah pagu) 85%.',
    );
    const zero = [setup(), anggaran([...TWO, { nama: 'C', pagu: 0, realisasi: 0 }])];
    expect(sentence(zero, 'serapan-program')).toContain('; 1 (satu) program belum dapat dihitung:');
  });

  it('share the named total, with the rest that has no sasaran', () => {
    const tables = [setup(), SASARAN, anggaran(TWO)];
    expect(sentence(tables, 'sasaran-S.1-alokasi')).toBe(
      'Sasaran “Pelayanan meningkat” didukung anggaran sebesar Rp 1.000.000 melalui Program Pelayanan Publik, atau 25% dari total pagu sebesar Rp 4.000.000.',
    );
    expect(sentence(tables, 'alokasi-tanpa-sasaran')).toContain('Anggaran sebesar Rp 3.000.000 atau 75% dari total pagu');
    const unmapped = anggaran(TWO.map((program) => ({ ...program, kode: '' })));
    expect(sentence([setup(), unmapped], 'alokasi-tanpa-sasaran')).toBeNull();
  });
});

describe('the budget of the agreement', () => {
  it('is the sum of its programs in figures and words', () => {
    const pk = rawTable(
      'AnggaranPK',
      ['Dokumen', 'Program', 'Anggaran'],
      [
        ['Murni', 'Penunjang Urusan', 1_000_000_000],
        ['Murni', 'Program Pelayanan', 21_000],
        ['Perubahan', 'Penunjang Urusan', 5_000],
        ['Perubahan', 'Pelayanan', null],
      ],
    );
    expect(sentence([setup([['Ejaan Miliar', 'milyar']]), pk], 'perjanjian-anggaran-murni')).toBe(
      'Guna mewujudkan kinerja dalam Perjanjian Kinerja Tahun 2023, Kecamatan Maju didukung anggaran sebesar Rp 1.000.021.000 (Satu Milyar Dua Puluh Satu Ribu Rupiah) melalui 2 (dua) program, yaitu Program Penunjang Urusan dan Program Pelayanan.',
    );
    expect(sentence([setup(), pk], 'perjanjian-anggaran-perubahan')).toContain(
      'sebesar Rp 5.000 (Lima Ribu Rupiah) melalui 2 (dua) program, yaitu Program Penunjang Urusan dan Program Pelayanan. Jumlah tersebut belum termasuk 1 (satu) program yang anggarannya belum terisi.',
    );
  });

  it('comes from the budget when none was typed; without Pagu Murni there is one agreement only', () => {
    const changed = anggaran([{ nama: 'A', murni: 700, pagu: 500, realisasi: 1 }]);
    expect(sentence([setup(), changed], 'perjanjian-anggaran-murni')).toContain('sebesar Rp 700 (Tujuh Ratus Rupiah)');
    expect(sentence([setup(), changed], 'perjanjian-anggaran-perubahan')).toContain('sebesar Rp 500 (Lima Ratus Rupiah)');
    const plain = anggaran([{ nama: 'A', pagu: 500, realisasi: 1 }]);
    expect(sentence([setup(), plain], 'perjanjian-anggaran-murni')).toContain('dalam Perjanjian Kinerja Tahun 2023,');
    expect(sentence([setup(), plain], 'perjanjian-anggaran-perubahan')).toBeNull();
  });
});

describe('belanja', () => {
  const belanja = (rows: readonly (readonly RawValue[])[]): RawTable =>
    rawTable('Belanja', ['Kelompok', 'Jenis', 'Sifat', 'Pagu', 'Realisasi'], rows);
  const WHOLE = belanja([
    ['Operasi', '', '', 900, 700],
    ['Operasi', 'Pegawai', 'Tidak Langsung', 600, 500],
    ['Operasi', 'Barang', 'Langsung', 300, 200],
    ['Modal', 'Peralatan', 'Langsung', 100, 100],
  ]);

  it('is composed by kelompok without counting subtotals twice, the total named', () => {
    expect(sentence([setup(), WHOLE], 'komposisi-belanja')).toBe(
      'Anggaran belanja pada tahun 2023 menurut rincian belanja sebesar Rp 1.000 terdiri atas Belanja Operasi sebesar Rp 900 (90%) dan Belanja Modal sebesar Rp 100 (10%); persentase dihitung dari jumlah tersebut.',
    );
  });

  it('is composed by sifat only when every row says it', () => {
    expect(sentence([setup(), WHOLE], 'sifat-belanja')).toContain(
      'Belanja Tidak Langsung sebesar Rp 600 (60%) dan Belanja Langsung sebesar Rp 400 (40%)',
    );
    expect(sentence([setup(), WHOLE], 'realisasi-sifat-belanja')).toContain(
      'realisasi Belanja Langsung sebesar Rp 300 atau 75% dari pagu Belanja Langsung sebesar Rp 400.',
    );
    expect(sentence([setup(), WHOLE], 'penutup-sifat-belanja')).toContain(
      'Belanja Tidak Langsung sebesar Rp 500 (50%) dan Belanja Langsung sebesar Rp 300 (30%); persentase dihitung dari total pagu belanja sebesar Rp 1.000.',
    );
    const half = belanja([
      ['Operasi', 'Pegawai', 'Tidak Langsung', 600, 500],
      ['Modal', 'Peralatan', '', 100, 100],
    ]);
    expect(sentence([setup(), half], 'sifat-belanja')).toBeNull();
    expect(sentence([setup(), half], 'penutup-sifat-belanja')).toBeNull();
  });

  it('has no realisasi of a sifat where a row lacks its own', () => {
    const rows = belanja([
      ['Operasi', 'Pegawai', 'Tidak Langsung', 600, 500],
      ['Modal', 'Peralatan', 'Langsung', 100, null],
      ['Modal', 'Gedung', 'Langsung', 100, 100],
    ]);
    expect(sentence([setup(), rows], 'realisasi-sifat-belanja')).not.toContain('realisasi Belanja Langsung');
    expect(sentence([setup(), rows], 'penutup-sifat-belanja')).toBeNull();
  });
});

describe('efisiensi', () => {
  const kinerja = (realisasi: RawValue): RawTable[] => [
    SASARAN,
    rawTable('Target', ['Kode', 'Kode Sasaran', 'Indikator', 'Arah', 'Target 2023'], [['IK.1', 'S.1', 'Mutu', 'Positif', 100]]),
    rawTable('Realisasi', ['Kode', 'Indikator', 'Realisasi 2023'], [['IK.1', 'Mutu', realisasi]]),
  ];
  const uang = (realisasi: RawValue): RawTable => anggaran([{ nama: 'A', kode: 'S.1', pagu: 100, realisasi }]);

  it('has one verdict wherever it is spoken of', () => {
    const tables = [setup(), ...kinerja(100), uang(97)];
    expect(sentence(tables, 'sasaran-S.1-efisiensi')).toBe(
      'Sasaran “Pelayanan meningkat” pada tahun 2023 menunjukkan capaian kinerja 100% dan serapan anggaran 97% (capaian 3 poin di atas serapan), sehingga terdapat efisiensi penggunaan anggaran.',
    );
    for (const kunci of ['ikhtisar-efisiensi', 'efisiensi-keseluruhan', 'penutup-efisiensi']) {
      expect(sentence(tables, kunci)).toMatch(/[^k] terdapat efisiensi penggunaan anggaran\.$/);
    }
    const worse = [setup(), ...kinerja(90), uang(97)];
    for (const kunci of ['ikhtisar-efisiensi', 'efisiensi-keseluruhan', 'penutup-efisiensi']) {
      expect(sentence(worse, kunci)).toContain('tidak terdapat efisiensi penggunaan anggaran.');
    }
  });

  it('is balanced at equal figures, and no efficiency where little was done', () => {
    expect(sentence([setup(), ...kinerja(97), uang(97)], 'efisiensi-keseluruhan')).toContain(
      '(capaian sama dengan serapan), sehingga penggunaan anggaran seimbang',
    );
    expect(sentence([setup(), ...kinerja(50), uang(20)], 'efisiensi-keseluruhan')).toContain(
      'tidak dapat disebut efisiensi karena capaian kinerjanya rendah',
    );
  });

  it('names the formula of the setting', () => {
    const ratio = [setup([['Rumus Efisiensi', 'Rasio']]), ...kinerja(100), uang(80)];
    expect(sentence(ratio, 'efisiensi-keseluruhan')).toContain('(rasio capaian terhadap serapan 125%)');
    const pmk = [setup([['Rumus Efisiensi', 'PMK 22/2021']]), ...kinerja(95), uang(90)];
    expect(sentence(pmk, 'efisiensi-keseluruhan')).toContain('(nilai efisiensi 63,16 menurut PMK 22/2021)');
  });

  it('says how many sasaran could not go into the whole', () => {
    const rest = kinerja(100).slice(1);
    const both = rawTable(
      'Sasaran',
      ['Kode', 'Sasaran Strategis'],
      [
        ['S.1', 'Pelayanan meningkat'],
        ['S.2', 'Wilayah tertib'],
      ],
    );
    expect(sentence([setup(), both, ...rest, uang(97)], 'efisiensi-keseluruhan')).toMatch(
      /rata-rata capaian sasaran 100% .*; 1 \(satu\) sasaran tidak ikut dihitung karena capaian atau anggarannya belum ada\.$/,
    );
  });

  it('is not spoken of without capaian or budget', () => {
    expect(sentence([setup(), ...kinerja(100)], 'efisiensi-keseluruhan')).toBeNull();
    expect(sentence([setup(), uang(80)], 'ikhtisar-efisiensi')).toBeNull();
  });
});

describe('refocusing and resources', () => {
  it('has a total that is the sum of its parts', () => {
    const rows = rawTable(
      'Refocusing',
      ['Kode', 'Uraian', 'Jumlah'],
      [
        ['', 'Sub Kegiatan A', 398_451_900],
        ['', 'Sub Kegiatan B', 53_000_000],
        ['', 'Sub Kegiatan C', null],
      ],
    );
    expect(sentence([setup(), rows], 'refocusing')).toBe(
      'Terdapat refocusing anggaran Kecamatan Maju pada tahun 2023 sebesar Rp 451.451.900, belum termasuk 1 (satu) baris yang jumlahnya belum terisi, yaitu:\n1. Sub Kegiatan A sebesar Rp 398.451.900.\n2. Sub Kegiatan B sebesar Rp 53.000.000.',
    );
  });

  it('puts staff beside pagu and realisasi', () => {
    const staff = rawTable(
      'PegawaiJabatan',
      ['Jabatan', 'Jumlah'],
      [
        ['Camat', 1],
        ['Kasi', 4],
      ],
    );
    expect(sentence([setup(), staff, anggaran(TWO)], 'sumber-daya')).toBe(
      'Sumber daya manusia Kecamatan Maju pada tahun 2023 berjumlah 5 (lima) orang menurut jabatan. Pelaksanaan tugas dan fungsinya didukung anggaran sebesar Rp 4.000.000 dan terserap sebesar Rp 3.400.000 (85%).',
    );
    expect(sentence([setup(), staff], 'sumber-daya')).toBeNull();
  });
});
