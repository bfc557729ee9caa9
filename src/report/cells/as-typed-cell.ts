import { formatAngka } from '../../domain/angka/format-angka';
import type { SelAngka } from '../../model/laporan';
import type { LakipCell } from '../lakip-table';
import type { GayaPersen } from '../susunan/entri';
import { textCell } from './text-cell';
import type { CellLook } from './text-cell';
import { typedCell } from './typed-cell';

/** A longer entry is a description; as the tail of a number format it would only hide in the cell. */
const LONGEST_FIGURE = 24;

/** Excel and a person agree on a figure when only dots, spaces and case tell the two apart. */
const essence = (text: string): string => text.replace(/[\s.]/g, '').toLowerCase();

/** The cell again with as many decimals as were typed: `3,50`, not `3,5`. */
function withDecimals(cell: LakipCell, nilai: number, decimals: number): LakipCell {
  const tail = /"(.*)"$/.exec(cell.numberFormat ?? '')?.[1] ?? '';
  return {
    ...cell,
    numberFormat: `#,##0.${'0'.repeat(decimals)}${tail === '' ? '' : `"${tail}"`}`,
    text: `${formatAngka(nilai, decimals)}${tail}`,
  };
}

/**
 * A figure of a plan exactly as the person typed it: `3,50` keeps its zero, `-` its dash, a blank stays blank. One number
 * with at most a short unit stays a number in the sheet; everything else (`≥80`, `BB`, a sentence) is text. `null` (the
 * table has no such column) prints nothing.
 */
export function asTypedCell(sel: SelAngka | null | undefined, persen: GayaPersen, look: CellLook = {}): LakipCell {
  if (!sel) return textCell('', look);
  const teks = sel.teks.trim();
  const { angka } = sel;
  if (angka.kind !== 'angka' || teks.length > LONGEST_FIGURE) return textCell(teks, look);
  const cell = typedCell(sel, '', persen, look);
  if (typeof cell.value !== 'number' || essence(cell.text) === essence(teks)) return cell;
  const decimals = /^[^,]*\d,(\d{1,6})(?!\d)/.exec(teks)?.[1]?.length;
  const kept = decimals === undefined ? cell : withDecimals(cell, angka.nilai, decimals);
  return essence(kept.text) === essence(teks) ? kept : textCell(teks, look);
}
