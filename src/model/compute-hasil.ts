import { checkDokumen } from './compute/check-dokumen';
import { computeAnggaran } from './compute/compute-anggaran';
import { computeBelanja } from './compute/compute-belanja';
import { computeIndikator } from './compute/compute-indikator';
import { computeKeluaran } from './compute/compute-keluaran';
import { computeRingkasan } from './compute/compute-ringkasan';
import { computeSkm } from './compute/compute-skm';
import { Findings } from './findings';
import type { Hasil } from './hasil';
import type { Laporan } from './laporan';

/**
 * Computes everything the settings and the data allow. Arrays run parallel to those of `laporan`; what has no figure says
 * why. The findings are those of computing only: those of reading come from `readLaporan`.
 */
export function computeHasil(laporan: Laporan): Hasil {
  const findings = new Findings();
  const { pengaturan } = laporan;
  const indikator = laporan.indikator.map((row) => computeIndikator(row, laporan, findings));
  const anggaran = computeAnggaran(laporan.anggaran, findings);
  const keluaran = laporan.keluaran.map((row) => computeKeluaran(row, pengaturan, findings));
  const belanja = computeBelanja(laporan, anggaran, findings);
  const skm = laporan.skm.map((row) => computeSkm(row, pengaturan, findings));
  checkDokumen(laporan, findings);
  return {
    indikator,
    anggaran: anggaran.rows,
    keluaran,
    belanja,
    skm,
    ringkasan: computeRingkasan(laporan, indikator, anggaran, skm),
    temuan: findings.list,
  };
}
