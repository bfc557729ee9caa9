import { buildId, only, spans, texts } from '../built';
import { rawTable } from '../sample-laporan';

const PERIOD = [
  ['Awal Renstra', 2022],
  ['Akhir Renstra', 2024],
] as const;
const HEADINGS = ['Versi', 'Tujuan', 'Indikator Tujuan', 'Sasaran', 'Indikator', 'Target 2023', 'Target 2024'];
const RENSTRA = rawTable('Renstra', HEADINGS, [
  ['Sebelum Perubahan', 'Tata kelola baik', 'IPP', 'Layanan aparatur', 'IPP', '3,50', null],
  ['Sebelum Perubahan', null, null, null, 'SKM', '≥80', '-'],
  ['Setelah Perubahan', 'Tata kelola baik', 'IPP', null, 'IPP', 4, 'A'],
]);

describe('Matriks Renstra', () => {
  it('makes one table a version, with the tujuan above it', () => {
    const { tables } = buildId('renstra-matriks', [RENSTRA], 'Ajung 2023', PERIOD);
    expect(tables.map(({ kunci }) => kunci)).toEqual(['renstra-matriks-sebelum', 'renstra-matriks-setelah']);
    expect(tables[0]?.pembuka).toEqual(['Tujuan 1 : Tata kelola baik', 'Indikator Tujuan : IPP', 'Sebelum Perubahan']);
    expect(tables[0]?.header.map((row) => row.map(({ text }) => text))).toEqual([
      ['Sasaran', 'Indikator Sasaran', 'Target Kinerja Sasaran pada Tahun'],
      ['2022', '2023', '2024'],
    ]);
    expect(tables.map(texts)).toEqual([
      [
        ['Layanan aparatur', 'IPP', '', '3,50', ''],
        [null, 'SKM', '', '≥80', '-'],
      ],
      [['', 'IPP', '', '4', 'A']],
    ]);
  });

  it('prints several tujuan above their own rows where they have no column', () => {
    const two = rawTable('Renstra', HEADINGS, [
      [null, 'T1', 'I1', 'S1', 'a', 1, 2],
      [null, 'T2', 'I2', 'S2', 'b', 3, 4],
    ]);
    const table = only(buildId('renstra-matriks', [two], 'Ajung 2023'));
    expect(table.pembuka).toEqual([]);
    expect(table.rows.map(({ role, cells }) => [role, cells[0]?.text])).toEqual([
      ['judul', 'Tujuan 1 : T1'],
      ['judul', 'Indikator Tujuan : I1'],
      ['data', 'S1'],
      ['judul', 'Tujuan 2 : T2'],
      ['judul', 'Indikator Tujuan : I2'],
      ['data', 'S2'],
    ]);
    expect(table.rows[0]?.cells[0]?.colSpan).toBe(table.columns.length);
  });

  it('merges a tujuan over its sasaran and counts both in the layout of Ambulu', () => {
    const matrix = rawTable(
      'Renstra',
      [...HEADINGS, 'Strategi', 'Kebijakan', 'Program'],
      [
        [null, 'T1', 'I1', 'S1', 'a', 1, 2, 'St', 'K', 'P'],
        [null, null, null, 'S2', 'b', 3, 4, 'St2', 'K', 'P'],
        [null, 'T2', 'I2', 'S3', 'c', 5, 6, null, null, null],
        [null, null, null, null, 'd', null, null, null, null, null],
      ],
    );
    const table = only(buildId('renstra-matriks', [matrix], 'Ambulu 2021'));
    expect(spans(table, 1)).toEqual([2, 0, 2, 0]);
    expect(texts(table).map(([no, , , sasaran]) => [no, sasaran])).toEqual([
      ['1', '1 S1'],
      [null, '2 S2'],
      ['2', '3 S3'],
      [null, null],
    ]);
    expect(table.numbering).toEqual(['1', '2', '3', '4', '5', '6', '7', '8', '9', '10']);
  });

  it('shows a year outside the period when somebody typed a target for it', () => {
    const table = only(
      buildId(
        'renstra-matriks',
        [rawTable('Renstra', ['Sasaran', 'Indikator', 'Target 2030'], [['S1', 'a', 9]])],
        'Baku',
        PERIOD,
      ),
    );
    expect(table.header[1]?.map(({ text }) => text)).toEqual(['2022', '2023', '2024', '2030']);
  });

  it('is put together from Sasaran and Target when table Renstra is missing, and says so', () => {
    const input = [
      rawTable('Sasaran', ['Kode', 'Tujuan', 'Sasaran Strategis'], [['S.1', 'Tujuan satu', 'Pelayanan']]),
      rawTable(
        'Target',
        ['Kode', 'Kode Sasaran', 'Indikator', 'Satuan', 'Target 2023', 'Target Akhir Renstra'],
        [
          ['IK.1', 'S.1', 'Indeks', '%', 80, 90],
          ['IK.2', 'S.1', 'Pengaduan', '', null, null],
        ],
      ),
      rawTable('Anggaran', ['Kode', 'Jenis', 'Uraian', 'Kode Sasaran', 'Pagu'], [['7.01.01', 'Program', 'PROGRAM A', 'S.1', 10]]),
    ];
    const table = only(buildId('renstra-matriks', input, 'Baku', PERIOD));
    expect(texts(table)).toEqual([
      ['1', 'Tujuan satu', 'Pelayanan', 'Indeks', '', '80%', '90%', 'PROGRAM A'],
      [null, null, null, 'Pengaduan', '', '', '', null],
    ]);
    expect(table.notes).toEqual([
      'Tabel Renstra belum diisi; matriks ini disusun dari tabel Sasaran, Target, dan Anggaran.',
      'Target tahun 2024 dari 1 indikator diambil dari Target Akhir Renstra.',
    ]);
  });

  it('says why there is none', () => {
    expect(buildId('renstra-matriks', []).alasan).toEqual([expect.stringMatching(/^Tabel Renstra .*Tabel Target dan Realisasi/)]);
  });
});
