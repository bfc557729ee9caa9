import { computeSerapan } from '../../domain/anggaran/compute-serapan';
import { computeCapaian } from '../../domain/capaian/compute-capaian';
import type { Findings } from '../findings';
import type { HasilKeluaran, NilaiHitung } from '../hasil';
import type { BarisKeluaran, SelAngka } from '../laporan';
import type { Pengaturan } from '../pengaturan';
import { KALIMAT_CAPAIAN, KALIMAT_SERAPAN } from './alasan';
import { normalizeSatuan } from './check-indikator';
import { resolveNumber, resolveTarget } from './resolve-figure';

/**
 * Capaian (percent) of one line of `Keluaran`: of an Input line realisasi / target in rupiah, uncapped;
 * of Output and Outcome the positive formula with the caps of the settings, as for any indicator.
 */
export function computeKeluaran(baris: BarisKeluaran, pengaturan: Pengaturan, findings: Findings): HasilKeluaran {
  return { kode: baris.kode, jenis: baris.jenis, indikator: baris.indikator, capaian: computeLine(baris, pengaturan, findings) };
}

function computeLine(baris: BarisKeluaran, pengaturan: Pengaturan, findings: Findings): NilaiHitung {
  const letters = baris.jenis === 'Input' ? new Map<string, number>() : pengaturan.nilaiHuruf;
  const target = resolveTarget(baris.target, { tabel: 'Keluaran', kolom: 'Target' }, letters, findings);
  const realisasi = resolveNumber(baris.realisasi, { tabel: 'Keluaran', kolom: 'Realisasi' }, letters, findings);
  if (target.kind === 'ditolak') return { nilai: null, alasan: target.alasan };
  if (realisasi.kind === 'ditolak') return { nilai: null, alasan: realisasi.alasan };
  checkLine(baris, findings);
  const t = target.kind === 'ada' ? target.nilai : null;
  const r = realisasi.kind === 'ada' ? realisasi.nilai : null;
  // Rupiah is never read as a range, so an Input line always goes this way.
  if (baris.jenis === 'Input' && (t === null || typeof t === 'number')) return inputCapaian(t, r, baris, findings);
  const hasil = computeCapaian(
    { arah: 'Positif', target: t, realisasi: r },
    { rumusNegatif: pengaturan.rumusNegatif, batasAtas: pengaturan.batasAtasCapaian, batasBawah: pengaturan.batasBawahCapaian },
  );
  if (hasil.alasan === null) return { nilai: hasil.nilai, alasan: null };
  if (hasil.alasan === 'target-nol') reportZero(baris, 'target-nol', findings);
  return { nilai: null, alasan: KALIMAT_CAPAIAN[hasil.alasan] };
}

function inputCapaian(target: number | null, realisasi: number | null, baris: BarisKeluaran, findings: Findings): NilaiHitung {
  const { nilai, alasan } = computeSerapan(target, realisasi);
  if (alasan === null) return { nilai, alasan };
  if (alasan === 'pagu-nol') reportZero(baris, 'pagu-nol', findings);
  return { nilai: null, alasan: alasan === 'pagu-kosong' ? KALIMAT_CAPAIAN['target-kosong'] : KALIMAT_SERAPAN[alasan] };
}

function reportZero(baris: BarisKeluaran, aturan: 'target-nol' | 'pagu-nol', findings: Findings): void {
  const alamat = baris.target?.alamat ?? baris.alamat;
  findings.add(
    aturan,
    'galat',
    `Target ${baris.jenis} “${baris.indikator}” di ${alamat} bernilai nol, jadi capaian tidak dapat dihitung sebagai persen dari target. Periksa targetnya.`,
    { tabel: 'Keluaran', kolom: 'Target', alamat, terkait: present(baris.realisasi) },
  );
}

/** Reports a missing half and a unit that differs between target and realisasi. */
function checkLine({ jenis, indikator, target, realisasi }: BarisKeluaran, findings: Findings): void {
  if (target === null || realisasi === null) return;
  const isTargetBlank = target.angka.kind === 'kosong';
  const isRealisasiBlank = realisasi.angka.kind === 'kosong';
  if (isTargetBlank !== isRealisasiBlank) {
    const [blank, other, kolom] = isTargetBlank ? [target, realisasi, 'Target'] : [realisasi, target, 'Realisasi'];
    findings.add(
      isTargetBlank ? 'target-kosong' : 'realisasi-kosong',
      'peringatan',
      `${kolom} ${jenis} “${indikator}” di ${blank.alamat} kosong padahal ${isTargetBlank ? 'realisasinya' : 'targetnya'} ada, jadi capaiannya tidak dihitung. Isi sel itu bila angkanya sudah ada.`,
      { tabel: 'Keluaran', kolom, alamat: blank.alamat, terkait: [other.alamat] },
    );
  }
  if (target.angka.kind !== 'angka' || realisasi.angka.kind !== 'angka') return;
  const [a, b] = [target.angka.satuan, realisasi.angka.satuan];
  if (a === null || b === null || normalizeSatuan(a) === normalizeSatuan(b)) return;
  findings.add(
    'satuan-berbeda',
    'peringatan',
    `Satuan realisasi “${b}” di ${realisasi.alamat} berbeda dengan satuan target “${a}” di ${target.alamat}. Capaian tetap dihitung; samakan satuannya bila salah ketik.`,
    { tabel: 'Keluaran', kolom: 'Realisasi', alamat: realisasi.alamat, terkait: [target.alamat] },
  );
}

function present(sel: SelAngka | null): string[] {
  return sel === null ? [] : [sel.alamat];
}
