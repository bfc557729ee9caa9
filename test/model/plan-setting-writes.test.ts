import { planSettingWrites } from '../../src/model/plan-setting-writes';
import type { RawTable, RawValue } from '../../src/model/raw';

function pengaturan(
  rows: readonly (readonly RawValue[])[],
  more: Partial<RawTable> = {},
  headers = ['Kunci', 'Catatan', 'Nilai'],
): RawTable {
  return {
    name: 'pengaturan',
    sheet: 'Pengaturan',
    headerRow: 4,
    firstColumn: 1,
    rowCount: rows.length,
    isProtected: false,
    columns: headers.map((header, index) => ({
      header,
      index,
      values: rows.map((row) => row[index] ?? null),
      numberFormats: null,
    })),
    ...more,
  };
}
const raw = (...tables: RawTable[]) => ({ tables, tableNames: tables.map(({ name }) => name), answers: [] });

describe('planSettingWrites', () => {
  it('writes into every row that bears the key, however it is spelled', () => {
    const table = pengaturan([
      ['Nama Instansi', null, 'X'],
      ['SUSUNAN ', 'kata', 'Baku'],
      ['susunan', null, null],
    ]);
    expect(planSettingWrites(raw(table), { susunan: 'Ajung 2023' })).toEqual({
      tabel: 'pengaturan',
      header: 'Nilai',
      cells: [
        { baris: 1, nilai: 'Ajung 2023' },
        { baris: 2, nilai: 'Ajung 2023' },
      ],
      baru: [],
    });
  });

  it('adds a row of the whole width for a key that is not there; none for a blank value', () => {
    const table = pengaturan([['Nama Instansi', null, 'X']]);
    expect(planSettingWrites(raw(table), { susunan: 'Baku', tabelDilewati: '' })).toMatchObject({
      cells: [],
      baru: [['Susunan', '', 'Baku']],
    });
  });

  it.each([
    ['no table', raw(), 'Siapkan Buku Kerja'],
    ['no column of values', raw(pengaturan([], {}, ['Kunci', 'Apa'])), 'judul kolomnya'],
    ['a protected sheet', raw(pengaturan([], { isProtected: true })), 'terproteksi'],
  ])('refuses %s', (_, book, words) => {
    expect(planSettingWrites(book, { susunan: 'Baku' })).toEqual({ alasan: expect.stringContaining(words) as string });
  });
});
