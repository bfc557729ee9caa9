import { countInWords } from '../../domain/angka/terbilang';
import { computeSisa } from '../../domain/anggaran/compute-serapan';
import type { Bahan, Butir } from './kalimat';
import { rupiahText, serapanText } from './figures';
import { inYear, officeName } from './office';
import { joinWords } from './wording';

/** What the totals do not contain because it was not filled in. */
function missingText({ uang }: Bahan): string {
  const parts = [
    ...(uang.tanpaPagu > 0 ? [`pagu ${countInWords(uang.tanpaPagu)} baris anggaran`] : []),
    ...(uang.tanpaRealisasi > 0 ? [`realisasi ${countInWords(uang.tanpaRealisasi)} baris anggaran`] : []),
  ];
  return parts.length === 0 ? '' : ` Jumlah tersebut belum termasuk ${joinWords(parts)} yang belum terisi.`;
}

/** What is left of the pagu, or by how much it was exceeded. */
function balanceText({ uang, laporan: { pengaturan } }: Bahan): string {
  const sisa = computeSisa(uang.pagu, uang.realisasi);
  if (sisa === null || sisa === 0) return '';
  return sisa > 0
    ? `, sehingga terdapat sisa anggaran sebesar ${rupiahText(sisa, pengaturan)}`
    : `, sehingga melebihi pagu sebesar ${rupiahText(-sisa, pengaturan)}`;
}

/** Realisasi of the whole budget with its serapan; the pagu it is measured against is named: Ajung L76, L763, L773, Ambulu L675. */
function realisasiSentence(bahan: Bahan, kunci: string, withBalance: boolean): Butir[] {
  const { uang, laporan } = bahan;
  const { pengaturan } = laporan;
  if (uang.pagu === null || uang.realisasi === null) return [];
  const share = uang.serapan === null ? '' : ` atau ${serapanText(uang.serapan, pengaturan)}`;
  const teks = `Realisasi anggaran ${officeName(pengaturan)}${inYear(pengaturan)} sebesar ${rupiahText(uang.realisasi, pengaturan)}${share} dari total pagu sebesar ${rupiahText(uang.pagu, pengaturan)}${withBalance ? balanceText(bahan) : ''}.${missingText(bahan)}`;
  return [{ kunci, teks }];
}

export const ikhtisarRealisasi = (bahan: Bahan): Butir[] => realisasiSentence(bahan, 'ikhtisar-realisasi', false);
export const realisasiAnggaran = (bahan: Bahan): Butir[] => realisasiSentence(bahan, 'realisasi-anggaran', true);
export const penutupRealisasi = (bahan: Bahan): Butir[] => realisasiSentence(bahan, 'penutup-realisasi', false);
