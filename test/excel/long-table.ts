import type { LakipRow, LakipTable, RowRole } from '../../src/report/lakip-table';
import { rupiah, sampleTable, text } from './sample-table';

const columns = [
  { width: 5, align: 'center' as const },
  { width: 18, align: 'left' as const },
  { width: 50, align: 'left' as const },
  ...Array.from({ length: 5 }, () => ({ width: 16, align: 'right' as const })),
];
const header = [columns.map((_column, column) => ({ text: `Kolom ${column + 1}`, rowSpan: 1, colSpan: 1 }))];

/** A budget tree of so many rows and eight columns: a program each 100 rows, a kegiatan each 10, every amount another. */
export function longBudget(count: number): LakipTable {
  const rows = Array.from({ length: count }, (_row, row): LakipRow => {
    const role: RowRole = row % 100 === 0 ? 'program' : row % 10 === 0 ? 'kegiatan' : 'sub-kegiatan';
    const amounts = Array.from({ length: 5 }, (_cell, column) => rupiah(row * 1000 + column, `${row * 1000 + column}`));
    const name = text('Penyediaan jasa pelayanan umum kantor', { indent: role === 'sub-kegiatan' ? 2 : 0 });
    return { role, cells: [text(String(row + 1)), text(`7.01.01.2.${row}`), name, ...amounts] };
  });
  return { ...sampleTable(), columns, header, numbering: null, rows };
}

/** So many groups of three rows, merged over them in the first two columns. */
export function mergedGroups(groups: number): LakipTable {
  const rows = Array.from({ length: groups * 3 }, (_row, row): LakipRow => {
    const amounts = Array.from({ length: 5 }, (_cell, column) => rupiah(row + column, `${row + column}`));
    const own = row % 3 === 0 ? [text(`${row / 3 + 1}`, { rowSpan: 3 }), text('Sasaran', { rowSpan: 3 })] : [null, null];
    return { role: 'data', cells: [...own, text('Indikator'), ...amounts] };
  });
  return { ...sampleTable(), columns, header, numbering: null, rows };
}
