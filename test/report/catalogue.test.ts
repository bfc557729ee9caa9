import { buildTables, TABLE_IDS } from '../../src/report/catalogue';
import type { LakipTable } from '../../src/report/lakip-table';
import { pengaturanTable, rawTable, readTables } from './sample-laporan';

const SASARAN = rawTable('Sasaran', ['Kode', 'Sasaran Strategis'], [['S.1', 'Pelayanan meningkat']]);
const TARGET = rawTable(
  'Target',
  ['Kode', 'Kode Sasaran', 'Indikator', 'Satuan', 'Arah', 'Target 2023'],
  [
    ['IK.1', 'S.1', 'Indeks kepuasan', 'Indeks', 'Positif', 80],
    ['IK.2', 'S.1', 'Waktu tunggu', 'Menit', 'Negatif', 30],
    ['IK.3', 'S.1', 'Pengaduan', '%', 'Positif', null],
  ],
);
const REALISASI = rawTable(
  'Realisasi',
  ['Kode', 'Indikator', 'Realisasi 2023'],
  [
    ['IK.1', 'Indeks kepuasan', 60],
    ['IK.2', 'Waktu tunggu', 24],
    ['IK.3', 'Pengaduan', 90],
  ],
);

function pengukuran(settings: readonly (readonly [string, string | number])[]): LakipTable {
  const { laporan, hasil } = readTables([pengaturanTable([['Tahun Laporan', 2023], ...settings]), SASARAN, TARGET, REALISASI]);
  const table = buildTables(laporan, hasil, { ids: ['pengukuran-realisasi'] }).tables[0];
  if (!table) throw new Error('not built');
  return table;
}

const texts = (table: LakipTable, row: number): (string | null)[] =>
  (table.rows[row]?.cells ?? []).map((cell) => cell?.text ?? null);

describe('buildTables', () => {
  it('omits with a reason what the data do not allow, and an id nobody knows', () => {
    const { laporan, hasil } = readTables([pengaturanTable([['Tahun Laporan', 2023]])]);
    const { tables, omitted } = buildTables(laporan, hasil, { ids: [...TABLE_IDS, 'tabel-lain'] });
    expect(tables).toEqual([]);
    expect(omitted.map(({ id }) => id)).toEqual([...TABLE_IDS, 'tabel-lain']);
    for (const { alasan } of omitted) expect(alasan).toMatch(/^Tabel .+\.$/);
  });

  it('builds only the wanted tables', () => {
    const { laporan, hasil } = readTables([pengaturanTable([['Tahun Laporan', 2023]]), SASARAN, TARGET, REALISASI]);
    expect(buildTables(laporan, hasil, { ids: ['pengukuran-realisasi'] }).tables.map(({ id }) => id)).toEqual([
      'pengukuran-realisasi',
    ]);
    const all = buildTables(laporan, hasil);
    expect(all.tables.map(({ id }) => id)).toContain('pengukuran-realisasi');
    expect(all.omitted.map(({ id }) => id)).toContain('realisasi-anggaran');
  });
});

describe('the standard layout of Pengukuran Realisasi Kinerja', () => {
  it('merges the sasaran over its indicators and says capaian and predikat', () => {
    const table = pengukuran([['Desimal Capaian', 1]]);
    expect(texts(table, 0)).toEqual(['1', 'Pelayanan meningkat', 'Indeks kepuasan', '80', '60', '75,0%', 'Sangat Baik']);
    expect(table.rows[0]?.cells[1]?.rowSpan).toBe(3);
    // (2 × 30 − 24) ÷ 30 = 120 %, kept at 100 by the cap.
    expect(texts(table, 1)).toEqual([null, null, 'Waktu tunggu', '30', '24', '100,0%', 'Sangat Memuaskan']);
  });

  it('prints a dash where a figure is missing, and says so in the notes', () => {
    const table = pengukuran([]);
    expect(texts(table, 2)).toEqual([null, null, 'Pengaduan', '-', '90%', '-', '-']);
    expect(table.notes.join('\n')).toContain('Capaian 1 dari 3 indikator tidak dapat dihitung: IK.3');
    expect(table.notes.at(-1)).toBe('Tanda - berarti angkanya tidak ada atau tidak dapat dihitung; bukan nol.');
  });

  it('names the rules that were used', () => {
    const notes = pengukuran([
      ['Rumus Negatif', 'T/R'],
      ['Batas Atas Capaian', 'Tanpa'],
      ['Skala Predikat', 'LAN 239/2003'],
      ['Nilai Penentu Predikat', 'Dibulatkan'],
      ['Desimal Capaian', 3],
    ]).notes.join('\n');
    expect(notes).toContain('Capaian indikator negatif = Target ÷ Realisasi × 100%.');
    expect(notes).toContain('Capaian dibatasi paling rendah 0%.');
    expect(notes).toContain('sampai 3 desimal');
    expect(notes).toContain('skala LAN 239/2003, dilihat dari nilai yang sudah dibulatkan');
    expect(notes).not.toContain('stabil');
  });

  it('carries the year of the report and its source line', () => {
    const table = pengukuran([['Sumber Data Kinerja', 'Sumber Data: Kasi Pelayanan']]);
    expect(table.judul).toEqual(['Pengukuran Realisasi Kinerja Tahun 2023']);
    expect(table.source).toBe('Sumber Data: Kasi Pelayanan');
    expect(pengukuran([]).source).toBeNull();
  });
});

describe('Realisasi Anggaran', () => {
  const ANGGARAN = rawTable(
    'Anggaran',
    ['Kode', 'Jenis', 'Uraian', 'Pagu', 'Realisasi'],
    [
      ['1', 'Program', 'PROGRAM A', 999, null],
      ['1.1', 'Kegiatan', 'Kegiatan A', null, null],
      ['1.1.1', 'Sub Kegiatan', 'Sub A', 300, 150],
      ['1.1.2', 'Sub Kegiatan', 'Sub B', 100, 100],
    ],
  );

  it('prints the sum of the leaves where a parent was typed otherwise, and says so', () => {
    const { laporan, hasil } = readTables([
      pengaturanTable([
        ['Tahun Laporan', 2023],
        ['Susunan', 'Ambulu 2021'],
      ]),
      ANGGARAN,
    ]);
    const table = buildTables(laporan, hasil, { ids: ['realisasi-anggaran'] }).tables[0];
    expect(table?.rows.map(({ role, cells }) => [role, ...cells.map((cell) => cell?.text ?? null)])).toEqual([
      ['program', 'I', 'PROGRAM A', '400,00', '250,00', '62,5'],
      ['kegiatan', 'A', 'Kegiatan A', '400,00', '250,00', '62,5'],
      ['sub-kegiatan', '1.', 'Sub A', '300,00', '150,00', '50'],
      ['sub-kegiatan', '2.', 'Sub B', '100,00', '100,00', '100'],
      ['total', 'TOTAL', null, '400,00', '250,00', '62,5'],
    ]);
    expect(table?.notes.join('\n')).toContain('bukan angka yang diketik');
  });
});
