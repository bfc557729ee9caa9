import type { Findings } from '../findings';
import type { BarisRenstra, Laporan } from '../laporan';
import { targetsDiffer } from './compare-target';
import type { IndikatorIndex } from './find-indikator';

/** Reports targets of the Renstra that differ, year by year, from those of the indicator of the same name in `Target`. */
export function checkRenstra({ renstra, pengaturan }: Laporan, index: IndikatorIndex, findings: Findings): void {
  for (const row of latestVersion(renstra)) {
    const indikator = index.find('', row.indikator);
    if (indikator === null) continue;
    for (const [tahun, sel] of row.target) {
      const target = indikator.target.get(tahun);
      if (target === undefined || !targetsDiffer(sel, target, pengaturan.nilaiHuruf)) continue;
      findings.add(
        'target-renstra-berbeda',
        'peringatan',
        `Target ${tahun} menurut Renstra di ${sel.alamat} (“${sel.teks}”) berbeda dengan target ${tahun} indikator “${indikator.kode}” di ${target.alamat} (“${target.teks}”). Capaian dihitung dari tabel Target; betulkan yang salah, atau biarkan bila target tahunan itu memang ditetapkan lain.`,
        { tabel: 'Renstra', kolom: `Target ${tahun}`, alamat: sel.alamat, terkait: [target.alamat] },
      );
    }
  }
}

/** The rows after the change where there are any, else those before it, else those of the only version. */
function latestVersion(renstra: readonly BarisRenstra[]): readonly BarisRenstra[] {
  for (const versi of ['Setelah Perubahan', 'Sebelum Perubahan'] as const) {
    const rows = renstra.filter((row) => row.versi === versi);
    if (rows.length > 0) return rows;
  }
  return renstra;
}
