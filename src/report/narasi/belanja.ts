import { plainNumber } from '../../model/compute/resolve-figure';
import type { BarisBelanja } from '../../model/laporan';
import { sumColumn } from '../tables/belanja-rows';
import { cleanName } from './wording';

/** Spending of one kind. Rupiah; `null` when no row has a figure. */
export interface KelompokBelanja {
  readonly nama: string;
  readonly pagu: number | null;
  readonly realisasi: number | null;
}

/** Rows with a pagu but no realisasi: a sum of realisasi over them would not belong to the sum of pagu. */
function lacksRealisasi(rows: readonly BarisBelanja[]): boolean {
  return rows.some(({ pagu, realisasi }) => plainNumber(pagu) !== null && plainNumber(realisasi) === null);
}

/** `Belanja Operasi` whether the word stands in the cell or not. */
function belanjaName(kelompok: string): string {
  const bare = cleanName(kelompok);
  return /^belanja\b/iu.test(bare) ? bare : `Belanja ${bare}`;
}

/** The counted rows gathered by `key`, in the order they appear; rows whose key is `null` are in none. */
export function gatherBelanja(rows: readonly BarisBelanja[], key: (row: BarisBelanja) => string | null): KelompokBelanja[] {
  const names = [...new Set(rows.flatMap((row) => key(row) ?? []))];
  return names.map((name) => {
    const own = rows.filter((row) => key(row) === name);
    return {
      nama: belanjaName(name),
      pagu: sumColumn(own, 'pagu'),
      realisasi: lacksRealisasi(own) ? null : sumColumn(own, 'realisasi'),
    };
  });
}
