import { sumRupiah } from '../../domain/angka/sum-rupiah';
import type { BarisAnggaran } from '../laporan';
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

const ONE_FILLED = { filled: 1, missing: 0 } as const;
const ONE_MISSING: Amount = { nilai: null, filled: 0, missing: 1 };

/** Sums of one column over a tree: of a parent kept, of a leaf read from its own cell when asked. */
export class TreeSums {
  private readonly parents = new Map<number, Amount>();

  constructor(
    private readonly rows: readonly BarisAnggaran[],
    private readonly kolom: KolomUang | 'paguMurni',
  ) {}

  /** The money of a row; each parent is summed once. */
  at(index: number): Amount {
    const row = this.rows[index];
    if (row === undefined || row.anak.length === 0) {
      const nilai = plainNumber(row?.[this.kolom]);
      return nilai === null ? ONE_MISSING : { nilai, ...ONE_FILLED };
    }
    const known = this.parents.get(index);
    if (known !== undefined) return known;
    const amount = addAmounts(row.anak.map((child) => this.at(child)));
    this.parents.set(index, amount);
    return amount;
  }
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
