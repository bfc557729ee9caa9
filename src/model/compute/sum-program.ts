import { sumRupiah } from '../../domain/angka/sum-rupiah';
import { isProgram } from '../is-program';
import type { BarisAnggaran } from '../laporan';
import { plainNumber } from './resolve-figure';
import { TreeSums } from './sum-tree';

export type KolomPagu = 'pagu' | 'paguMurni';

/** The budget of programs in one column of `Anggaran`, as far as it is complete. */
export class ProgramSums {
  private readonly sums: TreeSums;

  constructor(
    private readonly rows: readonly BarisAnggaran[],
    private readonly kolom: KolomPagu,
  ) {
    this.sums = new TreeSums(rows, kolom);
  }

  /**
   * Rupiah of one program: the sum of its leaves; `null` while a leaf lacks its figure. In `Pagu Murni`, where a line that
   * came with the change has none, the figure typed on the program counts then.
   */
  at(index: number): number | null {
    const { nilai, missing } = this.sums.at(index);
    if (missing === 0) return nilai;
    return this.kolom === 'paguMurni' ? plainNumber(this.rows[index]?.paguMurni) : null;
  }

  /** Rupiah of several rows; `null` when one of them has no complete figure, or there is none. */
  of(indexes: readonly number[]): number | null {
    const values = indexes.map((index) => this.at(index));
    const present = values.filter((value) => value !== null);
    return present.length === 0 || present.length < values.length ? null : sumRupiah(present);
  }

  /** Rupiah of all programs; `null` also when something stands beside them that belongs to no program. */
  total(): number | null {
    const stray = this.rows.some((row) => row.induk === null && row.jenis !== 'Program');
    return stray ? null : this.of(this.rows.flatMap((row, index) => (isProgram(row) ? [index] : [])));
  }
}
