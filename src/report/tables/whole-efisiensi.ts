import { computeSerapan } from '../../domain/anggaran/compute-serapan';
import { sumRupiah } from '../../domain/angka/sum-rupiah';
import { average } from '../../domain/capaian/average';
import { classifyEfisiensi } from '../../domain/efisiensi/classify-efisiensi';
import type { TingkatEfisiensi } from '../../domain/efisiensi/classify-efisiensi';
import { computeEfisiensi } from '../../domain/efisiensi/compute-efisiensi';
import type { HasilSasaran } from '../../model/hasil';
import type { Pengaturan } from '../../model/pengaturan';

/** An efisiensi with what stands behind it. Percent, but `efisiensi` in the unit of its formula. */
export interface AngkaEfisiensi {
  readonly capaian: number | null;
  readonly serapan: number | null;
  readonly efisiensi: number | null;
  readonly golongan: TingkatEfisiensi | null;
}

const sumOf = (values: readonly number[]): number | null => (values.length === 0 ? null : sumRupiah(values));

/**
 * All sasaran that have both capaian and money, as one: the mean of their capaian, sum over sum of their money; for
 * PMK 22/2021 their capaian weighted by pagu, as its sums demand.
 */
export function wholeEfisiensi(perSasaran: readonly HasilSasaran[], { rumusEfisiensi: rumus }: Pengaturan): AngkaEfisiensi {
  const whole = perSasaran.flatMap(({ capaian, pagu, realisasi }) =>
    capaian.nilai === null || pagu === null || realisasi === null ? [] : [{ capaian: capaian.nilai, pagu, realisasi }],
  );
  const pagu = sumOf(whole.map((row) => row.pagu));
  const realisasi = sumOf(whole.map((row) => row.realisasi));
  const capaian = average(whole.map((row) => row.capaian)).nilai;
  const serapan = computeSerapan(pagu, realisasi).nilai;
  const weighted = pagu === null || pagu === 0 ? null : whole.reduce((sum, row) => sum + (row.pagu / pagu) * row.capaian, 0);
  const measured = rumus === 'PMK 22/2021' ? weighted : capaian;
  const efisiensi = computeEfisiensi(rumus, { capaian: measured, serapan, paguAlokasi: pagu, realisasi }).nilai;
  return { capaian, serapan, efisiensi, golongan: classifyEfisiensi(rumus, efisiensi, capaian) };
}
