import { computeProporsi, computeSerapan } from '../../domain/anggaran/compute-serapan';
import { sumRupiah } from '../../domain/angka/sum-rupiah';
import { plainNumber } from '../../model/compute/resolve-figure';
import type { BarisBelanja } from '../../model/laporan';

/** Money of one row of the composition: rupiah, shares in percent. */
export interface Jumlah {
  readonly pagu: number | null;
  readonly realisasi: number | null;
  /** Share of the total pagu of table `Belanja`. */
  readonly proporsi: number | null;
  readonly serapan: number | null;
}

export interface KelompokBelanja {
  readonly nama: string;
  readonly jumlah: Jumlah;
  /** The kinds of spending in it; none where the kelompok is a single row without jenis. */
  readonly jenis: readonly { readonly nama: string; readonly jumlah: Jumlah }[];
}

export interface SusunanBelanja {
  readonly kelompok: readonly KelompokBelanja[];
  readonly total: Jumlah;
  /** Names of the rows that have no pagu. */
  readonly tanpaPagu: readonly string[];
}

/** Rupiah; `null` when no row has a figure. */
export function sumColumn(rows: readonly BarisBelanja[], kolom: 'pagu' | 'realisasi'): number | null {
  const values = rows.flatMap((row) => plainNumber(row[kolom]) ?? []);
  return values.length === 0 ? null : sumRupiah(values);
}

function jumlahOf(rows: readonly BarisBelanja[], total: number | null): Jumlah {
  const pagu = sumColumn(rows, 'pagu');
  const realisasi = sumColumn(rows, 'realisasi');
  return {
    pagu,
    realisasi,
    proporsi: computeProporsi(pagu, total).nilai,
    serapan: computeSerapan(pagu, realisasi).nilai,
  };
}

/** The rows that make the total: a row without jenis beside rows with jenis of its kelompok is their subtotal. */
export function countedRows(belanja: readonly BarisBelanja[]): BarisBelanja[] {
  const detailed = new Set(belanja.filter(({ jenis }) => jenis !== '').map(({ kelompok }) => kelompok));
  return belanja.filter(({ jenis, kelompok }) => jenis !== '' || !detailed.has(kelompok));
}

/**
 * Table `Belanja` by kelompok, in the order of the sheet. A row without jenis is the subtotal of a kelompok that has rows
 * with jenis, and counts only where it is the kelompok's only row: a kelompok is the sum of its kinds.
 */
export function groupBelanja(belanja: readonly BarisBelanja[]): SusunanBelanja {
  const counted = countedRows(belanja);
  const groups = new Map<string, BarisBelanja[]>();
  for (const row of counted) {
    const list = groups.get(row.kelompok) ?? [];
    groups.set(row.kelompok, list);
    list.push(row);
  }
  const total = sumColumn(counted, 'pagu');
  return {
    kelompok: [...groups].map(([nama, rows]) => ({
      nama,
      jumlah: jumlahOf(rows, total),
      jenis: rows.flatMap((row) => (row.jenis === '' ? [] : [{ nama: row.jenis, jumlah: jumlahOf([row], total) }])),
    })),
    total: jumlahOf(counted, total),
    tanpaPagu: counted.filter((row) => plainNumber(row.pagu) === null).map((row) => row.jenis || row.kelompok),
  };
}
