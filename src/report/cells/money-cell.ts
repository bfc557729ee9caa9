import { formatAngka } from '../../domain/angka/format-angka';
import { roundHalfUp } from '../../domain/angka/round-half-up';
import type { LakipCell } from '../lakip-table';
import { missingCell } from './text-cell';
import type { CellLook } from './text-cell';

/** How an amount is spelled: what stands before it (`Rp. `, or nothing), its decimals, and what ends it (`,-`). */
export interface GayaUang {
  readonly awalan: string;
  readonly akhiran?: string;
  readonly desimal: 0 | 2;
}

/**
 * An amount in rupiah with its sign: the cell holds the number, `Rp` is part of its format. Sen are shown even where the
 * layout prints none. `null` prints a dash.
 */
export function moneyCell(value: number | null, { awalan, desimal, akhiran = '' }: GayaUang, look: CellLook = {}): LakipCell {
  if (value === null) return missingCell(look);
  const decimals = Number.isInteger(value) ? desimal : 2;
  const printed = roundHalfUp(value, decimals);
  const digits = formatAngka(Math.abs(printed), decimals);
  const prefix = awalan.replaceAll('"', '');
  // Sen and `,-` exclude each other.
  const suffix = decimals > 0 ? '' : akhiran.replaceAll('"', '');
  const numberFormat = `${prefix === '' ? '' : `"${prefix}"`}#,##0${decimals > 0 ? `.${'0'.repeat(decimals)}` : ''}${suffix === '' ? '' : `"${suffix}"`}`;
  return { value: printed, numberFormat, text: `${printed < 0 ? '-' : ''}${prefix}${digits}${suffix}`, ...look };
}
