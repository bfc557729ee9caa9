import { countInWords } from '../../domain/angka/terbilang';
import { capaianText } from './figures';
import type { Bahan, Butir } from './kalimat';
import { inYear, officeName } from './office';
import { countPredikat, predikatOf, predikatOrder, predikatText } from './predikat';
import { joinWords } from './wording';

/** How many of the indicators stand in which predikat, and the predikat of their mean: Ajung L771, Ambulu L673. */
export function simpulan({ laporan: { pengaturan }, hasil: { indikator, ringkasan } }: Bahan): Butir[] {
  const mean = ringkasan.rataRataCapaian.nilai;
  const whole = predikatOf(mean, pengaturan);
  const counts = countPredikat(
    indikator.map(({ predikat }) => predikat),
    predikatOrder(pengaturan),
  );
  if (mean === null || whole === null || counts.length === 0) return [];
  const measured = counts.reduce((sum, { jumlah }) => sum + jumlah, 0);
  const parts = counts.map(({ predikat, jumlah }) => `${countInWords(jumlah)} indikator dalam kategori ${predikat}`);
  const missing = indikator.length - measured;
  const rest = missing === 0 ? '' : `, sedangkan ${countInWords(missing)} indikator belum dapat dihitung`;
  return [
    {
      kunci: 'simpulan-kinerja',
      teks: `Dari hasil evaluasi dapat disimpulkan bahwa kinerja ${officeName(pengaturan)}${inYear(pengaturan)} dikategorikan ${predikatText(whole)} dengan rata-rata capaian ${capaianText(mean, pengaturan)}, karena dari ${countInWords(measured)} indikator sasaran terdapat ${joinWords(parts)}${rest}.`,
    },
  ];
}
