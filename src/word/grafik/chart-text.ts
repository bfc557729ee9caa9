import { formatAngka } from '../../domain/angka/format-angka';
import type { GrafikTabel } from '../../report/lakip-table';

const DECIMALS = 2;

/** What a chart shows, in words (Indonesian), for readers who do not see it: every category with the figures of its series. */
export function chartText({ judul, kategori, deret }: GrafikTabel): string {
  const parts = kategori.map((name, index) => {
    const figures = deret.map(({ nama, nilai }) => {
      const value = nilai[index] ?? null;
      return `${nama} ${value === null ? 'tidak ada' : formatAngka(value, DECIMALS, { trailingZeros: false })}`;
    });
    return `${name}: ${figures.join(', ')}`;
  });
  return `Grafik ${judul}. ${parts.join('; ')}.`;
}
