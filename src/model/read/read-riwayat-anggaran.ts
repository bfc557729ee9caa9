import type { BarisRiwayatAnggaran } from '../laporan';
import type { Findings } from '../findings';
import type { ReadContext } from './read-angka';
import { readAngka } from './read-angka';
import type { TableView } from './table-view';
import { withoutTotalRows } from './total-rows';

/** What passes for a year: the same span as the setting `Tahun Laporan`. */
const [FIRST_YEAR, LAST_YEAR] = [1990, 2100];

/**
 * Reads table `RiwayatAnggaran`, amounts in rupiah. A row whose tahun is no year is reported (`tahun-salah`) and left out;
 * of a year that stands twice (`tahun-ganda`) neither row is used: which one is meant would be a guess. Empty when the
 * table is missing.
 */
export function readRiwayatAnggaran(view: TableView | null, context: ReadContext): BarisRiwayatAnggaran[] {
  if (view === null || !view.has('Tahun')) return [];
  const byYear = new Map<number, number[]>();
  const read: BarisRiwayatAnggaran[] = [];
  for (const row of withoutTotalRows(view, ['Tahun'], context.findings)) {
    const tahun = readYear(view, row, context.findings);
    const pagu = readAngka(view, 'Pagu', row, 'rupiah', context);
    const realisasi = readAngka(view, 'Realisasi', row, 'rupiah', context);
    if (tahun === null) continue;
    byYear.set(tahun, [...(byYear.get(tahun) ?? []), row]);
    read.push({ tahun, pagu, realisasi, alamat: view.alamat('Tahun', row) });
  }
  for (const [tahun, rows] of byYear) if (rows.length > 1) reportDouble(view, tahun, rows, context.findings);
  return read.filter(({ tahun }) => byYear.get(tahun)?.length === 1);
}

function readYear(view: TableView, row: number, findings: Findings): number | null {
  const text = view.text('Tahun', row);
  const years = text.match(/(?<![\d.,])\d{4}(?![\d]|[.,]\d)/g) ?? [];
  const tahun = Number(years[0]);
  if (years.length === 1 && tahun >= FIRST_YEAR && tahun <= LAST_YEAR) return tahun;
  const alamat = view.alamat('Tahun', row);
  findings.add(
    'tahun-salah',
    'galat',
    `Tahun ${text === '' ? 'kosong' : `“${text}”`} di ${alamat} bukan satu tahun, jadi baris ini tidak dipakai. Isi satu tahun, misalnya 2022.`,
    { tabel: view.nama, kolom: 'Tahun', alamat },
  );
  return null;
}

function reportDouble(view: TableView, tahun: number, rows: readonly number[], findings: Findings): void {
  const [alamat = '', ...terkait] = rows.map((row) => view.alamat('Tahun', row)).reverse();
  findings.add(
    'tahun-ganda',
    'galat',
    `Tahun ${tahun} di ${alamat} sudah ada di ${terkait.join(', ')}, jadi tidak satu pun dipakai. Sisakan satu baris untuk setiap tahun.`,
    { tabel: view.nama, kolom: 'Tahun', alamat, terkait },
  );
}
