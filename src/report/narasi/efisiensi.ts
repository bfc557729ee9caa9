import { countInWords } from '../../domain/angka/terbilang';
import type { TingkatEfisiensi } from '../../domain/efisiensi/classify-efisiensi';
import type { Pengaturan } from '../../model/pengaturan';
import { wholeEfisiensi } from '../tables/whole-efisiensi';
import { capaianText, compareFigures, scoreText, serapanText } from './figures';
import type { Bahan, Butir } from './kalimat';
import type { SasaranNarasi } from './list-sasaran';
import { inYear, officeName, ofYear } from './office';
import { upperFirst } from './wording';

/** An efisiensi with the two figures behind it, percent. `nilai` in the unit of the formula. */
interface Efisiensi {
  readonly capaian: number;
  readonly serapan: number;
  readonly nilai: number;
  readonly tingkat: TingkatEfisiensi;
}

/** Efisiensi over all sasaran, as the table of efisiensi has it in its last row; `null` where a figure is missing. */
function readWhole({ laporan: { pengaturan }, hasil }: Bahan): Efisiensi | null {
  const { capaian, serapan, efisiensi, golongan } = wholeEfisiensi(hasil.ringkasan.perSasaran, pengaturan);
  if (capaian === null || serapan === null || efisiensi === null || golongan === null) return null;
  return { capaian, serapan, nilai: efisiensi, tingkat: golongan };
}

/** The figure by the formula of the setting. */
function figureOf({ capaian, serapan, nilai, tingkat }: Efisiensi, { rumusEfisiensi }: Pengaturan): string {
  switch (rumusEfisiensi) {
    case 'Selisih': {
      if (tingkat === 'Seimbang') return 'capaian sama dengan serapan';
      const { besar } = compareFigures(capaian, serapan, 'poin');
      return `capaian ${besar || 'kurang dari 0,000001 poin'} ${nilai > 0 ? 'di atas' : 'di bawah'} serapan`;
    }
    case 'Rasio':
      return `rasio capaian terhadap serapan ${scoreText(nilai)}%`;
    case 'PMK 22/2021':
      return `nilai efisiensi ${scoreText(nilai)} menurut PMK 22/2021`;
  }
}

const PUTUSAN: Readonly<Record<TingkatEfisiensi, string>> = {
  Efisien: 'terdapat efisiensi penggunaan anggaran',
  Seimbang: 'penggunaan anggaran seimbang dengan capaian kinerja',
  'Tidak Efisien': 'tidak terdapat efisiensi penggunaan anggaran',
  'Capaian Rendah': 'sisa anggaran tidak dapat disebut efisiensi karena capaian kinerjanya rendah',
};

function verdictText(efisiensi: Efisiensi, subject: string, pengaturan: Pengaturan): string {
  const { capaian, serapan, tingkat } = efisiensi;
  return `${subject} ${capaianText(capaian, pengaturan)} dan serapan anggaran ${serapanText(serapan, pengaturan)} (${figureOf(efisiensi, pengaturan)}), sehingga ${PUTUSAN[tingkat]}`;
}

/** One sasaran: Ajung Tabel 3.7, whose last column the report left empty. */
export function efisiensiSasaran({ laporan: { pengaturan }, sasaran }: Bahan): Butir[] {
  return sasaran.flatMap(({ kode, nama, hasil }: SasaranNarasi) => {
    const capaian = hasil?.capaian.nilai ?? null;
    const serapan = hasil?.serapan.nilai ?? null;
    const nilai = hasil?.efisiensi.nilai ?? null;
    const tingkat = hasil?.golonganEfisiensi ?? null;
    if (capaian === null || serapan === null || nilai === null || tingkat === null) return [];
    const teks = `${upperFirst(nama)}${inYear(pengaturan)} menunjukkan ${verdictText({ capaian, serapan, nilai, tingkat }, 'capaian kinerja', pengaturan)}.`;
    return [{ kunci: `sasaran-${kode}-efisiensi`, teks }];
  });
}

/** All sasaran together, with the figures and how many could not go in. */
export function efisiensiKeseluruhan(bahan: Bahan): Butir[] {
  const { pengaturan } = bahan.laporan;
  const whole = readWhole(bahan);
  if (whole === null) return [];
  const missing = bahan.hasil.ringkasan.perSasaran.filter(({ capaian, pagu, realisasi }) =>
    [capaian.nilai, pagu, realisasi].includes(null),
  ).length;
  const rest =
    missing === 0 ? '' : `; ${countInWords(missing)} sasaran tidak ikut dihitung karena capaian atau anggarannya belum ada`;
  const teks = `Secara keseluruhan, ${officeName(pengaturan)}${inYear(pengaturan)} menunjukkan ${verdictText(whole, 'rata-rata capaian sasaran', pengaturan)}${rest}.`;
  return [{ kunci: 'efisiensi-keseluruhan', teks }];
}

/** What the verdict rests on, with the year. */
function basisText({ laporan: { pengaturan } }: Bahan): string {
  return `perbandingan rata-rata capaian sasaran dengan serapan anggaran yang mendukungnya${ofYear(pengaturan)}`;
}

/** The same verdict wherever the report speaks of it again: Ajung L76 (`Tidak ada`) and L773 (`ada`) contradict each other. */
export function ikhtisarEfisiensi(bahan: Bahan): Butir[] {
  const whole = readWhole(bahan);
  if (whole === null) return [];
  return [{ kunci: 'ikhtisar-efisiensi', teks: `Dari analisis ${basisText(bahan)}, ${PUTUSAN[whole.tingkat]}.` }];
}

export function penutupEfisiensi(bahan: Bahan): Butir[] {
  const whole = readWhole(bahan);
  if (whole === null) return [];
  return [
    { kunci: 'penutup-efisiensi', teks: `Hasil evaluasi atas ${basisText(bahan)} menunjukkan bahwa ${PUTUSAN[whole.tingkat]}.` },
  ];
}
