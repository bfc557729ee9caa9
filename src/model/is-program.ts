import type { BarisAnggaran } from './laporan';

/** Whether a budget row is a program, not an urusan or bidang that is printed like one. */
export function isProgram({ jenis, diAtasProgram }: BarisAnggaran): boolean {
  return jenis === 'Program' && (diAtasProgram ?? null) === null;
}
