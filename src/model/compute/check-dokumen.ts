import type { Findings } from '../findings';
import type { Laporan } from '../laporan';
import { checkAnggaranPk } from './check-anggaran-pk';
import { checkPegawai } from './check-pegawai';
import { checkPerjanjian } from './check-perjanjian';
import { checkRenstra } from './check-renstra';
import { checkRkt } from './check-rkt';
import { IndikatorIndex } from './find-indikator';

/** Compares what was planned and agreed with what is computed from; reports differences, changes nothing. */
export function checkDokumen(laporan: Laporan, findings: Findings): void {
  if (laporan.perjanjian.length > 0 || laporan.renstra.length > 0) {
    const index = new IndikatorIndex(laporan.indikator);
    checkRenstra(laporan, index, findings);
    checkPerjanjian(laporan, index, findings);
  }
  checkAnggaranPk(laporan, findings);
  checkRkt(laporan, findings);
  checkPegawai(laporan, findings);
}
