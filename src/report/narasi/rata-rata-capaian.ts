import { countInWords } from '../../domain/angka/terbilang';
import type { RataRata } from '../../model/hasil';
import type { Pengaturan } from '../../model/pengaturan';
import { capaianText } from './figures';
import type { Bahan, Butir } from './kalimat';
import type { SasaranNarasi } from './list-sasaran';
import { inYear, officeName } from './office';
import { predikatOf, predikatText } from './predikat';

/** `Rata-rata capaian 3 (tiga) indikator`, of a single one simply its capaian. */
function subject({ n }: RataRata): string {
  return n === 1 ? 'Capaian 1 (satu) indikator' : `Rata-rata capaian ${countInWords(n)} indikator`;
}

/** What stands behind the figure: its band, what it is an average of, and what was left out. */
function verdict({ nilai, dilewati }: RataRata, pengaturan: Pengaturan, link: string): string {
  const predikat = predikatOf(nilai, pengaturan);
  const band = predikat === null ? '' : `${link} ${predikatText(predikat)}`;
  const basis = pengaturan.rataRataDari === 'Nilai Asli' ? ', dihitung dari capaian sebelum dibatasi' : '';
  const skipped = dilewati === 0 ? '' : `; ${countInWords(dilewati)} indikator belum dapat dihitung`;
  return `${basis}${band}${skipped}.`;
}

/** Mean capaian of all indicators and its predikat: Ajung L397, L528. */
export function rataRataCapaian({ laporan: { pengaturan }, hasil }: Bahan): Butir[] {
  const mean = hasil.ringkasan.rataRataCapaian;
  if (mean.nilai === null) return [];
  return [
    {
      kunci: 'rata-rata-capaian',
      teks: `${subject(mean)} sasaran ${officeName(pengaturan)}${inYear(pengaturan)} sebesar ${capaianText(mean.nilai, pengaturan)}${verdict(mean, pengaturan, ' dan termasuk kategori')}`,
    },
  ];
}

/** Mean capaian of one sasaran and its predikat: Ambulu L432, L557 (printed 100 % there, of 100 and 90). */
export function rataRataSasaran({ laporan: { pengaturan } }: Bahan, { kode, nama, hasil }: SasaranNarasi): Butir[] {
  const mean = hasil?.capaian;
  if (mean === undefined || mean.nilai === null) return [];
  return [
    {
      kunci: `sasaran-${kode}-rata-rata`,
      teks: `${subject(mean)} pada ${nama} sebesar ${capaianText(mean.nilai, pengaturan)}${verdict(mean, pengaturan, ', sehingga pencapaian sasaran tersebut tergolong')}`,
    },
  ];
}
