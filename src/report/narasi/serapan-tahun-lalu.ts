import { computeSerapan } from '../../domain/anggaran/compute-serapan';
import { plainNumber } from '../../model/compute/resolve-figure';
import type { BarisRiwayatAnggaran } from '../../model/laporan';
import { compareFigures, rupiahText, serapanText } from './figures';
import type { Bahan, Butir } from './kalimat';

/** The latest year before the report's that has a row of its own. */
function latestBefore(rows: readonly BarisRiwayatAnggaran[], tahun: number): BarisRiwayatAnggaran | null {
  const earlier = rows.filter((row) => row.tahun < tahun).sort((a, b) => b.tahun - a.tahun);
  const [latest, next] = earlier;
  // The same year twice: which of the two counts would be a guess.
  return latest === undefined || next?.tahun === latest.tahun ? null : latest;
}

/** Serapan against that of an earlier year, in poin: Ajung L763 (printed "4 %", of 95 % and 100 %). */
export function serapanTahunLalu({ laporan, uang }: Bahan): Butir[] {
  const { pengaturan, riwayatAnggaran } = laporan;
  const { tahunLaporan: tahun } = pengaturan;
  if (tahun === null || uang.serapan === null) return [];
  const lalu = latestBefore(riwayatAnggaran, tahun);
  const pagu = plainNumber(lalu?.pagu);
  const realisasi = plainNumber(lalu?.realisasi);
  const serapan = computeSerapan(pagu, realisasi).nilai;
  if (lalu === null || pagu === null || realisasi === null || serapan === null) return [];
  const { arah, besar } = compareFigures(uang.serapan, serapan, 'poin');
  const before = `tahun ${lalu.tahun} yang sebesar ${serapanText(serapan, pengaturan)} (${rupiahText(realisasi, pengaturan)} dari pagu ${rupiahText(pagu, pengaturan)})`;
  const change = arah === 'tetap' ? `sama dengan ${before}` : `${arah} ${besar} dibandingkan dengan ${before}`;
  return [
    {
      kunci: 'serapan-tahun-lalu',
      teks: `Penyerapan anggaran tahun ${tahun} sebesar ${serapanText(uang.serapan, pengaturan)}, ${change}.`,
    },
  ];
}
