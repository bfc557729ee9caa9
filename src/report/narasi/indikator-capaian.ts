import type { Indikator, SelAngka } from '../../model/laporan';
import { capaianText } from './figures';
import { figureText, indikatorKey, indikatorName } from './angka-indikator';
import type { Bahan, Butir } from './kalimat';
import type { AnggotaSasaran } from './list-sasaran';
import { predikatText } from './predikat';
import { isReached, isStrict } from './reached';
import { lowerFirst } from './wording';

/** Whether the target of the year was reached. */
function reachedText(asli: number | null, target: SelAngka | undefined, indikator: Indikator, tahun: number): string {
  const reached = asli === null ? null : isReached(asli, target, indikator.arah);
  if (reached === null || asli === null) return '';
  if (!reached) return `Target tahun ${tahun} belum tercapai.`;
  // What lies beyond a strict bound (`>80`) meets it, and no more.
  if (asli === 100 || isStrict(target)) return `Target tahun ${tahun} tercapai.`;
  return indikator.arah === 'Negatif'
    ? `Target tahun ${tahun} tercapai dan realisasinya lebih baik daripada target, karena indikator ini semakin rendah semakin baik.`
    : `Target tahun ${tahun} terlampaui.`;
}

/** The reason in the sentence, unless it speaks of cells: those are for the person at the workbook, not for the report. */
function reasonText(alasan: string | null): string {
  if (alasan === null || alasan.includes('!') || alasan.includes('“')) return '';
  return ` karena ${lowerFirst(alasan.trim().replace(/\.$/u, ''))}`;
}

/**
 * Target, realisasi, capaian and predikat of one indicator: Ajung L460, L484, L500. Says whether the target was reached;
 * without a capaian says so, and why.
 */
export function indikatorCapaian({ laporan: { pengaturan } }: Bahan, { indikator, hasil }: AnggotaSasaran): Butir[] {
  const { tahunLaporan: tahun } = pengaturan;
  if (tahun === null || hasil === undefined) return [];
  const kunci = `${indikatorKey(indikator)}-capaian`;
  const name = indikatorName(indikator);
  const { nilai, alasan } = hasil.capaian;
  if (nilai === null) {
    return [{ kunci, teks: `Capaian ${name} tahun ${tahun} belum dapat dihitung${reasonText(alasan)}.` }];
  }
  const target = figureText(indikator.target.get(tahun), indikator);
  const realisasi = figureText(indikator.realisasi.get(tahun), indikator);
  if (target === null || realisasi === null) return [];
  const band =
    hasil.predikat === null ? '' : ` dengan kategori ${predikatText({ kategori: hasil.kategori, predikat: hasil.predikat })}`;
  const reached = reachedText(hasil.capaianAsli, indikator.target.get(tahun), indikator, tahun);
  const teks = `Realisasi kinerja ${name} tahun ${tahun} adalah ${realisasi} dari target ${target}, sehingga tergolong capaian ${capaianText(nilai, pengaturan)}${band}.`;
  return [{ kunci, teks: reached === '' ? teks : `${teks} ${reached}` }];
}
