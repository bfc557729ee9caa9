import type { TingkatEfisiensi } from '../../domain/efisiensi/classify-efisiensi';
import { classifyEfisiensi } from '../../domain/efisiensi/classify-efisiensi';
import { computeEfisiensi } from '../../domain/efisiensi/compute-efisiensi';
import type { Pengaturan } from '../../model/pengaturan';
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

/** Efisiensi of the whole office: mean capaian of all indicators against the serapan of the whole budget. */
function wholeEfisiensi({ laporan: { pengaturan }, hasil, uang }: Bahan): Efisiensi | null {
  const { rumusEfisiensi: rumus } = pengaturan;
  const capaian = hasil.ringkasan.rataRataCapaian.nilai;
  const { serapan, pagu, realisasi } = uang;
  const { nilai } = computeEfisiensi(rumus, { capaian, serapan, paguAlokasi: pagu, realisasi });
  const tingkat = classifyEfisiensi(rumus, nilai, capaian);
  return capaian === null || serapan === null || nilai === null || tingkat === null ? null : { capaian, serapan, nilai, tingkat };
}

/** The figure by the formula of the setting. */
function figureOf({ capaian, serapan, nilai }: Efisiensi, { rumusEfisiensi }: Pengaturan): string {
  switch (rumusEfisiensi) {
    case 'Selisih': {
      const { arah, besar } = compareFigures(capaian, serapan, 'poin');
      if (arah === 'tetap') return 'capaian sama dengan serapan';
      return `capaian ${besar} ${arah === 'naik' ? 'di atas' : 'di bawah'} serapan`;
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

function verdictText(efisiensi: Efisiensi, pengaturan: Pengaturan): string {
  const { capaian, serapan, tingkat } = efisiensi;
  return `capaian kinerja ${capaianText(capaian, pengaturan)} dan serapan anggaran ${serapanText(serapan, pengaturan)} (${figureOf(efisiensi, pengaturan)}), sehingga ${PUTUSAN[tingkat]}`;
}

/** One sasaran: Ajung Tabel 3.7, whose last column the report left empty. */
export function efisiensiSasaran({ laporan: { pengaturan }, sasaran }: Bahan): Butir[] {
  return sasaran.flatMap(({ kode, nama, hasil }: SasaranNarasi) => {
    const capaian = hasil?.capaian.nilai ?? null;
    const serapan = hasil?.serapan.nilai ?? null;
    const nilai = hasil?.efisiensi.nilai ?? null;
    const tingkat = hasil?.golonganEfisiensi ?? null;
    if (capaian === null || serapan === null || nilai === null || tingkat === null) return [];
    const teks = `${upperFirst(nama)}${inYear(pengaturan)} menunjukkan ${verdictText({ capaian, serapan, nilai, tingkat }, pengaturan)}.`;
    return [{ kunci: `sasaran-${kode}-efisiensi`, teks }];
  });
}

/** The whole office, with its figures. */
export function efisiensiKeseluruhan(bahan: Bahan): Butir[] {
  const { pengaturan } = bahan.laporan;
  const whole = wholeEfisiensi(bahan);
  if (whole === null) return [];
  const teks = `Secara keseluruhan, ${officeName(pengaturan)}${inYear(pengaturan)} menunjukkan rata-rata ${verdictText(whole, pengaturan)}.`;
  return [{ kunci: 'efisiensi-keseluruhan', teks }];
}

/** What the verdict rests on, with the year. */
function basisText({ laporan: { pengaturan } }: Bahan): string {
  return `perbandingan rata-rata capaian kinerja dengan serapan seluruh anggaran${ofYear(pengaturan)}`;
}

/** The same verdict wherever the report speaks of it again: Ajung L76 (`Tidak ada`) and L773 (`ada`) contradict each other. */
export function ikhtisarEfisiensi(bahan: Bahan): Butir[] {
  const whole = wholeEfisiensi(bahan);
  if (whole === null) return [];
  return [{ kunci: 'ikhtisar-efisiensi', teks: `Dari analisis ${basisText(bahan)}, ${PUTUSAN[whole.tingkat]}.` }];
}

export function penutupEfisiensi(bahan: Bahan): Butir[] {
  const whole = wholeEfisiensi(bahan);
  if (whole === null) return [];
  return [
    { kunci: 'penutup-efisiensi', teks: `Hasil evaluasi atas ${basisText(bahan)} menunjukkan bahwa ${PUTUSAN[whole.tingkat]}.` },
  ];
}
