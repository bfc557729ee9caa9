import type { SelAngka } from '../laporan';
import type { ReadContext } from './read-angka';
import { readAngka } from './read-angka';
import type { TableView } from './table-view';

/** The yearly columns of a table: canonical name and year; `tahun` is `null` for one headed without a year. */
export interface YearlyColumn {
  readonly nama: string;
  readonly tahun: number | null;
}

export function yearlyColumns(view: TableView): YearlyColumn[] {
  return view
    .matched()
    .filter(({ kolom }) => kolom.tahunan === true)
    .map(({ nama, tahun }) => ({ nama, tahun }));
}

/** The yearly figures of one row, and the figure of a column headed without a year. */
export interface YearlyCells {
  readonly perTahun: Map<number, SelAngka>;
  readonly tanpaTahun: SelAngka | null;
}

export function readYearly(view: TableView, columns: readonly YearlyColumn[], row: number, context: ReadContext): YearlyCells {
  const perTahun = new Map<number, SelAngka>();
  let tanpaTahun: SelAngka | null = null;
  for (const { nama, tahun } of columns) {
    const sel = readAngka(view, nama, row, 'kinerja', context);
    if (sel === null) continue;
    if (tahun === null) tanpaTahun = sel;
    else perTahun.set(tahun, sel);
  }
  return { perTahun, tanpaTahun };
}
