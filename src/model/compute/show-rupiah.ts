import { formatRupiah } from '../../domain/angka/format-rupiah';

/** An amount in a message: sen only where there are some. */
export function showRupiah(value: number): string {
  return formatRupiah(value, Number.isInteger(value) ? 'Rp 1.000' : 'Rp 1.000,00');
}
