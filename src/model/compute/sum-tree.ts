import { sumRupiah } from '../../domain/angka/sum-rupiah';
import type { BarisAnggaran, SelAngka } from '../laporan';
import { plainNumber } from './resolve-figure';

export type KolomUang = 'pagu' | 'realisasi';

/** The money of one row in one column: of a leaf its own figure, of a parent the sum of its leaves. */
export interface Amount {
  /** Rupiah; `null` when no leaf has a figure. */
  readonly nilai: number | null;
  /** Cells of the leaves that have a figure. */
  readonly filled: number;
  /** Leaves without one. */
  readonly missing: number;
}

/** Sums one column over the whole tree, each row once; the result runs parallel to `rows`. */
export function sumTree(rows: readonly BarisAnggaran[], kolom: KolomUang): Amount[] {
  const amounts: (Amount | undefined)[] = rows.map(() => undefined);
  const amountOf = (index: number): Amount => {
    const known = amounts[index];
    if (known !== undefined) return known;
    const row = rows[index];
    const amount = row === undefined || row.anak.length === 0 ? leafAmount(row?.[kolom]) : addAmounts(row.anak.map(amountOf));
    amounts[index] = amount;
    return amount;
  };
  return rows.map((_, index) => amountOf(index));
}

/** Adds amounts, exact in sen; the sum of none is no figure. */
export function addAmounts(parts: readonly Amount[]): Amount {
  const values: number[] = [];
  let filled = 0;
  let missing = 0;
  for (const part of parts) {
    if (part.nilai !== null) values.push(part.nilai);
    filled += part.filled;
    missing += part.missing;
  }
  return { nilai: values.length === 0 ? null : sumRupiah(values), filled, missing };
}

function leafAmount(sel: SelAngka | null | undefined): Amount {
  const nilai = plainNumber(sel);
  return nilai === null ? { nilai, filled: 0, missing: 1 } : { nilai, filled: 1, missing: 0 };
}

/** Indexes of the leaves below a row, in row order of each branch; of a leaf: itself. */
export function leavesBelow(rows: readonly BarisAnggaran[], index: number): number[] {
  const leaves: number[] = [];
  const visit = (at: number): void => {
    const anak = rows[at]?.anak ?? [];
    if (anak.length === 0) leaves.push(at);
    else for (const child of anak) visit(child);
  };
  visit(index);
  return leaves;
}
