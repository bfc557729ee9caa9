import { computeCapaian } from '../../domain/capaian/compute-capaian';
import type { Indikator } from '../../model/laporan';
import type { Pengaturan } from '../../model/pengaturan';
import { comparable, figureText, indikatorKey, indikatorName, numberOf } from './angka-indikator';
import { capaianText } from './figures';
import type { Bahan, Butir } from './kalimat';
import type { AnggotaSasaran } from './list-sasaran';
import { renstraName } from './office';
import { upperFirst } from './wording';

interface Kemajuan {
  /** Percent before the caps: 100 and more means reached. */
  readonly asli: number;
  /** Percent after the caps. */
  readonly nilai: number;
}

/** Realisasi against the target at the end of the Renstra, by the same formula as capaian. */
function computeKemajuan(indikator: Indikator, tahun: number, pengaturan: Pengaturan): Kemajuan | null {
  const akhir = indikator.targetAkhirRenstra;
  const realisasi = numberOf(indikator.realisasi.get(tahun), pengaturan);
  if (realisasi === null || akhir === null) return null;
  const rumus = {
    rumusNegatif: pengaturan.rumusNegatif,
    batasAtas: pengaturan.batasAtasCapaian,
    batasBawah: pengaturan.batasBawahCapaian,
  };
  const { angka } = akhir;
  const isRange = angka.kind === 'rentang';
  // `≥80` is met by 80 just as 80 is; a strict bound is left to the reader.
  const isStrict = angka.kind === 'angka' && (angka.operator === '>' || angka.operator === '<');
  const target = angka.kind === 'angka' ? { sel: akhir, nilai: angka.nilai, satuan: angka.satuan } : numberOf(akhir, pengaturan);
  if (isStrict || (!isRange && (target === null || !comparable(target, realisasi)))) return null;
  const goal = isRange ? { min: angka.min, max: angka.max } : (target?.nilai ?? null);
  const { asli, nilai } = computeCapaian({ arah: indikator.arah, target: goal, realisasi: realisasi.nilai }, rumus);
  return asli === null || nilai === null ? null : { asli, nilai };
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
  const { asli, nilai } = kemajuan;
  const verdict = asli >= 100 ? 'sudah tercapai' : 'belum tercapai';
  const teks = `${placeText(tahun, pengaturan)}target akhir Renstra ${indikatorName(indikator)} sebesar ${target} ${verdict}, dengan tingkat kemajuan ${capaianText(nilai, pengaturan)}.`;
  return [{ kunci: `${indikatorKey(indikator)}-renstra`, teks: upperFirst(teks) }];
}
