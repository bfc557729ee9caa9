import type { SelAngka } from '../../model/laporan';
import { compareRealisasi } from '../tables/compare-realisasi';
import type { NilaiIndikator } from './angka-indikator';
import { comparable, differenceUnit, figureText, indikatorKey, indikatorName, numberOf } from './angka-indikator';
import { compareFigures } from './figures';
import type { Bahan, Butir } from './kalimat';
import type { AnggotaSasaran } from './list-sasaran';
import { regencyName } from './office';

/** What being above or below means where less is better. */
function meaning(arah: 'naik' | 'turun', isNegative: boolean): string {
  if (!isNegative) return '';
  return `, yang berarti ${arah === 'turun' ? 'lebih baik' : 'kurang baik'} karena indikator ini semakin rendah semakin baik`;
}

function compareWith(
  { indikator }: AnggotaSasaran,
  kini: NilaiIndikator,
  sel: SelAngka | null,
  whose: string,
  { laporan: { pengaturan } }: Bahan,
): string | null {
  const other = numberOf(sel, pengaturan);
  const kiniText = figureText(kini.sel, indikator);
  const otherText = figureText(sel, indikator);
  if (other === null || kiniText === null || otherText === null || !comparable(kini, other)) return null;
  const { arah, besar } = compareFigures(kini.nilai, other.nilai, differenceUnit(kini.sel, indikator));
  const subject = `Realisasi ${indikatorName(indikator)} sebesar ${kiniText}`;
  if (arah === 'tetap') return `${subject} sama dengan realisasi ${whose}.`;
  const side = arah === 'naik' ? 'di atas' : 'di bawah';
  return `${subject} berada ${besar} ${side} realisasi ${whose} sebesar ${otherText}${meaning(arah, indikator.arah === 'Negatif')}.`;
}

/**
 * The realisation beside the national one and that of the regency: Ajung L456–500, L468. A national figure whose cell is
 * there but blank is said to be unavailable; a regency's without figure is not spoken of.
 */
export function indikatorBanding(bahan: Bahan, anggota: AnggotaSasaran): Butir[] {
  const { pengaturan } = bahan.laporan;
  const { indikator } = anggota;
  const { tahunLaporan: tahun } = pengaturan;
  if (tahun === null) return [];
  const key = indikatorKey(indikator);
  const kini = numberOf(indikator.realisasi.get(tahun), pengaturan);
  const butir: Butir[] = [];
  if (indikator.realisasiNasional?.angka.kind === 'kosong') {
    butir.push({
      kunci: `${key}-nasional`,
      teks: `Perbandingan ${indikatorName(indikator)} dengan realisasi nasional tidak dapat disimpulkan karena realisasi nasionalnya tidak tersedia.`,
    });
  }
  if (kini === null) return butir;
  const inTable = compareRealisasi(indikator, tahun, indikator.realisasiNasional);
  const isRefused = 'alasan' in inTable && inTable.alasan === 'satuan-berbeda';
  const nasional = compareWith(anggota, kini, indikator.realisasiNasional, 'nasional', bahan);
  // What the table of the national realisasi refuses to compare is not compared in prose.
  if (nasional !== null && !isRefused) butir.push({ kunci: `${key}-nasional`, teks: nasional });
  const kabupaten = compareWith(anggota, kini, indikator.realisasiKabupaten, regencyName(pengaturan), bahan);
  if (kabupaten !== null) butir.push({ kunci: `${key}-kabupaten`, teks: kabupaten });
  return butir;
}
