import type { Indikator } from '../../model/laporan';
import { comparable, differenceUnit, figureText, indikatorKey, indikatorName, numberOf } from './angka-indikator';
import { compareFigures } from './figures';
import type { Selisih } from './figures';
import type { Bahan, Butir } from './kalimat';
import type { AnggotaSasaran } from './list-sasaran';

/** What a rise or fall means where less is better; elsewhere the words speak for themselves. */
export function meaningText(arah: Selisih['arah'], indikator: Indikator): string {
  if (indikator.arah !== 'Negatif' || arah === 'tetap') return '';
  return `, yang berarti ${arah === 'turun' ? 'membaik' : 'memburuk'} karena indikator ini semakin rendah semakin baik`;
}

/** The realisation beside that of the year before, in poin (or the indicator's unit): Ajung L456, L464, L484, L500. */
export function indikatorTahunLalu({ laporan: { pengaturan } }: Bahan, { indikator }: AnggotaSasaran): Butir[] {
  const { tahunLaporan: tahun } = pengaturan;
  if (tahun === null) return [];
  const kini = numberOf(indikator.realisasi.get(tahun), pengaturan);
  const lalu = numberOf(indikator.realisasi.get(tahun - 1), pengaturan);
  if (kini === null || lalu === null || !comparable(kini, lalu)) return [];
  const kiniText = figureText(kini.sel, indikator);
  const laluText = figureText(lalu.sel, indikator);
  if (kiniText === null || laluText === null) return [];
  const { arah, besar } = compareFigures(kini.nilai, lalu.nilai, differenceUnit(kini.sel, indikator));
  const targetLalu = figureText(indikator.target.get(tahun - 1), indikator);
  const before = `realisasinya ${laluText}${targetLalu === null ? '' : ` dari target ${targetLalu}`}`;
  const change = arah === 'tetap' ? `tetap ${kiniText}` : `${arah} ${besar} menjadi ${kiniText}`;
  const teks = `Dibandingkan dengan tahun ${tahun - 1} yang ${before}, realisasi ${indikatorName(indikator)} tahun ${tahun} ${change}${meaningText(arah, indikator)}.`;
  return [{ kunci: `${indikatorKey(indikator)}-tahun-lalu`, teks }];
}
