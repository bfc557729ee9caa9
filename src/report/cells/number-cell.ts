import { formatAngka, formatPersen, roundGuarded } from '../../domain/angka/format-angka';
import { roundHalfUp } from '../../domain/angka/round-half-up';
import type { LakipCell } from '../lakip-table';
import type { GayaPersen } from '../susunan/entri';
import { missingCell, textCell } from './text-cell';
import type { CellLook } from './text-cell';

/** More decimals than a person types; beyond this a figure is binary noise. */
const MAX_DECIMALS = 6;

/** How many decimals the number needs to be printed whole: 71.7 → 1, 85 → 0. */
function decimalsOf(value: number): number {
  let decimals = 0;
  while (decimals < MAX_DECIMALS && roundHalfUp(value, decimals) !== value) decimals += 1;
  return decimals;
}

/** Excel's number format (en-US notation) with so many decimals and a literal tail such as ` %`. */
function numberFormat(decimals: number, tail = ''): string {
  const digits = `#,##0${decimals > 0 ? `.${'0'.repeat(decimals)}` : ''}`;
  return tail === '' ? digits : `${digits}"${tail.replaceAll('"', '')}"`;
}

/**
 * A figure with as many decimals as it has, with its unit (`12 Bulan`, `100 %`); the sheet cell stays a number and
 * the unit is part of its format.
 */
export function figureCell(value: number, tail: string, look: CellLook = {}): LakipCell {
  const decimals = decimalsOf(value);
  const text = `${formatAngka(value, decimals, { trailingZeros: true })}${tail}`;
  return { value: roundHalfUp(value, decimals), numberFormat: numberFormat(decimals, tail), text, ...look };
}

/**
 * A percentage (84.35 means 84,35 %) at the given decimals. The cell holds the number that is printed, so that sheet,
 * clipboard and document cannot differ; the exact value stands in the column of the input table.
 */
export function percentCell(value: number | null, decimals: number, gaya: GayaPersen, look: CellLook = {}): LakipCell {
  if (value === null) return missingCell(look);
  const printed = roundGuarded(value, decimals);
  const shown = gaya.nolAkhir ? decimals : Math.min(decimals, decimalsOf(printed));
  const tail = gaya.tanda ? `${gaya.spasi ? ' ' : ''}%` : '';
  const text = formatPersen(value, decimals, { trailingZeros: gaya.nolAkhir, tanda: gaya.tanda, spasi: gaya.spasi });
  return { value: printed, numberFormat: numberFormat(shown, tail), text, ...look };
}

/** An amount in rupiah, without `Rp`. Sen are shown even where the layout prints none. */
export function rupiahCell(value: number | null, decimals: 0 | 2, look: CellLook = {}): LakipCell {
  if (value === null) return missingCell(look);
  const shown = Number.isInteger(value) ? decimals : 2;
  const text = formatAngka(value, shown, { trailingZeros: true });
  return { value: roundHalfUp(value, shown), numberFormat: numberFormat(shown), text, ...look };
}

/** An ordinal (`1`, `1.`, `A`): a bare number stays one, so that Excel does not mark it as a number stored as text. */
export function ordinalCell(label: string, look: CellLook = {}): LakipCell {
  return /^[1-9]\d*$/.test(label) ? { value: Number(label), numberFormat: '0', text: label, ...look } : textCell(label, look);
}
