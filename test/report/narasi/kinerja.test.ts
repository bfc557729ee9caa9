import type { RawTable, RawValue } from '../../../src/model/raw';
import { pengaturanTable, rawTable } from '../sample-laporan';
import { sentence, sentencesOf } from './sentences';

const SASARAN = rawTable(
  'Sasaran',
  ['Kode', 'Tujuan', 'Sasaran Strategis'],
  [
    ['S.1', 'Tata kelola baik', 'Pelayanan meningkat'],
    ['S.2', '', 'Wilayah tertib'],
  ],
);

/** Indicators with target 100 and these realisations in 2023, alternating between S.1 and S.2 as told. */
function kinerja(
  rows: readonly (readonly [string, RawValue])[],
  settings: readonly (readonly [string, RawValue])[] = [],
): RawTable[] {
  return [
    pengaturanTable([['Nama Instansi', 'Kecamatan Maju'], ['Tahun Laporan', 2023], ...settings]),
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

const THREE = kinerja([
  ['S.1', 100],
  ['S.1', 75],
  ['S.2', null],
]);

describe('counts and predikat', () => {
  it('counts tujuan, sasaran and indikator in words', () => {
    expect(sentence(THREE, 'jumlah-kinerja')).toBe(
      'Kinerja yang diukur Kecamatan Maju pada tahun 2023 dalam rangka pelaksanaan Renstra meliputi 1 (satu) tujuan, 2 (dua) sasaran, dan 3 (tiga) indikator sasaran.',
    );
  });

  it('gives each sasaran its predikat by the mean, and counts its indicators by predikat', () => {
    expect(sentence(THREE, 'sasaran-S.1-predikat')).toBe(
      'Sasaran “Pelayanan meningkat” mendapat predikat Memuaskan, berdasarkan hasil pengukuran 2 (dua) indikator sasaran, dengan 1 (satu) indikator tergolong Sangat Memuaskan dan 1 (satu) indikator tergolong Sangat Baik.',
    );
    expect(sentence(THREE, 'sasaran-S.2-predikat')).toBeNull();
    expect(sentence(THREE, 'sasaran-S.1-rata-rata')).toBe(
      'Rata-rata capaian 2 (dua) indikator pada sasaran “Pelayanan meningkat” sebesar 87,5%, sehingga pencapaian sasaran tersebut tergolong A (Memuaskan).',
    );
  });

  it('names the denominator of a share and what was left out', () => {
    expect(sentence(THREE, 'sebaran-predikat')).toBe(
      'Dari 2 (dua) indikator yang capaiannya dapat dihitung pada tahun 2023, 1 (satu) indikator (50%) tergolong Sangat Memuaskan dan 1 (satu) indikator (50%) tergolong Sangat Baik; 1 (satu) indikator belum dapat dihitung.',
    );
    expect(sentence(THREE, 'indikator-tercapai')).toBe(
      'Sebanyak 1 (satu) dari 2 (dua) indikator (50%) mencapai atau melampaui target pada tahun 2023; 1 (satu) indikator belum dapat dihitung.',
    );
    expect(sentence(THREE, 'rata-rata-capaian')).toBe(
      'Rata-rata capaian 2 (dua) indikator sasaran Kecamatan Maju pada tahun 2023 sebesar 87,5% dan termasuk kategori A (Memuaskan); 1 (satu) indikator belum dapat dihitung.',
    );
    expect(sentence(THREE, 'simpulan-kinerja')).toBe(
      'Dari hasil evaluasi dapat disimpulkan bahwa kinerja Kecamatan Maju pada tahun 2023 dikategorikan A (Memuaskan) dengan rata-rata capaian 87,5%, karena dari 2 (dua) indikator sasaran terdapat 1 (satu) indikator dalam kategori Sangat Memuaskan dan 1 (satu) indikator dalam kategori Sangat Baik, sedangkan 1 (satu) indikator belum dapat dihitung.',
    );
  });

  it('says that an average was taken before the caps', () => {
    const tables = kinerja(
      [
        ['S.1', 150],
        ['S.1', 75],
      ],
      [['Rata-rata Dari', 'Nilai Asli']],
    );
    expect(sentence(tables, 'rata-rata-capaian')).toContain(
      'sebesar 112,5%, dihitung dari capaian sebelum dibatasi dan termasuk',
    );
  });

  it('does not call a single capaian an average, nor anything without one', () => {
    expect(sentence(kinerja([['S.1', 75]]), 'rata-rata-capaian')).toMatch(/^Capaian 1 \(satu\) indikator sasaran .* sebesar 75%/);
    const none = sentencesOf(kinerja([['S.1', null]])).map(({ kunci }) => kunci);
    expect(none).toEqual(['jumlah-kinerja', 'indikator-IK.1-capaian']);
  });

  it('calms a name of the office typed in capitals', () => {
    const tables = [
      pengaturanTable([
        ['Nama Instansi', 'KECAMATAN MAJU'],
        ['Tahun Laporan', 2023],
      ]),
      ...THREE.slice(1),
    ];
    expect(sentence(tables, 'rata-rata-capaian')).toContain('indikator sasaran Kecamatan Maju pada');
  });

  it('stays a sentence without the name of the office', () => {
    const [, ...rest] = kinerja([['S.1', 75]]);
    const text = sentence([pengaturanTable([['Tahun Laporan', 2023]]), ...rest], 'rata-rata-capaian');
    expect(text).toContain('Capaian 1 (satu) indikator sasaran instansi ini pada tahun 2023 sebesar 75%');
  });
});

describe('the survey', () => {
  const skm = (rows: readonly (readonly RawValue[])[]): RawTable =>
    rawTable(
      'SKM',
      ['No', 'Unsur', 'Tidak Baik', 'Kurang Baik', 'Baik', 'Sangat Baik'],
      rows.map((row, index) => [index + 1, ...row]),
    );
  const BASE = pengaturanTable([
    ['Tahun Laporan', 2023],
    ['Skala SKM', 'Kepmenpan 25/2004'],
  ]);
  // Scores 75, 50, 100; mean 75.
  const THREE_UNSUR = skm([
    ['Prosedur', 0, 0, 100, 0],
    ['Biaya', 0, 100, 0, 0],
    ['Petugas', 0, 0, 0, 100],
  ]);

  it('counts the unsur by predikat with shares of their number', () => {
    expect(sentence([BASE, THREE_UNSUR], 'skm-predikat')).toBe(
      'Berdasarkan Survei Kepuasan Masyarakat (SKM) tahun 2023, dari 3 (tiga) unsur yang dinilai, 1 (satu) unsur (33,33%) tergolong Sangat Baik, 1 (satu) unsur (33,33%) tergolong Baik, dan 1 (satu) unsur (33,33%) tergolong Kurang Baik.',
    );
  });

  it('lists what lies below the mean, not what lies on it', () => {
    expect(sentence([BASE, THREE_UNSUR], 'skm-rata-rata')).toBe(
      'Rata-rata skor 3 (tiga) unsur SKM pada tahun 2023 adalah 75 dengan predikat Baik.',
    );
    expect(sentence([BASE, THREE_UNSUR], 'skm-di-bawah-rata-rata')).toBe(
      'Terdapat 1 (satu) unsur SKM dengan skor di bawah rata-rata 75 yang perlu menjadi prioritas perbaikan, yaitu Biaya (50).',
    );
  });

  it('says how many unsur have no score', () => {
    const tables = [
      BASE,
      skm([
        ['Prosedur', 0, 0, 100, 0],
        ['Biaya', 0, 100, 0, 0],
        ['Petugas', 0, 0, 0, 90],
      ]),
    ];
    expect(sentence(tables, 'skm-predikat')).toContain('; skor 1 (satu) unsur belum dapat dihitung.');
    expect(sentence(tables, 'skm-rata-rata')).toContain('Rata-rata skor 2 (dua) unsur');
  });

  it('belongs to a sasaran only when one alone is measured by satisfaction', () => {
    const withIndicators = (first: string, second: string): RawTable[] => [
      BASE,
      THREE_UNSUR,
      SASARAN,
      rawTable(
        'Target',
        ['Kode', 'Kode Sasaran', 'Indikator', 'Arah', 'Target 2023'],
        [
          ['IK.1', 'S.1', first, 'Positif', 80],
          ['IK.2', 'S.2', second, 'Positif', 80],
        ],
      ),
    ];
    expect(sentence(withIndicators('Nilai SKM', 'Kasus selesai'), 'skm-predikat')).toContain(
      'untuk sasaran “Pelayanan meningkat”, dari',
    );
    expect(sentence(withIndicators('Nilai SKM', 'Indeks kepuasan masyarakat'), 'skm-predikat')).not.toContain('sasaran');
  });
});

describe('causes, problems and remedies', () => {
  const analisis = (rows: readonly (readonly RawValue[])[]): RawTable =>
    rawTable('Analisis', ['Kode Sasaran', 'Jenis', 'Uraian'], rows);

  it('stand as numbered lines, with the sasaran or the whole office', () => {
    const tables = [
      pengaturanTable([
        ['Nama Instansi', 'Kecamatan Maju'],
        ['Tahun Laporan', 2023],
      ]),
      SASARAN,
      analisis([
        ['S.2', 'Permasalahan', '- petugas kurang;'],
        ['S.2', 'Permasalahan', 'Sarana\nterbatas.'],
        ['S.2', 'Solusi', '1. menambah petugas'],
        ['', 'Solusi', 'rapat rutin'],
      ]),
    ];
    expect(sentence(tables, 'sasaran-S.2-permasalahan')).toBe(
      'Permasalahan yang dihadapi dalam pencapaian sasaran “Wilayah tertib”, antara lain:\n1. Petugas kurang.\n2. Sarana terbatas.',
    );
    expect(sentence(tables, 'sasaran-S.2-solusi')).toContain('\n1. Menambah petugas.');
    expect(sentence(tables, 'sasaran-S.2-penyebab')).toBeNull();
    for (const kunci of ['ikhtisar-solusi', 'penutup-solusi']) {
      expect(sentence(tables, kunci)).toBe(
        'Langkah perbaikan untuk pencapaian kinerja Kecamatan Maju pada tahun 2023, antara lain:\n1. Rapat rutin.',
      );
    }
  });

  it('of a code that is no sasaran are kept under that code', () => {
    const kalimat = sentencesOf([SASARAN, analisis([['S.9', 'Solusi', 'rapat rutin']])]);
    expect(kalimat.find(({ kunci }) => kunci === 'sasaran-S.9-solusi')).toMatchObject({
      bagian: 'Sasaran S.9',
      teks: 'Langkah perbaikan untuk pencapaian sasaran S.9, antara lain:\n1. Rapat rutin.',
    });
  });
});

describe('staff', () => {
  const pendidikan = (rows: readonly (readonly RawValue[])[]): RawTable =>
    rawTable('PegawaiPendidikan', ['Pendidikan', 'Status', 'Jumlah'], rows);
  const BASE = pengaturanTable([
    ['Nama Instansi', 'Kecamatan Maju'],
    ['Tahun Laporan', 2023],
  ]);

  it('is counted with words by status, the table named', () => {
    const tables = [
      BASE,
      pendidikan([
        ['S1', 'ASN', 8],
        ['SMA', 'ASN', 7],
        ['SMA', 'Non ASN', 11],
        ['SD', 'Non ASN', '-'],
      ]),
      rawTable('PegawaiJabatan', ['Jabatan', 'Jumlah'], [['Camat', 14]]),
    ];
    expect(sentence(tables, 'pegawai')).toBe(
      'Kecamatan Maju pada tahun 2023 didukung oleh 26 (dua puluh enam) orang pegawai menurut latar belakang pendidikan, terdiri atas 15 (lima belas) ASN dan 11 (sebelas) Non ASN.',
    );
  });

  it('falls back to the next table, and says nothing of half a person', () => {
    const jabatan = rawTable('PegawaiJabatan', ['Jabatan', 'Jumlah'], [['Camat', 1]]);
    expect(sentence([BASE, jabatan], 'pegawai')).toContain('1 (satu) orang pegawai menurut jabatan.');
    expect(sentence([BASE, pendidikan([['S1', 'ASN', 1.5]])], 'pegawai')).toBeNull();
    expect(sentence([BASE, pendidikan([['S1', 'ASN', null]])], 'pegawai')).toBeNull();
  });
});
