import type { SelectionSummary } from '../navigate/selection-summary';

const NUMBER = new Intl.NumberFormat('id-ID', { maximumFractionDigits: 2 });

/** The status bar's sentence on a selection; empty when nothing is filled. */
export function formatSummary({ filled, sum, average }: SelectionSummary): string {
  if (filled === 0) return '';
  const count = `Hitungan: ${NUMBER.format(filled)}`;
  if (sum === null || average === null) return count;
  return `Rata-rata: ${NUMBER.format(average)}   ${count}   Jumlah: ${NUMBER.format(sum)}`;
}
