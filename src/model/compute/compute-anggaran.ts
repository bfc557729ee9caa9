import { computeSerapan, computeSisa } from '../../domain/anggaran/compute-serapan';
import type { Findings } from '../findings';
import type { HasilAnggaran } from '../hasil';
import type { BarisAnggaran } from '../laporan';
import { KALIMAT_SERAPAN } from './alasan';
import { checkLeaf, checkParent } from './check-anggaran';
import type { Amount } from './sum-tree';
import { addAmounts, TreeSums } from './sum-tree';

export interface AnggaranHasil {
  readonly rows: readonly HasilAnggaran[];
  /** Over the leaves of all roots. */
  readonly totalPagu: Amount;
  readonly totalRealisasi: Amount;
}

/** Pagu, realisasi, serapan (percent) and sisa of every row: leaves by their own figures, parents by the sums of their leaves. */
export function computeAnggaran(rows: readonly BarisAnggaran[], findings: Findings): AnggaranHasil {
  const pagu = new TreeSums(rows, 'pagu');
  const realisasi = new TreeSums(rows, 'realisasi');
  const hasil = rows.map((row, index): HasilAnggaran => {
    const ownPagu = pagu.at(index);
    const ownRealisasi = realisasi.at(index);
    if (row.anak.length === 0) checkLeaf(row, findings);
    else {
      checkParent(rows, index, 'pagu', ownPagu, findings);
      checkParent(rows, index, 'realisasi', ownRealisasi, findings);
    }
    const serapan = computeSerapan(ownPagu.nilai, ownRealisasi.nilai);
    return {
      kode: row.kode,
      jenis: row.jenis,
      pagu: ownPagu.nilai,
      realisasi: ownRealisasi.nilai,
      serapan: { nilai: serapan.nilai, alasan: serapan.alasan === null ? null : KALIMAT_SERAPAN[serapan.alasan] },
      sisa: computeSisa(ownPagu.nilai, ownRealisasi.nilai),
    };
  });
  const roots = rows.flatMap((row, index) => (row.induk === null ? [index] : []));
  const total = (sums: TreeSums): Amount => addAmounts(roots.map((index) => sums.at(index)));
  return { rows: hasil, totalPagu: total(pagu), totalRealisasi: total(realisasi) };
}
