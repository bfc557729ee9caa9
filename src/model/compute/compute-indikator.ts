import type { AlasanCapaian } from '../../domain/capaian/compute-capaian';
import { computeCapaian } from '../../domain/capaian/compute-capaian';
import { lookupPredikat } from '../../domain/predikat/lookup-predikat';
import type { Skala } from '../../domain/predikat/skala';
import { SKALA_PREDIKAT } from '../../domain/predikat/skala';
import type { Findings } from '../findings';
import type { HasilIndikator } from '../hasil';
import type { Indikator, Laporan } from '../laporan';
import type { Pengaturan } from '../pengaturan';
import { KALIMAT_CAPAIAN } from './alasan';
import { checkIndikator } from './check-indikator';
import { resolveNumber, resolveTarget } from './resolve-figure';

/** The scale the settings choose; `null` when it is `Kustom` and the user's table is not usable. */
export function skalaOf(pengaturan: Pengaturan): Skala | null {
  return pengaturan.skalaPredikat === 'Kustom' ? pengaturan.skalaKustom : SKALA_PREDIKAT[pengaturan.skalaPredikat];
}

/** Capaian (percent), kategori and predikat of one indicator in the report's year, by the settings. */
export function computeIndikator(indikator: Indikator, laporan: Laporan, findings: Findings): HasilIndikator {
  const { pengaturan } = laporan;
  const { nilai, asli, alasan } = computeFigures(indikator, laporan, findings);
  const skala = skalaOf(pengaturan);
  const pita =
    nilai === null || skala === null
      ? null
      : lookupPredikat(skala, nilai, { penentu: pengaturan.nilaiPenentuPredikat, desimal: pengaturan.desimalCapaian });
  return {
    kode: indikator.kode,
    kodeSasaran: indikator.kodeSasaran,
    capaian: { nilai, alasan },
    capaianAsli: asli,
    kategori: pita?.kategori ?? null,
    predikat: pita?.predikat ?? null,
  };
}

interface Figures {
  readonly nilai: number | null;
  readonly asli: number | null;
  readonly alasan: string | null;
}

function computeFigures(indikator: Indikator, laporan: Laporan, findings: Findings): Figures {
  const { pengaturan } = laporan;
  const { tahunLaporan: tahun, nilaiHuruf } = pengaturan;
  if (indikator.ditolak !== null && indikator.ditolak !== undefined) return refuse(indikator.ditolak);
  if (tahun === null) return refuse('Tahun Laporan belum diisi di Pengaturan.');
  const selTarget = indikator.target.get(tahun);
  const selRealisasi = indikator.realisasi.get(tahun);
  const target = resolveTarget(selTarget, { tabel: 'Target', kolom: `Target ${tahun}` }, nilaiHuruf, findings);
  const realisasi = resolveNumber(selRealisasi, { tabel: 'Realisasi', kolom: `Realisasi ${tahun}` }, nilaiHuruf, findings);
  if (target.kind === 'ditolak') return refuse(target.alasan);
  if (realisasi.kind === 'ditolak') return refuse(realisasi.alasan);
  checkIndikator(indikator, { tahun, target: selTarget, realisasi: selRealisasi }, findings);
  const hasil = computeCapaian(
    {
      arah: indikator.arah,
      target: target.kind === 'ada' ? target.nilai : null,
      realisasi: realisasi.kind === 'ada' ? realisasi.nilai : null,
    },
    { rumusNegatif: pengaturan.rumusNegatif, batasAtas: pengaturan.batasAtasCapaian, batasBawah: pengaturan.batasBawahCapaian },
  );
  if (hasil.alasan === null) return { nilai: hasil.nilai, asli: hasil.asli, alasan: null };
  reportNoCapaian(indikator, laporan, tahun, hasil.alasan, findings);
  return refuse(KALIMAT_CAPAIAN[hasil.alasan]);
}

function refuse(alasan: string): Figures {
  return { nilai: null, asli: null, alasan };
}

function reportNoCapaian(indikator: Indikator, laporan: Laporan, tahun: number, alasan: AlasanCapaian, findings: Findings): void {
  const { kode, alamat } = indikator;
  const target = indikator.target.get(tahun)?.alamat;
  const realisasi = indikator.realisasi.get(tahun)?.alamat;
  const terkait = (other: string | undefined): string[] => (other === undefined ? [] : [other]);
  switch (alasan) {
    case 'keduanya-kosong':
      return;
    case 'realisasi-kosong':
      if (realisasi !== undefined) {
        findings.add(
          'realisasi-kosong',
          'peringatan',
          `Realisasi ${tahun} indikator “${kode}” di ${realisasi} kosong padahal targetnya ada, jadi capaiannya tidak dihitung. Isi realisasinya bila sudah ada.`,
          { tabel: 'Realisasi', kolom: `Realisasi ${tahun}`, alamat: realisasi, terkait: terkait(target) },
        );
      } else if (laporan.tabel.has('Realisasi') && indikator.barisRealisasi === null) {
        findings.add(
          'realisasi-kosong',
          'peringatan',
          `Indikator “${kode}” di ${alamat} tidak punya baris di tabel Realisasi, jadi capaiannya tidak dihitung. Tambahkan barisnya dengan kode yang sama.`,
          { tabel: 'Target', kolom: 'Kode', alamat, terkait: terkait(target) },
        );
      }
      return;
    case 'target-kosong':
      // An indicator that Target does not know was reported as such.
      if (indikator.barisTarget === null || target === undefined) return;
      findings.add(
        'target-kosong',
        'peringatan',
        `Target ${tahun} indikator “${kode}” di ${target} kosong padahal realisasinya ada, jadi capaiannya tidak dihitung. Isi targetnya.`,
        { tabel: 'Target', kolom: `Target ${tahun}`, alamat: target, terkait: terkait(realisasi) },
      );
      return;
    case 'target-nol':
      findings.add(
        'target-nol',
        'galat',
        `Target ${tahun} indikator “${kode}” di ${target ?? alamat} bernilai nol, jadi capaian tidak dapat dihitung sebagai persen dari target. Periksa targetnya, atau arah indikatornya.`,
        { tabel: 'Target', kolom: `Target ${tahun}`, alamat: target ?? alamat, terkait: terkait(realisasi) },
      );
      return;
    case 'target-negatif':
    case 'rentang-terbalik':
    case 'realisasi-nol':
    case 'realisasi-negatif':
    case 'bukan-angka': {
      const inTarget = alasan === 'target-negatif' || alasan === 'rentang-terbalik';
      const tabel = inTarget ? 'Target' : 'Realisasi';
      const cell = (inTarget ? target : realisasi) ?? alamat;
      findings.add(
        'capaian-tidak-terhitung',
        'galat',
        `Capaian indikator “${kode}” tidak dihitung. ${KALIMAT_CAPAIAN[alasan]} Periksa ${cell} dan pengaturan rumusnya.`,
        { tabel, kolom: `${tabel} ${tahun}`, alamat: cell, terkait: terkait(inTarget ? realisasi : target) },
      );
      return;
    }
  }
}
