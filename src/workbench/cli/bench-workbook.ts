import { createBlankWorkbook, type OpenedWorkbook } from '../store/codec';
import { CellGrid, type CellContent } from '../store/cell-grid';
import type { SheetState } from '../store/sheet-state';

type Row = readonly CellContent[];

const YEAR = 2023;

const padded = (n: number, width: number): string => String(n).padStart(width, '0');

/** A budget tree: 1 program, kegiatan of 20 sub kegiatan each; deterministic amounts. */
function anggaranRows(count: number): Row[] {
  const rows: Row[] = [['7.01.01', 'Program', 'Program contoh', 'S.1', null, null, null]];
  for (let kegiatan = 1; rows.length < count; kegiatan += 1) {
    const kode = `7.01.01.2.${padded(kegiatan, 4)}`;
    rows.push([kode, 'Kegiatan', `Kegiatan contoh ${kegiatan}`, null, null, null, null]);
    for (let sub = 1; sub <= 20 && rows.length < count; sub += 1) {
      const pagu = 1_000_000 + ((kegiatan * 7919 + sub * 104_729) % 900_000_000);
      rows.push([
        `${kode}.${padded(sub, 4)}`,
        'Sub Kegiatan',
        `Sub kegiatan contoh ${kegiatan}.${sub}`,
        null,
        null,
        pagu,
        Math.floor(pagu * 0.93),
      ]);
    }
  }
  return rows;
}

function addTable(opened: OpenedWorkbook, index: number, name: string, header: readonly string[], rows: readonly Row[]): void {
  const blank = opened.state.sheets[0];
  if (!blank) throw new Error('A blank workbook has one sheet');
  const sheet: SheetState =
    index === 0
      ? blank
      : { ...blank, id: `{BENCH-${index}}`, cells: new CellGrid(), merges: [], columns: new Map(), rows: new Map(), tables: [] };
  if (index > 0) opened.state.sheets.push(sheet);
  sheet.name = name;
  [header, ...rows].forEach((row, rowIndex) => {
    row.forEach((value, column) => {
      if (value !== null) sheet.cells.cellAt(rowIndex, column).value = value;
    });
  });
  sheet.tables.push({
    id: index + 1,
    name,
    rect: { top: 0, left: 0, bottom: rows.length, right: header.length - 1 },
    showHeaders: true,
    showTotals: false,
    showFilterButton: true,
    style: 'TableStyleMedium2',
    showBandedRows: true,
    showBandedColumns: false,
    highlightFirstColumn: false,
    highlightLastColumn: false,
    columns: header.map((title, column) => ({
      id: column + 1,
      name: title,
      calculatedFormula: null,
      totalsFunction: null,
      totalsLabel: null,
    })),
  });
}

/**
 * A made-up workbook of `rows` data rows in all: a tenth indicators with their
 * target and as many realisasi, the rest budget lines. Same content every time.
 */
export function makeBenchWorkbook(rows: number): OpenedWorkbook {
  const indicators = Math.floor(rows / 10);
  const opened = createBlankWorkbook('Pengaturan');
  const kode = (index: number): string => `IK.${padded(index + 1, 6)}`;
  const every = Array.from({ length: indicators }, (_, index) => index);
  addTable(opened, 0, 'Pengaturan', ['Kunci', 'Nilai'], [['Tahun Laporan', YEAR]]);
  addTable(
    opened,
    1,
    'Sasaran',
    ['Kode', 'Tujuan', 'Indikator Tujuan', 'Sasaran Strategis'],
    [['S.1', 'Tujuan', 'Indikator', 'Sasaran contoh']],
  );
  addTable(
    opened,
    2,
    'Target',
    ['Kode', 'Kode Sasaran', 'Indikator', 'Satuan', 'Arah', `Target ${YEAR}`, 'Target Akhir Renstra'],
    every.map((i) => [kode(i), 'S.1', `Indikator contoh ${i + 1}`, '%', i % 3 === 0 ? 'Negatif' : 'Positif', 50 + (i % 50), 100]),
  );
  addTable(
    opened,
    3,
    'Realisasi',
    ['Kode', 'Indikator', `Realisasi ${YEAR}`, 'Capaian (%)', 'Kategori', 'Predikat'],
    every.map((i) => [kode(i), `Indikator contoh ${i + 1}`, 40 + (i % 60), null, null, null]),
  );
  addTable(
    opened,
    4,
    'Anggaran',
    ['Kode', 'Jenis', 'Uraian', 'Kode Sasaran', 'Pagu Murni', 'Pagu', 'Realisasi', 'Serapan (%)', 'Sisa'],
    anggaranRows(rows - 2 * indicators).map((row) => [...row, null, null]),
  );
  return opened;
}
