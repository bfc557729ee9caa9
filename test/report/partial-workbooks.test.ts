import { computeHasil } from '../../src/model/compute-hasil';
import type { Laporan } from '../../src/model/laporan';
import type { RawTable, RawWorkbook } from '../../src/model/raw';
import { readLaporan } from '../../src/model/read-laporan';
import { buildTables } from '../../src/report/catalogue';
import { listTables } from '../../src/report/list-tables';
import { rawFromData } from '../golden/raw-from-data';

const SAMPLES = ['ajung-2023', 'ambulu-2021'] as const;
const SUSUNAN = ['Baku', 'Ajung 2023', 'Ambulu 2021'] as const;

const without = (raw: RawWorkbook, ...names: string[]): RawWorkbook => ({
  ...raw,
  tables: raw.tables.filter(({ name }) => !names.includes(name)),
  tableNames: raw.tableNames.filter((name) => !names.includes(name)),
});

/** The table with only the body rows that `keep` wants. */
function filterRows(raw: RawWorkbook, name: string, keep: (row: number, table: RawTable) => boolean): RawWorkbook {
  return {
    ...raw,
    tables: raw.tables.map((table) => {
      if (table.name !== name) return table;
      const rows = Array.from({ length: table.rowCount }, (_, row) => row).filter((row) => keep(row, table));
      return {
        ...table,
        rowCount: rows.length,
        columns: table.columns.map((column) => ({
          ...column,
          values: column.values === null ? null : rows.map((row) => column.values?.[row] ?? null),
          numberFormats: column.numberFormats === null ? null : rows.map((row) => column.numberFormats?.[row] ?? 'General'),
        })),
      };
    }),
  };
}

/** The table with the cells of some columns blank. */
function blankColumns(raw: RawWorkbook, name: string, which: (header: string) => boolean): RawWorkbook {
  return {
    ...raw,
    tables: raw.tables.map((table) =>
      table.name !== name
        ? table
        : {
            ...table,
            columns: table.columns.map((column) =>
              which(column.header) ? { ...column, values: (column.values ?? []).map(() => null) } : column,
            ),
          },
    ),
  };
}

function cases(raw: RawWorkbook): [string, RawWorkbook][] {
  const all = raw.tables.map(({ name }) => name);
  return [
    ['everything', raw],
    ['no table at all', without(raw, ...all)],
    ['only Pengaturan', without(raw, ...all.filter((name) => name !== 'Pengaturan'))],
    ...all.map((name): [string, RawWorkbook] => [`no ${name}`, without(raw, name)]),
    [
      'no indicator',
      filterRows(
        filterRows(raw, 'Target', () => false),
        'Realisasi',
        () => false,
      ),
    ],
    [
      'one indicator',
      filterRows(
        filterRows(raw, 'Target', (row) => row === 0),
        'Realisasi',
        (row) => row === 0,
      ),
    ],
    ['one sasaran', filterRows(raw, 'Sasaran', (row) => row === 0)],
    ['sasaran without programs', blankColumns(raw, 'Anggaran', (header) => header === 'Kode Sasaran')],
    ['no history', blankColumns(raw, 'Realisasi', (header) => /^Realisasi 20(1\d|20|22)$/.test(header))],
    ['no realisation', blankColumns(raw, 'Realisasi', (header) => header.startsWith('Realisasi'))],
    ['no money', blankColumns(raw, 'Anggaran', (header) => header === 'Pagu' || header === 'Realisasi')],
    ['no year', filterRows(raw, 'Pengaturan', (row, table) => !/Tahun|Renstra/.test(String(table.columns[0]?.values?.[row])))],
  ];
}

const inSusunan = (laporan: Laporan, susunan: (typeof SUSUNAN)[number]): Laporan => ({
  ...laporan,
  pengaturan: { ...laporan.pengaturan, susunan },
});

describe.each(SAMPLES)('%s with less than everything', (sample) => {
  it.each(cases(rawFromData(sample)))('%s: every table of the layout is built, or left out with a reason', (_name, raw) => {
    const { laporan: read } = readLaporan(raw);
    for (const susunan of SUSUNAN) {
      const laporan = inSusunan(read, susunan);
      const { tables, omitted } = buildTables(laporan, computeHasil(laporan));
      const listed = listTables(laporan.pengaturan);
      const said = new Set([...tables.map(({ id }) => id), ...omitted.map(({ id }) => id)]);
      expect(listed.filter(({ kunci }) => ![...said].some((id) => kunci.startsWith(id)))).toEqual([]);
      for (const { judul, alasan } of omitted) {
        expect(judul).not.toBe('');
        // A whole sentence that says what is missing.
        expect(alasan).toMatch(/^[A-Z].{20,}\.$/);
        expect(alasan).not.toMatch(/undefined|null|NaN|\{|\}/);
      }
      for (const table of tables) {
        expect(table.rows.length).toBeGreaterThan(0);
        expect(JSON.stringify(table)).not.toMatch(/NaN|Infinity|undefined/);
      }
      expect(new Set(tables.map(({ kunci }) => kunci)).size).toBe(tables.length);
      expect(new Set(tables.map(({ lembar }) => lembar.toLowerCase())).size).toBe(tables.length);
      // Numbers run on without a gap, whatever was left out.
      for (const chapter of new Set(tables.map(({ bab }) => bab))) {
        const numbers = tables.flatMap(({ bab, nomor }) =>
          bab === chapter && nomor !== null ? [Number(nomor.split('.').pop())] : [],
        );
        expect(numbers).toEqual(numbers.map((_, index) => index + 1));
      }
    }
  });
});
