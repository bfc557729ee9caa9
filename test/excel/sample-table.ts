import type { LakipCell, LakipRow, LakipTable } from '../../src/report/lakip-table';

export const text = (value: string, more: Partial<LakipCell> = {}): LakipCell => ({ value, text: value, ...more });

export const rupiah = (value: number, printed: string): LakipCell => ({
  value,
  text: printed,
  numberFormat: '#,##0',
  align: 'right',
});

const data = (...cells: (LakipCell | null)[]): LakipRow => ({ role: 'data', cells });

/** Two header levels, a vertical merge, a code that must stay text, a total, a source line and a note. */
export function sampleTable(more: Partial<LakipTable> = {}): LakipTable {
  return {
    id: 'realisasi-anggaran',
    kunci: more.id ?? 'realisasi-anggaran',
    bab: 'BAB III AKUNTABILITAS KINERJA',
    pembuka: [],
    grafik: null,
    nomor: 'Tabel 3.8',
    judul: ['Realisasi Anggaran', 'Kecamatan Ajung Tahun 2023'],
    lembar: 'Tabel 3.8',
    orientation: 'portrait',
    columns: [
      { width: 6, align: 'center' },
      { width: 30, align: 'left' },
      { width: 16, align: 'right' },
      { width: 16, align: 'right' },
    ],
    header: [
      [
        { text: 'Kode', rowSpan: 2, colSpan: 1 },
        { text: 'Program', rowSpan: 2, colSpan: 1 },
        { text: 'Anggaran', rowSpan: 1, colSpan: 2 },
      ],
      [
        { text: 'Pagu', rowSpan: 1, colSpan: 1 },
        { text: 'Realisasi', rowSpan: 1, colSpan: 1 },
      ],
    ],
    numbering: ['(1)', '(2)', '(3)', '(4)'],
    rows: [
      data(
        text('7.01', { rowSpan: 2 }),
        text('=Program Penunjang'),
        rupiah(2183418672, '2.183.418.672'),
        rupiah(2000000000, '2.000.000.000'),
      ),
      data(null, text('Honorarium', { indent: 2 }), rupiah(100, '100'), text('-')),
      {
        role: 'total',
        cells: [text('Jumlah', { colSpan: 2 }), null, rupiah(2183418772, '2.183.418.772'), rupiah(2000000000, '2.000.000.000')],
      },
    ],
    source: 'Sumber Data: Subbag Keuangan, 2024',
    notes: ['Serapan = realisasi : pagu × 100%.'],
    ...more,
  };
}
