import type { BarisAnggaran } from '../../model/laporan';
import { calmCapitals } from './title-case';
import { cleanName } from './wording';

/** Whether the row is a program and not an urusan or bidang above the programs. */
export function isProgram({ jenis, diAtasProgram }: BarisAnggaran): boolean {
  return jenis === 'Program' && (diAtasProgram ?? null) === null;
}

/** `Program Penunjang …` whether the word stands in the cell or not; capitals throughout are calmed, the rest is as typed. */
export function programName(uraian: string, kode: string): string {
  const bare = cleanName(uraian).replace(/^program\b\s*:?\s*/iu, '');
  return `Program ${calmCapitals(bare) || cleanName(kode) || 'tanpa nama'}`;
}
