import { describeFailure } from '../../../src/app/describe-failure';
import type { Progress } from '../../../src/app/progress';
import { unduhLaporan } from '../../../src/app/word/unduh-laporan';
import { openEmbedded, type Content, type Embedded } from '../../excel/contract/embedded';
import { fakeGambar } from '../../word/docx/fake-gambar';
import { lakipTables, readDocx } from '../../word/docx/read-docx';
import { pictureOf } from '../open-book';

const SASARAN = 20;
const ROWS = 2000;

const each = <T>(count: number, make: (n: number) => T): T[] => Array.from({ length: count }, (_, index) => make(index + 1));

/** Twenty sasaran in the layout that prints four tables for each, and 2,000 rows of budget. */
function openLarge(): Embedded {
  const sub = (n: number): string => `7.01.01.2.01.${String(n).padStart(4, '0')}`;
  const budget: Content[][] = [
    ['7.01.01', 'Program', 'Program contoh', null, null, null],
    ['7.01.01.2.01', 'Kegiatan', 'Kegiatan contoh', null, null, null],
    ...each(ROWS - 2, (n) => [sub(n), 'Sub Kegiatan', `Sub kegiatan ${n}`, `S.${(n % SASARAN) + 1}`, 1_000_000 + n, 900_000 + n]),
  ];
  return openEmbedded(
    [
      {
        name: 'Pengaturan',
        headers: ['Kunci', 'Nilai'],
        rows: [
          ['Nama Instansi', 'Kecamatan Contoh'],
          ['Tahun Laporan', 2023],
          ['Susunan', 'Ambulu 2021'],
        ],
      },
      { name: 'Sasaran', headers: ['Kode', 'Sasaran Strategis'], rows: each(SASARAN, (n) => [`S.${n}`, `Sasaran contoh ${n}`]) },
      {
        name: 'Target',
        headers: ['Kode', 'Kode Sasaran', 'Indikator', 'Satuan', 'Arah', 'Target 2022', 'Target 2023', 'Target Akhir Renstra'],
        rows: each(SASARAN, (n) => [`IK.${n}`, `S.${n}`, `Indikator contoh ${n}`, '%', 'Positif', 70, 80, 90]),
      },
      {
        name: 'Realisasi',
        headers: ['Kode', 'Realisasi 2022', 'Realisasi 2023', 'Realisasi Nasional'],
        rows: each(SASARAN, (n) => [`IK.${n}`, 70, 60 + n, 75]),
      },
      { name: 'Anggaran', headers: ['Kode', 'Jenis', 'Uraian', 'Kode Sasaran', 'Pagu', 'Realisasi'], rows: budget },
    ].map((table) => ({ ...table, sheet: table.name })),
  );
}

let excel: Embedded;
beforeEach(() => {
  excel = openLarge();
});
afterEach(() => excel.close());

it('a report of 60 tables and 2,000 rows is made whole, with a step for every block', async () => {
  const seen: Progress[] = [];
  const { bytes, nama } = await unduhLaporan(excel.session, {
    gambar: fakeGambar,
    onProgress: (step) => void seen.push(step),
  });
  expect(nama).toBe('LAKIP Kecamatan Contoh 2023.docx');
  const tables = lakipTables(readDocx(bytes).body);
  expect(tables.length).toBeGreaterThanOrEqual(60);
  expect(tables.reduce((sum, { rows }) => sum + rows.length, 0)).toBeGreaterThan(ROWS);
  expect(seen.filter(({ langkah }) => langkah.startsWith('Tabel 3.')).length).toBeGreaterThanOrEqual(60);
});

it('and can be stopped on the way', async () => {
  const before = pictureOf(excel.state, true);
  const stop = new AbortController();
  const seen: string[] = [];
  const outcome: unknown = await unduhLaporan(excel.session, {
    gambar: fakeGambar,
    signal: stop.signal,
    onProgress: ({ langkah }) => {
      seen.push(langkah);
      if (langkah === 'Tabel 3.30') stop.abort();
    },
  }).catch((error: unknown) => error);
  expect(describeFailure(outcome).judul).toBe('Dihentikan');
  expect(seen.at(-1)).toBe('Tabel 3.30');
  expect(pictureOf(excel.state, true)).toEqual(before);
});
