import type { Indikator } from '../../model/laporan';
import type { Pengaturan } from '../../model/pengaturan';
import { capaianOf } from '../tables/capaian-of';
import { comparable, figureText, indikatorKey, indikatorName, numberOf } from './angka-indikator';
import { capaianText } from './figures';
import type { Bahan, Butir } from './kalimat';
import type { AnggotaSasaran } from './list-sasaran';
import { renstraName } from './office';
import { isReached, isStrict } from './reached';
import { upperFirst } from './wording';

/** Realisasi against the target at the end of the Renstra in percent, as *Target Renstra* has it; `null` where it tells nothing. */
function computeKemajuan(indikator: Indikator, tahun: number, pengaturan: Pengaturan): number | null {
  const akhir = indikator.targetAkhirRenstra;
  const sel = indikator.realisasi.get(tahun);
  const realisasi = numberOf(sel, pengaturan);
  if (realisasi === null || akhir === null) return null;
  const { angka } = akhir;
  // Capped at 100 the figure does not tell whether a strict bound was passed; one against the direction tells nothing.
  if (isStrict(akhir) || isReached(100, akhir, indikator.arah) === null) return null;
  const target = angka.kind === 'angka' ? { sel: akhir, nilai: angka.nilai, satuan: angka.satuan } : null;
  if (target !== null && !comparable(target, realisasi)) return null;
  return capaianOf(indikator, akhir, sel, pengaturan).nilai;
}

/** `Pada tahun ke-3 pelaksanaan Renstra tahun 2021–2026, `; without the ordinal where the year lies outside the period. */
function placeText(tahun: number, pengaturan: Pengaturan): string {
  const { awalRenstra: awal, akhirRenstra: akhir } = pengaturan;
  if (awal === null || akhir === null || tahun < awal || tahun > akhir) return '';
  return `pada tahun ke-${tahun - awal + 1} periode ${renstraName(pengaturan)}, `;
}

/** Whether the target at the end of the Renstra is reached, and in which of its years: Ajung L456–500, Ambulu L421. */
export function indikatorRenstra({ laporan: { pengaturan } }: Bahan, { indikator }: AnggotaSasaran): Butir[] {
  const { tahunLaporan: tahun } = pengaturan;
  if (tahun === null) return [];
  const kemajuan = computeKemajuan(indikator, tahun, pengaturan);
  const target = figureText(indikator.targetAkhirRenstra, indikator);
  if (kemajuan === null || target === null) return [];
  // The caps begin at 100, so they hide no target that was reached.
  const verdict = kemajuan >= 100 ? 'sudah tercapai' : 'belum tercapai';
  const teks = `${placeText(tahun, pengaturan)}target akhir Renstra ${indikatorName(indikator)} sebesar ${target} ${verdict}, dengan tingkat kemajuan ${capaianText(kemajuan, pengaturan)}.`;
  return [{ kunci: `${indikatorKey(indikator)}-renstra`, teks: upperFirst(teks) }];
}
