import type { LakipCell, LakipTable } from '../../src/report/lakip-table';
import { compareTable } from './compare-table';
import { columnNames, expandHeader, printedGrid } from './place-cells';
import type { KnownError, PrintedTable } from './printed-table';

const row = (...sel: string[]) => ({ dari: 5, sel });

/** Target of two years beside the sasaran; the second row is merged with the first. */
const PRINTED: PrintedTable = {
  tabel: 'uji',
  contoh: 'uji',
  id: 'uji',
  kunci: 'uji',
  nomor: ['Tabel 9.1', 1],
  judul: [['Judul', 2]],
  pembuka: [],
  kepala: [row('Sasaran', 'TARGET', '', 'REALISASI', ''), row('', '2022', '2023', '2022', '2023')],
  penomoran: null,
  baris: [row('A', '1', '2', '3', '100 %'), row('', '4', '5', '6', '50%')],
  sumberData: null,
};

const cell = (text: string): LakipCell => ({ value: text, text });

function build(rows: readonly (readonly (string | null)[])[], judul = 'Judul'): LakipTable {
  const [single, double] = [
    { rowSpan: 1, colSpan: 1 },
    { rowSpan: 1, colSpan: 2 },
  ];
  return {
    id: 'uji',
    kunci: 'uji',
    bab: 'BAB III',
    nomor: 'Tabel 9.1',
    judul: [judul],
    pembuka: [],
    lembar: 'Uji',
    orientation: 'portrait',
    columns: Array.from({ length: 5 }, () => ({ width: 10, align: 'left' as const })),
    header: [
      [
        { text: 'Sasaran', rowSpan: 2, colSpan: 1 },
        { text: 'TARGET', ...double },
        { text: 'REALISASI', ...double },
      ],
      ['2022', '2023', '2022', '2023'].map((text) => ({ text, ...single })),
    ],
    numbering: null,
    rows: rows.map((texts) => ({ role: 'data', cells: texts.map((text) => (text === null ? null : cell(text))) })),
    source: null,
    notes: [],
    grafik: null,
  };
}

const ROWS = [
  ['A', '1', '2', '3', '100%'],
  [null, '4', '5', '6', '50%'],
] as const;

const error = (at: Partial<KnownError>): KnownError => ({
  table: 'uji',
  row: '1',
  dari: 5,
  column: 'TARGET / 2023',
  printed: '2',
  recomputed: '9',
  why: 'x',
  ...at,
});

describe('compareTable', () => {
  it('counts number, caption, both header rows, every cell and the source, and finds no difference in equals', () => {
    expect(compareTable(PRINTED, build(ROWS), [])).toEqual({ cells: 1 + 1 + 10 + 10 + 1, differences: [], stale: [] });
  });

  it('finds a cell that differs, and a caption', () => {
    const rows = [['A', '1', '9', '3', '100%'], ROWS[1]];
    expect(compareTable(PRINTED, build(rows, 'Lain'), []).differences).toEqual([
      { row: 'judul 1', column: '', printed: 'Judul', built: 'Lain' },
      { row: '1', column: 'TARGET / 2023', printed: '2', built: '9' },
    ]);
  });

  it('forgives a listed error, but not one that stands otherwise or is none', () => {
    const rows = [['A', '1', '9', '3', '100%'], ROWS[1]];
    expect(compareTable(PRINTED, build(rows), [error({})])).toMatchObject({ differences: [], stale: [] });
    expect(compareTable(PRINTED, build(rows), [error({ recomputed: '8' })]).stale).toHaveLength(1);
    expect(compareTable(PRINTED, build(ROWS), [error({ recomputed: '2' })]).stale).toHaveLength(1);
    expect(compareTable(PRINTED, build(rows), [error({}), error({ row: '7' })]).stale).toHaveLength(1);
  });

  it('takes a listed row that is not printed as one cell and goes on below it', () => {
    const rows = [ROWS[0], ['B', null, null, null, null], ROWS[1]];
    const extra = error({ row: '1a', column: '(baris)', printed: '', recomputed: 'B' });
    expect(compareTable(PRINTED, build(rows), [extra])).toMatchObject({ differences: [], stale: [] });
    expect(compareTable(PRINTED, build(rows), []).differences).not.toEqual([]);
  });

  it('takes a listed row that is printed in vain as one cell', () => {
    const gone = error({ row: '2', column: '(baris)', printed: '4 | 5 | 6 | 50%', recomputed: '' });
    expect(compareTable(PRINTED, build([ROWS[0]]), [gone])).toMatchObject({ differences: [], stale: [] });
    expect(compareTable(PRINTED, build([ROWS[0]]), []).differences).toHaveLength(4);
  });

  it('compares a list without header in its own columns', () => {
    const list: PrintedTable = { ...PRINTED, kepala: [], baris: [row('A', '1'), row('', '4')] };
    expect(compareTable(list, build(ROWS), []).differences).toEqual([]);
  });
});

describe('the grid of a header', () => {
  it('leaves what a span covers blank', () => {
    expect(expandHeader(build(ROWS).header, 5)).toEqual(PRINTED.kepala.map(({ sel }) => sel));
  });

  it('says so where a header leaves a place open', () => {
    expect(expandHeader([[{ text: 'A', rowSpan: 1, colSpan: 1 }]], 2)).toEqual([['A', '(none)']]);
  });

  it('names a column by its headings from above', () => {
    expect(columnNames(printedGrid(PRINTED))).toEqual([
      'Sasaran',
      'TARGET / 2022',
      'TARGET / 2023',
      'REALISASI / 2022',
      'REALISASI / 2023',
    ]);
  });
});
