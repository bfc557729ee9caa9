import { computeProporsi } from '../../domain/anggaran/compute-serapan';
import { sumRupiah } from '../../domain/angka/sum-rupiah';
import { rupiahText, serapanText } from './figures';
import type { Bahan, Butir } from './kalimat';
import type { SasaranNarasi } from './list-sasaran';
import { isProgram, programName } from './program';
import { joinWords, upperFirst } from './wording';

/**
 * The budget of one sasaran and its share of the whole pagu, with the programs it comes from: Ambulu L644–665. The report calls
 * the denominator "belanja langsung"; the printed shares are of the total, and the sentence says so.
 */
export function alokasiSasaran({ laporan, uang, barisSasaran }: Bahan, { kode, nama, hasil }: SasaranNarasi): Butir[] {
  const { pengaturan } = laporan;
  const pagu = hasil?.pagu ?? null;
  const share = computeProporsi(pagu, uang.pagu).nilai;
  if (pagu === null || uang.pagu === null || share === null) return [];
  const programs = [...(barisSasaran.get(kode) ?? [])].filter(isProgram).map((row) => programName(row.uraian, row.kode));
  const source = programs.length === 0 ? '' : ` melalui ${joinWords([...new Set(programs)])}`;
  return [
    {
      kunci: `sasaran-${kode}-alokasi`,
      teks: `${upperFirst(nama)} didukung anggaran sebesar ${rupiahText(pagu, pengaturan)}${source}, atau ${serapanText(share, pengaturan)} dari total pagu sebesar ${rupiahText(uang.pagu, pengaturan)}.`,
    },
  ];
}

/** What of the pagu belongs to no sasaran, so that the shares above add up to the whole. */
export function alokasiLain({ laporan, hasil, uang }: Bahan): Butir[] {
  const { pengaturan, anggaran } = laporan;
  const amounts = anggaran.flatMap((row, index) =>
    row.anak.length === 0 && row.kodeSasaranEfektif === '' ? (hasil.anggaran[index]?.pagu ?? []) : [],
  );
  // Nothing is mapped at all: then there is no allocation to speak of.
  if (amounts.length === 0 || anggaran.every((row) => row.kodeSasaranEfektif === '')) return [];
  const rest = sumRupiah(amounts);
  const share = computeProporsi(rest, uang.pagu).nilai;
  if (share === null || uang.pagu === null || rest === 0) return [];
  return [
    {
      kunci: 'alokasi-tanpa-sasaran',
      teks: `Anggaran sebesar ${rupiahText(rest, pengaturan)} atau ${serapanText(share, pengaturan)} dari total pagu sebesar ${rupiahText(uang.pagu, pengaturan)} tidak dialokasikan untuk satu sasaran tertentu.`,
    },
  ];
}
