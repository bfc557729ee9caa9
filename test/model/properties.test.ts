import fc from 'fast-check';
import { normalizeKode } from '../../src/domain/anggaran/kode';
import { computeHasil } from '../../src/model/compute-hasil';
import { planColumnWrites } from '../../src/model/plan-column-writes';
import type { RawTable, RawWorkbook } from '../../src/model/raw';
import { buildTree } from '../../src/model/read/build-tree';
import { readLaporan } from '../../src/model/read-laporan';
import { ajung, ambulu } from './seed-workbooks';

function changeTable(workbook: RawWorkbook, name: string, change: (table: RawTable) => RawTable): RawWorkbook {
  return { ...workbook, tables: workbook.tables.map((table) => (table.name === name ? change(table) : table)) };
}

function pickRows(table: RawTable, rows: readonly (number | null)[]): RawTable {
  return {
    ...table,
    rowCount: rows.length,
    columns: table.columns.map((column) => ({
      ...column,
      values:
        column.values?.length === undefined ? null : rows.map((row) => (row === null ? null : (column.values?.[row] ?? null))),
      numberFormats:
        column.numberFormats === null
          ? null
          : rows.map((row) => (row === null ? 'General' : (column.numberFormats?.[row] ?? 'General'))),
    })),
  };
}

const figures = (workbook: RawWorkbook) => {
  const { laporan } = readLaporan(workbook);
  // Findings name cells, and cells move.
  return { ...computeHasil(laporan), temuan: [] };
};

describe('what must not matter', () => {
  it('the row order of Realisasi', () => {
    fc.assert(
      fc.property(fc.shuffledSubarray([0, 1, 2, 3], { minLength: 4 }), (order) => {
        expect(figures(changeTable(ajung(), 'Realisasi', (table) => pickRows(table, order)))).toEqual(figures(ajung()));
      }),
    );
  });

  it('columns of the user’s own', () => {
    fc.assert(
      fc.property(fc.constantFrom('Target', 'Realisasi', 'Anggaran', 'Belanja'), fc.integer({ min: 0, max: 3 }), (name, at) => {
        const widen = (table: RawTable): RawTable => {
          const own = { header: 'Catatan saya', index: 0, values: null, numberFormats: null };
          const columns = [...table.columns.slice(0, at), own, ...table.columns.slice(at)];
          return { ...table, columns: columns.map((column, index) => ({ ...column, index })) };
        };
        expect(figures(changeTable(ajung(), name, widen))).toEqual(figures(ajung()));
      }),
    );
  });

  it('blank rows, anywhere', () => {
    fc.assert(
      fc.property(
        fc.constantFrom('Target', 'Realisasi', 'Anggaran', 'SKM'),
        fc.array(fc.nat(30), { maxLength: 5 }),
        (name, places) => {
          const spread = (table: RawTable): RawTable => {
            const rows: (number | null)[] = Array.from({ length: table.rowCount }, (_, row) => row);
            for (const place of places) rows.splice(Math.min(place, rows.length), 0, null);
            return pickRows(table, rows);
          };
          const workbook = changeTable(ambulu(), name, spread);
          expect(figures(workbook)).toEqual(figures(ambulu()));
          const { laporan } = readLaporan(workbook);
          for (const write of planColumnWrites(laporan, computeHasil(laporan))) {
            expect(write.values).toHaveLength(workbook.tables.find(({ name: table }) => table === write.table)?.rowCount ?? -1);
          }
        },
      ),
    );
  });

  it('the row order of budget codes that carry their place', () => {
    const codes = ['7.01.01', '7.01.01.2.01', '7.01.01.2.01.0001', '7.01.01.2.02', '7.01.02', '7.01.02.2.01.0009'];
    const parents: Record<string, string | null> = {
      '7.01.01': null,
      '7.01.01.2.01': '7.01.01',
      '7.01.01.2.01.0001': '7.01.01.2.01',
      '7.01.01.2.02': '7.01.01',
      '7.01.02': null,
      '7.01.02.2.01.0009': '7.01.02',
    };
    fc.assert(
      fc.property(fc.shuffledSubarray(codes, { minLength: codes.length }), (order) => {
        const tree = buildTree(order.map((kode) => ({ rapi: normalizeKode(kode), jenis: null })));
        const found = Object.fromEntries(order.map((kode, index) => [kode, order[tree[index]?.induk ?? -1] ?? null]));
        expect(found).toEqual(parents);
      }),
    );
  });
});

describe('any cells at all', () => {
  const cell = fc.oneof(
    fc.constant(null),
    fc.string(),
    fc.double(),
    fc.boolean(),
    fc.constantFrom('3.666', '-', 'BB', '1.745,818.972', '#REF!', '≥80', '80–90', 'I', 'A', '1.', '7.01', '7.01.01'),
  );

  it('are read, computed and planned without throwing, the tree has no circle, and figures are finite', () => {
    fc.assert(
      fc.property(
        fc.constantFrom('Pengaturan', 'Sasaran', 'Target', 'Realisasi', 'Anggaran', 'SKM'),
        fc.array(cell, { maxLength: 40 }),
        (name, cells) => {
          const scramble = (table: RawTable): RawTable => ({
            ...table,
            columns: table.columns.map((column, at) => ({
              ...column,
              values: column.values?.map((value, row) => cells[(row * table.columns.length + at) % 40] ?? value) ?? null,
            })),
          });
          const { laporan, temuan } = readLaporan(changeTable(ambulu(), name, scramble));
          const hasil = computeHasil(laporan);
          for (const each of [...temuan, ...hasil.temuan]) expect(each.pesan).toMatch(/[.?]$/);
          for (const write of planColumnWrites(laporan, hasil)) {
            for (const value of write.values) if (typeof value === 'number') expect(Number.isFinite(value)).toBe(true);
          }
          laporan.anggaran.forEach((row, index) => {
            let steps = 0;
            for (let at = row.induk; at !== null && steps <= laporan.anggaran.length; at = laporan.anggaran[at]?.induk ?? null)
              steps += 1;
            expect(steps).toBeLessThanOrEqual(laporan.anggaran.length);
            expect(row.anak).not.toContain(index);
          });
        },
      ),
      { numRuns: 300 },
    );
  });
});
