import { computeSerapan } from '../../domain/anggaran/compute-serapan';
import { sumRupiah } from '../../domain/angka/sum-rupiah';
import type { Hasil } from '../../model/hasil';
import type { BarisAnggaran, Laporan, Sasaran } from '../../model/laporan';

/** A row of the budget as far as it serves one sasaran. */
export interface SimpulSasaran {
  /** Place in `Laporan.anggaran`. */
  readonly index: number;
  readonly row: BarisAnggaran;
  /** Rupiah; the sums of those leaves below it that serve this sasaran. */
  readonly pagu: number | null;
  readonly realisasi: number | null;
  /** Percent. */
  readonly serapan: number | null;
  /** Whether all its leaves serve this sasaran. */
  readonly utuh: boolean;
}

export interface AnggaranSasaran {
  /** `''`: what is mapped to no sasaran. */
  readonly kode: string;
  /** Text of the sasaran, its kode where table `Sasaran` does not know it. */
  readonly nama: string;
  /** Programs, kegiatan and sub kegiatan in the order of the sheet; nothing above the programs. */
  readonly simpul: readonly SimpulSasaran[];
}

interface Gathered {
  readonly pagu: number[];
  readonly realisasi: number[];
  leaves: number;
}

/** Codes in the order of table `Sasaran`, then those only the budget knows, then what is mapped to none. */
function orderedCodes({ sasaran }: Laporan, found: ReadonlySet<string>): string[] {
  const known = sasaran.map(({ kode }) => kode).filter((kode) => kode !== '' && found.has(kode));
  const all = new Set([...known, ...[...found].filter((kode) => kode !== '')]);
  return [...all, ...(found.has('') ? [''] : [])];
}

/** From a leaf up to its root. */
function pathUp(rows: readonly BarisAnggaran[], leaf: number): number[] {
  const path: number[] = [];
  for (let at: number | null = leaf; at !== null; at = rows[at]?.induk ?? null) path.push(at);
  return path;
}

/**
 * The budget once a sasaran, by the Kode Sasaran that counts for each leaf. A program that serves two sasaran stands in
 * both, each time with the money of its leaves there, so that every leaf counts once. One pass over the rows.
 */
export function groupAnggaran(laporan: Laporan, hasil: Hasil): AnggaranSasaran[] {
  const { anggaran } = laporan;
  const groups = new Map<string, Map<number, Gathered>>();
  const leavesOf = new Map<number, number>();
  anggaran.forEach((row, leaf) => {
    if (row.anak.length > 0) return;
    const group = groups.get(row.kodeSasaranEfektif) ?? new Map<number, Gathered>();
    groups.set(row.kodeSasaranEfektif, group);
    const { pagu = null, realisasi = null } = hasil.anggaran[leaf] ?? {};
    for (const index of pathUp(anggaran, leaf)) {
      const sum = group.get(index) ?? { pagu: [], realisasi: [], leaves: 0 };
      group.set(index, sum);
      if (pagu !== null) sum.pagu.push(pagu);
      if (realisasi !== null) sum.realisasi.push(realisasi);
      sum.leaves += 1;
      leavesOf.set(index, (leavesOf.get(index) ?? 0) + 1);
    }
  });
  const names = new Map(laporan.sasaran.map(({ kode, sasaran }) => [kode, sasaran]));
  return orderedCodes(laporan, new Set(groups.keys())).map((kode) => {
    const sums = [...(groups.get(kode) ?? [])].sort(([a], [b]) => a - b);
    const simpul = sums.flatMap(([index, sum]): SimpulSasaran[] => {
      const row = anggaran[index];
      if (row === undefined || (row.diAtasProgram ?? null) !== null) return [];
      return [simpulOf(index, row, sum, sum.leaves === leavesOf.get(index))];
    });
    return { kode, nama: names.get(kode) || kode, simpul };
  });
}

function simpulOf(index: number, row: BarisAnggaran, sum: Gathered, utuh: boolean): SimpulSasaran {
  const pagu = sum.pagu.length === 0 ? null : sumRupiah(sum.pagu);
  const realisasi = sum.realisasi.length === 0 ? null : sumRupiah(sum.realisasi);
  return { index, row, pagu, realisasi, serapan: computeSerapan(pagu, realisasi).nilai, utuh };
}

/** Only the group of one sasaran, where the table is about one. */
export function onlySasaran(groups: readonly AnggaranSasaran[], sasaran: Sasaran | null): readonly AnggaranSasaran[] {
  return sasaran === null ? groups : groups.filter(({ kode }) => kode === sasaran.kode);
}
