import type { SelAngka } from '../../model/laporan';
import type { LakipCell } from '../lakip-table';
import type { GayaPersen } from '../susunan/entri';
import { figureCell } from './number-cell';
import { missingCell, textCell } from './text-cell';
import type { CellLook } from './text-cell';

const PERCENT_UNITS: ReadonlySet<string> = new Set(['%', 'persen', 'persentase', 'prosentase']);

/** Whether a unit says percent, however it is spelled. */
function isPercentUnit(satuan: string): boolean {
  return PERCENT_UNITS.has(satuan.trim().toLowerCase());
}

/** Whether a figure is printed with `%`: its cell or the indicator's unit says percent. */
export function isPercentSel(sel: SelAngka | null | undefined, satuan: string): boolean {
  const own = sel?.angka.kind === 'angka' || sel?.angka.kind === 'rentang' ? sel.angka.satuan : null;
  return isPercentUnit(own ?? satuan);
}

/**
 * A target or realisation as the person typed it. A plain number stays a number, with its unit in the format: `%` when
 * the cell or the indicator's unit says percent, else the unit typed in the cell (`12 Bulan`). Everything that is more
 * than one number (`≥80`, `80–90`, `A (80,50)`, `BB`, what could not be read) is printed as it was typed.
 */
export function typedCell(sel: SelAngka | null | undefined, satuan: string, persen: GayaPersen, look: CellLook = {}): LakipCell {
  if (!sel || sel.angka.kind === 'kosong') return missingCell(look);
  const { angka } = sel;
  if (angka.kind !== 'angka' || angka.operator !== null || angka.huruf !== null) return textCell(sel.teks.trim(), look);
  const unit = angka.satuan ?? (isPercentUnit(satuan) ? '%' : '');
  if (isPercentUnit(unit)) return figureCell(angka.nilai, persen.spasi ? ' %' : '%', look);
  return figureCell(angka.nilai, unit === '' ? '' : ` ${unit}`, look);
}
