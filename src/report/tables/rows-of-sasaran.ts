import type { Sasaran } from '../../model/laporan';
import { sameText } from './blok';

/**
 * The rows of a plan that belong to one sasaran, by its text: plans name no codes. A blank sasaran means the one above.
 * `null`: all rows.
 */
export function rowsOfSasaran<Row extends { readonly sasaran: string }>(
  rows: readonly Row[],
  sasaran: Sasaran | null,
): readonly Row[] {
  if (sasaran === null) return rows;
  let current = '';
  return rows.filter((row) => {
    if (row.sasaran !== '') current = row.sasaran;
    return sameText(current, sasaran.sasaran);
  });
}
