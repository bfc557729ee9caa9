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

/** How many indicators reached their target in the report's year, of how many this can be told of. Measured before the caps. */
export function countReached({ laporan, hasil }: Pick<Bahan, 'laporan' | 'hasil'>): { tercapai: number; dinilai: number } {
  const { tahunLaporan: tahun } = laporan.pengaturan;
  if (tahun === null) return { tercapai: 0, dinilai: 0 };
  const known = laporan.indikator.flatMap(({ target, arah }, index) => {
    const asli = hasil.indikator[index]?.capaianAsli ?? null;
    return asli === null ? [] : (isReached(asli, target.get(tahun), arah) ?? []);
  });
  return { tercapai: known.filter(Boolean).length, dinilai: known.length };
}

/** Share of the indicators that reached their target: Ajung L72. */
export function indikatorTercapai(bahan: Bahan): Butir[] {
  const { pengaturan, indikator } = bahan.laporan;
  const { tercapai, dinilai } = countReached(bahan);
  if (dinilai === 0) return [];
  return [
    {
      kunci: 'indikator-tercapai',
      teks: `Sebanyak ${countInWords(tercapai)} dari ${countInWords(dinilai)} indikator (${shareText(tercapai, dinilai)}) mencapai atau melampaui target${inYear(pengaturan)}${skippedText(indikator.length - dinilai)}.`,
    },
  ];
}
