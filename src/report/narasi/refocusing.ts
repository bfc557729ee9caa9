import { countInWords } from '../../domain/angka/terbilang';
import { sumRupiah } from '../../domain/angka/sum-rupiah';
import { plainNumber } from '../../model/compute/resolve-figure';
import { rupiahText } from './figures';
import type { Bahan, Butir } from './kalimat';
import { inYear, officeName } from './office';
import { cleanName, listLines } from './wording';

/** Refocusing: the total is the sum of the listed parts, Ajung L709–710. */
export function refocusing({ laporan: { refocusing: rows, pengaturan } }: Bahan): Butir[] {
  const parts = rows.flatMap(({ uraian, kode, jumlah }) => {
    const amount = plainNumber(jumlah);
    return amount === null ? [] : [{ nama: cleanName(uraian) || cleanName(kode), amount }];
  });
  if (parts.length === 0) return [];
  const total = rupiahText(sumRupiah(parts.map(({ amount }) => amount)), pengaturan);
  const missing = rows.length - parts.length;
  const rest = missing === 0 ? '' : `, belum termasuk ${countInWords(missing)} baris yang jumlahnya belum terisi`;
  const items = parts.map(({ nama, amount }) => `${nama} sebesar ${rupiahText(amount, pengaturan)}`.trim());
  return [
    {
      kunci: 'refocusing',
      teks: listLines(
        `Terdapat refocusing anggaran ${officeName(pengaturan)}${inYear(pengaturan)} sebesar ${total}${rest}, yaitu:`,
        items,
      ),
    },
  ];
}
