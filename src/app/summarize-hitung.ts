import { formatAngka } from '../domain/angka/format-angka';
import type { Hasil, NilaiHitung } from '../model/hasil';

const count = (n: number): string => formatAngka(n, 0);

/** "4 indikator" when all are computed, else "3 dari 4 indikator". */
function share(values: readonly (NilaiHitung | null)[], noun: string): string | null {
  if (values.length === 0) return null;
  const computed = values.filter((value) => value !== null && value.nilai !== null).length;
  return computed === values.length ? `${count(computed)} ${noun}` : `${count(computed)} dari ${count(values.length)} ${noun}`;
}

/** One Indonesian sentence on how much of the workbook has been computed; it never hides what could not be. */
export function summarizeHitung(hasil: Hasil): string {
  const parts = [
    share(
      hasil.indikator.map((row) => row.capaian),
      'indikator',
    ),
    share(
      hasil.anggaran.map((row) => row.serapan),
      'baris anggaran',
    ),
    share(
      hasil.keluaran.map((row) => row.capaian),
      'baris keluaran',
    ),
    share(
      hasil.belanja.map((row) => row.serapan),
      'baris belanja',
    ),
    share(
      hasil.skm.map((row) => row.skor),
      'unsur SKM',
    ),
  ].filter((part) => part !== null);
  if (parts.length === 0) return 'Tidak ada baris yang dapat dihitung.';
  return `Terhitung: ${parts.join(', ')}.`;
}
