import { computeHasil } from '../../src/model/compute-hasil';
import { planColumnWrites } from '../../src/model/plan-column-writes';
import type { RawValue } from '../../src/model/raw';
import { readLaporan } from '../../src/model/read-laporan';
import type { TableInput } from './make-workbook';
import { makeSettings, makeWorkbook } from './make-workbook';

function plan(tables: Record<string, TableInput>) {
  const { laporan, temuan } = readLaporan(makeWorkbook(tables));
  return { writes: planColumnWrites(laporan, computeHasil(laporan)), temuan };
}

const TARGET: TableInput = {
  headers: ['Kode', 'Indikator', 'Target 2023'],
  rows: [
    ['I1', 'x', 80],
    ['I2', 'y', 80],
  ],
};

function realisasi(headers: string[], rows: RawValue[][], more: Partial<TableInput> = {}): Record<string, TableInput> {
  return { Pengaturan: makeSettings({ 'Tahun Laporan': 2023 }), Target: TARGET, Realisasi: { headers, rows, ...more } };
}

describe('planning column writes', () => {
  it('adds the missing columns, one exact value a body row, blank rows included', () => {
    const { writes } = plan(
      realisasi(
        ['Kode', 'Realisasi 2023'],
        [
          ['I2', 67.5],
          [null, null],
          ['I1', null],
        ],
      ),
    );
    expect(writes).toEqual([
      { table: 'Realisasi', header: 'Capaian (%)', columnIndex: null, values: [84.375, null, null], numberFormat: '0.00' },
      { table: 'Realisasi', header: 'Kategori', columnIndex: null, values: ['A', null, null], numberFormat: 'General' },
      { table: 'Realisasi', header: 'Predikat', columnIndex: null, values: ['Memuaskan', null, null], numberFormat: 'General' },
    ]);
  });

  it('uses the columns that are there, by name or by another word, and the table’s own spelling', () => {
    const tables = realisasi(
      ['Kode', 'Tingkat Capaian', 'Realisasi 2023', 'Status'],
      [
        ['I1', '90%', 80, 'Baik'],
        ['I2', null, 40, null],
      ],
    );
    const { Realisasi, ...others } = tables;
    const { writes } = plan({ ...others, ...(Realisasi === undefined ? {} : { realisasi: Realisasi }) });
    expect(writes.map(({ table, header, columnIndex }) => [table, header, columnIndex])).toEqual([
      ['realisasi', 'Tingkat Capaian', 1],
      ['realisasi', 'Kategori', null],
      ['realisasi', 'Status', 3],
    ]);
  });

  it('never writes over the user’s own remarks', () => {
    const { writes, temuan } = plan(
      realisasi(
        ['Kode', 'Realisasi 2023', 'Keterangan'],
        [
          ['I1', 80, 'menunggu data Bappeda'],
          ['I2', 40, ''],
        ],
      ),
    );
    expect(writes.find(({ header }) => header === 'Keterangan')).toBeUndefined();
    expect(writes.find(({ header }) => header === 'Predikat')?.columnIndex).toBeNull();
    expect(temuan.find(({ aturan }) => aturan === 'kolom-hasil-milik-sendiri')?.alamat).toBe('Realisasi!C2');
  });

  it('blanks Kategori when the scale has no letters, and does not add it', () => {
    const settings = makeSettings({ 'Tahun Laporan': 2023, 'Skala Predikat': 'LAN 239/2003', 'Desimal Capaian': 0 });
    const headers = ['Kode', 'Realisasi 2023'];
    const rows = [['I1', 80]];
    const without = plan({ ...realisasi(headers, rows), Pengaturan: settings });
    expect(without.writes.map(({ header, numberFormat }) => [header, numberFormat])).toEqual([
      ['Capaian (%)', '0'],
      ['Predikat', 'General'],
    ]);
    const present = plan({ ...realisasi([...headers, 'Kategori'], [['I1', 80, 'AA']]), Pengaturan: settings });
    expect(present.writes[1]).toMatchObject({ header: 'Kategori', columnIndex: 2, values: [null] });
  });

  it('writes nothing to a protected sheet', () => {
    expect(plan(realisasi(['Kode', 'Realisasi 2023'], [['I1', 80]], { isProtected: true })).writes).toEqual([]);
  });

  describe('a table that stands right of it on the same sheet', () => {
    const anggaran: TableInput = {
      sheet: 'Data',
      headerRow: 2,
      headers: ['Kode', 'Pagu', 'Realisasi'],
      rows: [['7.01.01', 100, 90]],
    };
    const belanja = (more: Partial<TableInput>): TableInput => ({
      sheet: 'Data',
      headerRow: 2,
      firstColumn: 5,
      headers: ['Kelompok', 'Pagu', 'Realisasi', 'Proporsi (%)', 'Serapan (%)'],
      rows: [['Operasi', 100, 90, null, null]],
      ...more,
    });
    const blocked = (more: Partial<TableInput>, own: Partial<TableInput> = {}) => {
      const { writes, temuan } = plan({ Anggaran: { ...anggaran, ...own }, Belanja: belanja(more) });
      return {
        headers: writes.filter(({ table }) => table === 'Anggaran').map(({ header }) => header),
        temuan: temuan.filter(({ aturan }) => aturan === 'kolom-hasil-terhalang'),
      };
    };
    const taller = {
      rows: [
        ['Operasi', 60, 50, null, null],
        ['Modal', 40, 40, null, null],
      ],
    };

    it('moves along when it lies wholly in the same rows, or is out of the way', () => {
      for (const more of [{}, { ...taller, headerRow: 4 }, { ...taller, sheet: 'Lain' }]) {
        expect(blocked(more)).toEqual({ headers: ['Serapan (%)', 'Sisa'], temuan: [] });
      }
    });

    it('stops new columns, with a finding, when it reaches beyond those rows: Excel moves no part of a table', () => {
      const { headers, temuan } = blocked(taller);
      expect(headers).toEqual([]);
      expect(temuan).toMatchObject([{ tingkat: 'peringatan', tabel: 'Anggaran', alamat: 'Data!A2', terkait: ['Data!E2'] }]);
      expect(temuan[0]?.pesan).toContain('“Serapan (%)”, “Sisa”');
    });

    it('does not stop columns that are there', () => {
      const own = { headers: ['Kode', 'Pagu', 'Realisasi', 'Serapan (%)'], rows: [['7.01.01', 100, 90, null]] };
      expect(blocked(taller, own).headers).toEqual(['Serapan (%)']);
      const whole = { headers: ['Kode', 'Pagu', 'Realisasi', '%', 'Sisa'], rows: [['7.01.01', 100, 90, null, null]] };
      expect(blocked({ ...taller, firstColumn: 7 }, whole)).toEqual({ headers: ['%', 'Sisa'], temuan: [] });
    });
  });

  it('clears stale results and adds no blank column', () => {
    const { writes } = plan({ Realisasi: { headers: ['Kode', 'Realisasi 2023', 'Predikat'], rows: [['I1', 80, 'Baik']] } });
    expect(writes).toEqual([{ table: 'Realisasi', header: 'Predikat', columnIndex: 2, values: [null], numberFormat: 'General' }]);
  });

  it.each([
    [[['7.01.01', 1000, 250]], '#,##0', 750],
    [[['7.01.01', '1.000,75', 250]], '#,##0.00', 750.75],
  ])('formats money with sen only where there are some: %p', (rows, format, sisa) => {
    const { writes } = plan({ Anggaran: { headers: ['Kode', 'Pagu', 'Realisasi'], rows } });
    expect(writes[1]).toEqual({ table: 'Anggaran', header: 'Sisa', columnIndex: null, values: [sisa], numberFormat: format });
  });

  it('plans Keluaran, Belanja and SKM', () => {
    const { writes } = plan({
      Keluaran: { headers: ['Kode', 'Jenis', 'Indikator', 'Target', 'Realisasi'], rows: [['1', 'Output', 'a', 4, 1]] },
      Belanja: {
        headers: ['Kelompok', 'Pagu', 'Realisasi'],
        rows: [
          ['Operasi', 300, 150],
          ['Modal', 100, 100],
        ],
      },
      SKM: { headers: ['Unsur', 'Tidak Baik', 'Kurang Baik', 'Baik', 'Sangat Baik'], rows: [['Biaya', 0, 0, 0, 100]] },
    });
    expect(writes.map(({ table, header, values }) => [table, header, values])).toEqual([
      ['Keluaran', 'Capaian (%)', [25]],
      ['Belanja', 'Proporsi (%)', [75, 25]],
      ['Belanja', 'Serapan (%)', [50, 100]],
      ['SKM', 'Total', [100]],
      ['SKM', 'Skor', [100]],
      ['SKM', 'Predikat', ['Sangat Baik']],
    ]);
  });
});
