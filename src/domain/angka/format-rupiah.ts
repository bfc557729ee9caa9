import { formatAngka } from './format-angka';

/** The spellings of an amount found in real reports. */
export type FormatRupiah = 'Rp 1.000' | 'Rp. 1.000' | 'Rp1.000' | 'Rp 1.000,-' | 'Rp 1.000,00' | '1.000';

export const FORMAT_RUPIAH: readonly FormatRupiah[] = ['Rp 1.000', 'Rp. 1.000', 'Rp1.000', 'Rp 1.000,-', 'Rp 1.000,00', '1.000'];

const BAGIAN: Record<FormatRupiah, { readonly depan: string; readonly belakang: string; readonly desimal: number }> = {
  'Rp 1.000': { depan: 'Rp ', belakang: '', desimal: 0 },
  'Rp. 1.000': { depan: 'Rp. ', belakang: '', desimal: 0 },
  'Rp1.000': { depan: 'Rp', belakang: '', desimal: 0 },
  'Rp 1.000,-': { depan: 'Rp ', belakang: ',-', desimal: 0 },
  'Rp 1.000,00': { depan: 'Rp ', belakang: '', desimal: 2 },
  '1.000': { depan: '', belakang: '', desimal: 0 },
};

/**
 * Prints an amount in rupiah in the chosen spelling. Only `Rp 1.000,00` shows sen; the others round half-up
 * to whole rupiah. The minus stands before everything (`-Rp 1.000`). A number that is not finite prints `-`.
 */
export function formatRupiah(value: number, format: FormatRupiah): string {
  const { depan, belakang, desimal } = BAGIAN[format];
  const angka = formatAngka(value, desimal);
  if (!Number.isFinite(value)) return angka;
  return angka.startsWith('-') ? `-${depan}${angka.slice(1)}${belakang}` : `${depan}${angka}${belakang}`;
}
