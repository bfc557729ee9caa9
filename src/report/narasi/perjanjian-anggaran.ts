import { countInWords } from '../../domain/angka/terbilang';
import { sumRupiah } from '../../domain/angka/sum-rupiah';
import type { DokumenPk } from '../../model/laporan';
import { readProgram } from '../tables/program-anggaran-baris';
import { rupiahInWords, rupiahText } from './figures';
import type { Bahan, Butir } from './kalimat';
import { officeName, ofYear } from './office';
import { programName } from './program';
import { joinWords } from './wording';

const NAMA: Readonly<Record<DokumenPk, string>> = { Murni: 'Perjanjian Kinerja', Perubahan: 'Perjanjian Kinerja Perubahan' };

/**
 * The budget of each agreement in figures and words, with its programs: Ajung L347. The programs are those of the table of
 * that agreement, the total their sum; a program without amount is named as missing from it.
 */
export function perjanjianAnggaran({ laporan, hasil }: Bahan): Butir[] {
  const { pengaturan } = laporan;
  return (['Murni', 'Perubahan'] as const).flatMap((dokumen) => {
    const isi = readProgram(laporan, hasil, dokumen);
    if ('alasan' in isi) return [];
    const filled = isi.rows.flatMap(({ anggaran }) => anggaran ?? []);
    if (filled.length === 0) return [];
    const total = sumRupiah(filled);
    const missing = isi.rows.length - filled.length;
    const rest =
      missing === 0 ? '' : ` Jumlah tersebut belum termasuk ${countInWords(missing)} program yang anggarannya belum terisi.`;
    const names = [...new Set(isi.rows.map(({ program }) => programName(program, '')))];
    const document = `${NAMA[dokumen]}${ofYear(pengaturan).replace('tahun', 'Tahun')}`;
    return [
      {
        kunci: `perjanjian-anggaran-${dokumen.toLowerCase()}`,
        teks: `Guna mewujudkan kinerja dalam ${document}, ${officeName(pengaturan)} didukung anggaran sebesar ${rupiahText(total, pengaturan)} (${rupiahInWords(total, pengaturan)}) melalui ${countInWords(isi.rows.length)} program, yaitu ${joinWords(names)}.${rest}`,
      },
    ];
  });
}
