import { countInWords } from '../../domain/angka/terbilang';
import { shareText } from './figures';
import type { Bahan, Butir } from './kalimat';
import { inYear } from './office';
import { countPredikat, predikatOrder } from './predikat';
import { isReached } from './reached';
import { joinWords } from './wording';

function skippedText(skipped: number): string {
  return skipped === 0 ? '' : `; ${countInWords(skipped)} indikator belum dapat dihitung`;
}

/** Share of the indicators by predikat: Ajung L72, Ambulu L88. The denominator is named: those with a capaian. */
export function sebaranPredikat({ laporan: { pengaturan }, hasil: { indikator } }: Bahan): Butir[] {
  const counts = countPredikat(
    indikator.map(({ predikat }) => predikat),
    predikatOrder(pengaturan),
  );
  const measured = counts.reduce((sum, { jumlah }) => sum + jumlah, 0);
  if (measured === 0) return [];
  const parts = counts.map(
    ({ predikat, jumlah }) => `${countInWords(jumlah)} indikator (${shareText(jumlah, measured)}) tergolong ${predikat}`,
  );
  return [
    {
      kunci: 'sebaran-predikat',
      teks: `Dari ${countInWords(measured)} indikator yang capaiannya dapat dihitung${inYear(pengaturan)}, ${joinWords(parts)}${skippedText(indikator.length - measured)}.`,
    },
  ];
}

/** Share of the indicators that reached their target: Ajung L72. Measured before the caps. */
export function indikatorTercapai({ laporan, hasil }: Bahan): Butir[] {
  const { pengaturan, indikator } = laporan;
  const { tahunLaporan: tahun } = pengaturan;
  if (tahun === null) return [];
  const known = indikator.flatMap(({ target, arah }, index) => {
    const asli = hasil.indikator[index]?.capaianAsli ?? null;
    return asli === null ? [] : (isReached(asli, target.get(tahun), arah) ?? []);
  });
  if (known.length === 0) return [];
  const reached = known.filter(Boolean).length;
  return [
    {
      kunci: 'indikator-tercapai',
      teks: `Sebanyak ${countInWords(reached)} dari ${countInWords(known.length)} indikator (${shareText(reached, known.length)}) mencapai atau melampaui target${inYear(pengaturan)}${skippedText(indikator.length - known.length)}.`,
    },
  ];
}
