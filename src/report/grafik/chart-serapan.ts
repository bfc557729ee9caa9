import type { Hasil } from '../../model/hasil';
import { isProgram } from '../../model/is-program';
import type { Laporan } from '../../model/laporan';
import { finishChart, type FinishedChart } from './finish-chart';
import { printedValue } from './printed-value';

/**
 * Bars of the serapan (percent, as printed) of every program and a line of that of the whole budget; a program without
 * serapan is a gap. An urusan or bidang above the programs is none. No programs, no chart.
 */
export function chartSerapan({ anggaran, pengaturan }: Laporan, { anggaran: computed, ringkasan }: Hasil): FinishedChart {
  const { tahunLaporan, desimalSerapan } = pengaturan;
  const programs = anggaran.flatMap((row, index) => (isProgram(row) ? [{ row, computed: computed[index] }] : []));
  const whole = printedValue(ringkasan.serapan.nilai, desimalSerapan);
  return finishChart(
    {
      judul: `Serapan Anggaran per Program${tahunLaporan === null ? '' : ` Tahun ${tahunLaporan}`}`,
      kategori: programs.map(({ row }) => row.uraian || row.kode),
      deret: [
        {
          nama: 'Serapan program',
          jenis: 'batang',
          nilai: programs.map((program) => printedValue(program.computed?.serapan.nilai, desimalSerapan)),
        },
        { nama: 'Serapan seluruh anggaran', jenis: 'garis', nilai: programs.map(() => whole) },
      ],
      sumbuNilai: 'Serapan (%)',
    },
    'program',
  );
}
