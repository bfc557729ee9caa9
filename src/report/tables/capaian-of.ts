import { computeCapaian } from '../../domain/capaian/compute-capaian';
import { KALIMAT_CAPAIAN } from '../../model/compute/alasan';
import { resolveNumber, resolveTarget } from '../../model/compute/resolve-figure';
import { Findings } from '../../model/findings';
import type { NilaiHitung } from '../../model/hasil';
import type { Indikator, SelAngka } from '../../model/laporan';
import type { Pengaturan } from '../../model/pengaturan';

/**
 * Capaian (percent) of an indicator's realisasi against another target than that of the report's year, by the same
 * formula, caps and letters. Refused with the same sentences; nothing is reported, as the cells were when they were
 * read.
 */
export function capaianOf(
  indikator: Indikator,
  target: SelAngka | null | undefined,
  realisasi: SelAngka | null | undefined,
  { nilaiHuruf, rumusNegatif, batasAtasCapaian, batasBawahCapaian }: Pengaturan,
): NilaiHitung {
  const { ditolak = null } = indikator;
  if (ditolak !== null) return { nilai: null, alasan: ditolak };
  const unheard = new Findings();
  const against = resolveTarget(target, { tabel: 'Target', kolom: 'Target' }, nilaiHuruf, unheard);
  const reached = resolveNumber(realisasi, { tabel: 'Realisasi', kolom: 'Realisasi' }, nilaiHuruf, unheard);
  if (against.kind === 'ditolak') return { nilai: null, alasan: against.alasan };
  if (reached.kind === 'ditolak') return { nilai: null, alasan: reached.alasan };
  const { nilai, alasan } = computeCapaian(
    {
      arah: indikator.arah,
      target: against.kind === 'ada' ? against.nilai : null,
      realisasi: reached.kind === 'ada' ? reached.nilai : null,
    },
    { rumusNegatif, batasAtas: batasAtasCapaian, batasBawah: batasBawahCapaian },
  );
  return { nilai, alasan: alasan === null ? null : KALIMAT_CAPAIAN[alasan] };
}
