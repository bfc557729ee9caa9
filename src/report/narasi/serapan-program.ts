import { countInWords } from '../../domain/angka/terbilang';
import { average } from '../../domain/capaian/average';
import { serapanText } from './figures';
import type { Bahan, Butir } from './kalimat';
import { inYear } from './office';
import { isProgram, programName } from './program';
import { listLines } from './wording';

/** Serapan of each program and their mean, named as unweighted beside that of the whole: Ajung L448–456. */
export function serapanProgram({ laporan, hasil, uang }: Bahan): Butir[] {
  const { pengaturan, anggaran } = laporan;
  const programs = anggaran.flatMap((row, index) =>
    isProgram(row) ? [{ row, serapan: hasil.anggaran[index]?.serapan.nilai ?? null }] : [],
  );
  const items = programs.flatMap(({ row, serapan }) =>
    serapan === null ? [] : [`${programName(row.uraian, row.kode)}: ${serapanText(serapan, pengaturan)}`],
  );
  const mean = average(programs.map(({ serapan }) => serapan));
  if (mean.nilai === null) return [];
  const skipped = mean.dilewati === 0 ? '' : `; ${countInWords(mean.dilewati)} program belum dapat dihitung`;
  const butir: Butir[] = [
    {
      kunci: 'serapan-program',
      teks: listLines(`Serapan anggaran (realisasi dibagi pagu) setiap program${inYear(pengaturan)}${skipped}:`, items),
    },
  ];
  if (mean.n > 1) {
    const whole =
      uang.serapan === null
        ? ''
        : `, sedangkan serapan seluruh anggaran (jumlah realisasi dibagi jumlah pagu) ${serapanText(uang.serapan, pengaturan)}`;
    butir.push({
      kunci: 'serapan-program-rata-rata',
      teks: `Rata-rata serapan ${countInWords(mean.n)} program tanpa pembobotan sebesar ${serapanText(mean.nilai, pengaturan)}${whole}${skipped}.`,
    });
  }
  return butir;
}
