import type { Hasil } from '../../model/hasil';
import type { Laporan } from '../../model/laporan';

/** The money of the whole office as sentences need it. Rupiah; serapan in percent. */
export interface Money {
  readonly pagu: number | null;
  readonly realisasi: number | null;
  readonly serapan: number | null;
  /** Rows at the bottom of the budget tree without pagu, and without realisasi: the totals do not have them. */
  readonly tanpaPagu: number;
  readonly tanpaRealisasi: number;
}

/** Totals of the budget and how much of it is missing. */
export function readMoney({ anggaran }: Laporan, hasil: Hasil): Money {
  const { totalPagu, totalRealisasi, serapan } = hasil.ringkasan;
  const leaves = hasil.anggaran.filter((_, index) => anggaran[index]?.anak.length === 0);
  return {
    pagu: totalPagu,
    realisasi: totalRealisasi,
    serapan: serapan.nilai,
    tanpaPagu: leaves.filter(({ pagu }) => pagu === null).length,
    tanpaRealisasi: leaves.filter(({ realisasi }) => realisasi === null).length,
  };
}
