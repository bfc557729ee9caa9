import type { Findings } from '../findings';
import type { Laporan } from '../laporan';
import { targetsDiffer } from './compare-target';
import type { IndikatorIndex } from './find-indikator';

/**
 * Reports targets of `PerjanjianKinerja` that differ from those of the report's year in `Target`. Where there is a PK
 * Perubahan only that one counts: it is the one that is measured.
 */
export function checkPerjanjian({ perjanjian, pengaturan }: Laporan, index: IndikatorIndex, findings: Findings): void {
  const { tahunLaporan: tahun, nilaiHuruf } = pengaturan;
  if (tahun === null) return;
  const dokumen = perjanjian.some((row) => row.dokumen === 'Perubahan') ? 'Perubahan' : 'Murni';
  for (const row of perjanjian) {
    if (row.dokumen !== dokumen) continue;
    const indikator = index.find(row.kode, row.indikator);
    const target = indikator?.target.get(tahun);
    if (indikator === null || target === undefined || row.target === null || !targetsDiffer(row.target, target, nilaiHuruf))
      continue;
    findings.add(
      'target-pk-berbeda',
      'peringatan',
      `Target di ${row.target.alamat} (“${row.target.teks}”, PK ${dokumen}) berbeda dengan target ${tahun} indikator “${indikator.kode}” di ${target.alamat} (“${target.teks}”). Capaian dihitung dari tabel Target; betulkan yang salah supaya keduanya sama.`,
      { tabel: 'PerjanjianKinerja', kolom: 'Target', alamat: row.target.alamat, terkait: [target.alamat] },
    );
  }
}
