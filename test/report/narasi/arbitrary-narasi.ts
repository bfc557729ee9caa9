import fc from 'fast-check';
import type { RawTable, RawValue } from '../../../src/model/raw';
import { pengaturanTable, rawTable } from '../sample-laporan';

const figure: fc.Arbitrary<RawValue> = fc.oneof(
  fc.integer({ min: -5, max: 200 }),
  fc.integer({ min: 0, max: 30_000 }).map((n) => n / 100),
  fc.double({ min: 0, max: 120, noNaN: true }),
  fc.constantFrom<RawValue>(
    '71,7',
    '100 %',
    '12 Bulan',
    '1 Tahun',
    '≥80',
    '80–90',
    'A (80,50)',
    'BB',
    '3.666',
    '7,7,7',
    '-',
    null,
    1e300,
  ),
);

const rupiah: fc.Arbitrary<RawValue> = fc.oneof(
  fc.integer({ min: -5, max: 5_000_000_000 }),
  fc.constantFrom<RawValue>(null, '-', 0, 'Rp. 112.208.000', 1234567.25, 'seribu'),
);

/** Text as people leave it in cells: blank, with line breaks and runs of spaces, with list marks, with brackets. */
const text = fc.constantFrom(
  '',
  ' ',
  'Mutu layanan',
  '  Wilayah\n\n tertib ',
  '- petugas kurang ;',
  'PROGRAM TATA KELOLA',
  'SKM',
  '1. Sarana',
  'Nilai (1)',
);

const kode = fc.constantFrom('S.1', 'S.2', 's.1', 'S.9', '', 'S.1; S.2');
const year = fc.constantFrom(2019, 2020, 2021, 2022, 2023, 2024);

const table = (name: string, headers: readonly string[], ...cells: fc.Arbitrary<RawValue>[]): fc.Arbitrary<RawTable> =>
  fc.array(fc.tuple(...cells), { maxLength: 5 }).map((rows) => rawTable(name, headers, rows));

const YEARS = [2020, 2021, 2022, 2023];

const settings: fc.Arbitrary<RawTable> = fc
  .record({
    instansi: fc.constantFrom('', 'Kecamatan Maju', ' kantor  camat '),
    kabupaten: fc.constantFrom('', 'Jember', 'Kabupaten Jember'),
    tahun: fc.constantFrom<RawValue>(2023, 2023, 2023, null),
    awal: fc.constantFrom<RawValue>(null, 2021, 2025),
    akhir: fc.constantFrom<RawValue>(null, 2026, 2022),
    desimal: fc.integer({ min: 0, max: 6 }),
    skala: fc.constantFrom('AKIP 88/2021', 'Empat Pita', 'Kustom'),
    rata: fc.constantFrom('Nilai Terbatas', 'Nilai Asli'),
    efisiensi: fc.constantFrom('Selisih', 'Rasio', 'PMK 22/2021'),
    batas: fc.constantFrom<RawValue>(100, 'Tanpa'),
    rupiah: fc.constantFrom('Rp 1.000', 'Rp1.000', 'Rp 1.000,00', '1.000', 'Rp 1.000,-'),
  })
  .map((one) =>
    pengaturanTable([
      ['Nama Instansi', one.instansi],
      ['Kabupaten/Kota', one.kabupaten],
      ['Tahun Laporan', one.tahun],
      ['Awal Renstra', one.awal],
      ['Akhir Renstra', one.akhir],
      ['Desimal Capaian', one.desimal],
      ['Desimal Serapan', one.desimal],
      ['Skala Predikat', one.skala],
      ['Rata-rata Dari', one.rata],
      ['Rumus Efisiensi', one.efisiensi],
      ['Batas Atas Capaian', one.batas],
      ['Batas Bawah Capaian', one.batas === 100 ? 0 : 'Tanpa'],
      ['Format Rupiah', one.rupiah],
      ['Nilai Huruf', 'BB = 75'],
    ]),
  );

const indikatorKode = fc.constantFrom('IK.1', 'IK.2', 'IK.3', '');

const tables = fc.tuple(
  settings,
  table('Sasaran', ['Kode', 'Tujuan', 'Sasaran Strategis'], kode, text, text),
  table(
    'Target',
    ['Kode', 'Kode Sasaran', 'Indikator', 'Satuan', 'Arah', ...YEARS.map((one) => `Target ${one}`), 'Target Akhir Renstra'],
    indikatorKode,
    kode,
    text,
    fc.constantFrom('%', 'Indeks', 'Laporan', ''),
    fc.constantFrom('Positif', 'Negatif', 'Stabil', ''),
    ...YEARS.map(() => figure),
    figure,
  ),
  table(
    'Realisasi',
    ['Kode', 'Indikator', ...YEARS.map((one) => `Realisasi ${one}`), 'Realisasi Nasional', 'Realisasi Kabupaten'],
    indikatorKode,
    text,
    ...YEARS.map(() => figure),
    figure,
    figure,
  ),
  table(
    'Anggaran',
    ['Kode', 'Jenis', 'Uraian', 'Kode Sasaran', 'Pagu Murni', 'Pagu', 'Realisasi'],
    fc.constantFrom('7', '7.01.01', '7.01.01.2.01', '7.01.01.2.01.0001', '7.01.02', '7.01.02.2.01.0001', ''),
    fc.constantFrom('Program', 'Kegiatan', 'Sub Kegiatan', ''),
    text,
    kode,
    rupiah,
    rupiah,
    rupiah,
  ),
  table(
    'Belanja',
    ['Kelompok', 'Jenis', 'Sifat', 'Pagu', 'Realisasi'],
    fc.constantFrom('Operasi', 'Belanja Modal', ''),
    fc.constantFrom('Pegawai', 'Barang', ''),
    fc.constantFrom('Langsung', 'Tidak Langsung', ''),
    rupiah,
    rupiah,
  ),
  fc
    .array(fc.tuple(text, fc.constantFrom([0, 10, 80, 10], [5, 5, 60, 30], [100, 0, 0, 0], [1, 2, 3, 4])), { maxLength: 4 })
    .map((rows) =>
      rawTable(
        'SKM',
        ['No', 'Unsur', 'Tidak Baik', 'Kurang Baik', 'Baik', 'Sangat Baik'],
        rows.map(([unsur, shares], index) => [index + 1, unsur, ...shares]),
      ),
    ),
  table('PegawaiJabatan', ['Jabatan', 'Jumlah'], text, figure),
  table('PegawaiPendidikan', ['Pendidikan', 'Status', 'Jumlah'], text, fc.constantFrom('ASN', 'Non ASN', ''), figure),
  table('AnggaranPK', ['Dokumen', 'Program', 'Anggaran'], fc.constantFrom('Murni', 'Perubahan', ''), text, rupiah),
  table('Analisis', ['Kode Sasaran', 'Jenis', 'Uraian'], kode, fc.constantFrom('Penyebab', 'Permasalahan', 'Solusi'), text),
  table('Refocusing', ['Kode', 'Uraian', 'Jumlah'], fc.constant('7.01.01'), text, rupiah),
  table('RiwayatAnggaran', ['Tahun', 'Pagu', 'Realisasi'], year, rupiah, rupiah),
);

/** Workbooks with any of the tables, filled as badly as people fill them. */
export const narasiTables: fc.Arbitrary<RawTable[]> = tables.chain((all) => fc.subarray(all, { minLength: 1 }));
