import type { LakipCell, LakipRow, LakipTable } from '../../../src/report/lakip-table';

export const cell = (text: string, more: Partial<LakipCell> = {}): LakipCell => ({ value: text, text, ...more });

export const row = (cells: readonly (LakipCell | null)[], role: LakipRow['role'] = 'data'): LakipRow => ({ role, cells });

/** A small table with two columns, or what is given. */
export function makeTable(more: Partial<LakipTable> = {}): LakipTable {
  return {
    id: 'pengukuran-realisasi',
    kunci: 'contoh',
    bab: 'BAB III AKUNTABILITAS KINERJA',
    nomor: 'Tabel 3.1',
    judul: ['Judul Tabel'],
    pembuka: [],
    lembar: 'Contoh',
    orientation: 'portrait',
    columns: [
      { width: 10, align: 'left' },
      { width: 10, align: 'right' },
    ],
    header: [
      [
        { text: 'Uraian', rowSpan: 1, colSpan: 1 },
        { text: 'Nilai', rowSpan: 1, colSpan: 1 },
      ],
    ],
    numbering: null,
    rows: [row([cell('a'), cell('1')])],
    source: null,
    notes: [],
    grafik: null,
    ...more,
  };
}
