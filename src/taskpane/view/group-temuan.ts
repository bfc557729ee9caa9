import type { Temuan, Tingkat } from '../../model/temuan';

/** From grave to light: the order in which they are shown. */
export const TINGKAT: readonly Tingkat[] = ['galat', 'peringatan', 'info'];

export type TemuanPerTingkat = Readonly<Record<Tingkat, readonly Temuan[]>>;

/** True when every word of the (lower-case) query stands somewhere in the finding. */
function matches(temuan: Temuan, words: readonly string[]): boolean {
  const text = [temuan.pesan, temuan.tabel, temuan.kolom, temuan.alamat, ...temuan.terkait].join('\n').toLowerCase();
  return words.every((word) => text.includes(word));
}

/** Findings by severity, in the order they came; `saring` keeps those that hold all its words. */
export function groupTemuan(temuan: readonly Temuan[], saring: string): TemuanPerTingkat {
  const words = saring
    .toLowerCase()
    .split(/\s+/)
    .filter((word) => word !== '');
  const kept = words.length === 0 ? temuan : temuan.filter((item) => matches(item, words));
  const of = (tingkat: Tingkat): readonly Temuan[] => kept.filter((item) => item.tingkat === tingkat);
  return { galat: of('galat'), peringatan: of('peringatan'), info: of('info') };
}
