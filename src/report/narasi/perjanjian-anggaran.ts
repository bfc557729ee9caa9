import { countInWords } from '../../domain/angka/terbilang';
import { sumRupiah } from '../../domain/angka/sum-rupiah';
import { leavesBelow } from '../../model/compute/sum-tree';
import { plainNumber } from '../../model/compute/resolve-figure';
import { rupiahInWords, rupiahText } from './figures';
import type { Bahan, Butir } from './kalimat';
import { officeName, ofYear } from './office';
import { isProgram, programName } from './program';
import { joinWords } from './wording';

/** The budget of one agreement, program by program. Rupiah; `null` where it was not filled in. */
interface Dokumen {
  readonly kunci: string;
  readonly nama: string;
  readonly programs: readonly { readonly nama: string; readonly anggaran: number | null }[];
}

const NAMA = { Murni: 'Perjanjian Kinerja', Perubahan: 'Perjanjian Kinerja Perubahan' } as const;

function typedDocuments({ laporan: { anggaranPk } }: Bahan): Dokumen[] {
  return (['Murni', 'Perubahan'] as const).map((dokumen) => ({
    kunci: `perjanjian-anggaran-${dokumen.toLowerCase()}`,
    nama: NAMA[dokumen],
    programs: anggaranPk
      .filter((row) => row.dokumen === dokumen)
      .map((row) => ({ nama: programName(row.program, row.kode), anggaran: plainNumber(row.anggaran) })),
  }));
}

/** Where no agreement was typed: the programs of the budget, before its change (`Pagu Murni`) and after it (`Pagu`). */
function derivedDocuments({ laporan: { anggaran }, hasil }: Bahan): Dokumen[] {
  const programs = anggaran.flatMap((row, index) => (isProgram(row) ? [{ row, index }] : []));
  const murni = programs.map(({ row, index }) => {
    const leaves = leavesBelow(anggaran, index).flatMap((leaf) => plainNumber(anggaran[leaf]?.paguMurni) ?? []);
    const own = plainNumber(row.paguMurni);
    return { nama: programName(row.uraian, row.kode), anggaran: leaves.length > 0 ? sumRupiah(leaves) : own };
  });
  const isChanged = murni.some((program) => program.anggaran !== null);
  const now = programs.map(({ row, index }) => ({
    nama: programName(row.uraian, row.kode),
    anggaran: hasil.anggaran[index]?.pagu ?? null,
  }));
  return [
    ...(isChanged ? [{ kunci: 'perjanjian-anggaran-murni', nama: NAMA.Murni, programs: murni }] : []),
    {
      kunci: isChanged ? 'perjanjian-anggaran-perubahan' : 'perjanjian-anggaran-murni',
      nama: isChanged ? NAMA.Perubahan : NAMA.Murni,
      programs: now,
    },
  ];
}

/**
 * The budget of each agreement in figures and words, with its programs: Ajung L347. The total is the sum of the programs; a
 * program without amount is named as missing from it.
 */
export function perjanjianAnggaran(bahan: Bahan): Butir[] {
  const { pengaturan, anggaranPk } = bahan.laporan;
  const upperYear = ofYear(pengaturan).replace('tahun', 'Tahun');
  const documents = anggaranPk.length > 0 ? typedDocuments(bahan) : derivedDocuments(bahan);
  return documents.flatMap(({ kunci, nama, programs }) => {
    const filled = programs.flatMap((program) => (program.anggaran === null ? [] : [program.anggaran]));
    if (filled.length === 0) return [];
    const total = sumRupiah(filled);
    const missing = programs.length - filled.length;
    const rest =
      missing === 0 ? '' : ` Jumlah tersebut belum termasuk ${countInWords(missing)} program yang anggarannya belum terisi.`;
    const names = [...new Set(programs.map((program) => program.nama))];
    return [
      {
        kunci,
        teks: `Guna mewujudkan kinerja dalam ${nama}${upperYear}, ${officeName(pengaturan)} didukung anggaran sebesar ${rupiahText(total, pengaturan)} (${rupiahInWords(total, pengaturan)}) melalui ${countInWords(programs.length)} program, yaitu ${joinWords(names)}.${rest}`,
      },
    ];
  });
}
