import { formatAngka } from '../../domain/angka/format-angka';
import { roundHalfUp } from '../../domain/angka/round-half-up';
import type { SelAngka } from '../../model/laporan';
import type { LakipCell } from '../lakip-table';
import type { GayaPersen } from '../susunan/entri';
import { textCell } from './text-cell';
import type { CellLook } from './text-cell';

/** A longer entry is a description; as the tail of a number format it would only hide in the cell. */
const LONGEST_FIGURE = 24;

/** One figure with at most a unit behind it: `3,50`, `1.500`, `40%`, `2 Kend.`. */
const FIGURE = /^(?<angka>-?\d[\d.]*(?:,(?<desimal>\d{1,6}))?)(?<satuan>[^\d"]*)$/u;

const withoutDots = (text: string): string => text.replaceAll('.', '');

function tailOf(satuan: string, { spasi }: GayaPersen): string {
  const unit = satuan.trim();
  if (unit === '') return '';
  return unit === '%' && !spasi ? '%' : ` ${unit}`;
}

/**
 * A figure of a plan exactly as the person typed it: `3,50` keeps its zero, `-` its dash, a blank stays blank. One number
 * with at most a short unit stays a number in the sheet; everything else (`≥80`, `BB`, a sentence) is text. `null` (the
 * table has no such column) prints nothing.
 */
export function asTypedCell(sel: SelAngka | null | undefined, persen: GayaPersen, look: CellLook = {}): LakipCell {
  const teks = sel?.teks.trim() ?? '';
  const typed = FIGURE.exec(teks)?.groups;
  if (!sel || sel.angka.kind !== 'angka' || typed === undefined || teks.length > LONGEST_FIGURE) return textCell(teks, look);
  const { nilai } = sel.angka;
  const decimals = typed['desimal']?.length ?? 0;
  const printed = formatAngka(nilai, decimals);
  // Read otherwise than typed (`79.39`): then what was typed is what is printed.
  if (withoutDots(printed) !== withoutDots(typed['angka'] ?? '')) return textCell(teks, look);
  const tail = tailOf(typed['satuan'] ?? '', persen);
  const digits = `#,##0${decimals > 0 ? `.${'0'.repeat(decimals)}` : ''}`;
  return {
    value: roundHalfUp(nilai, decimals),
    numberFormat: tail === '' ? digits : `${digits}"${tail}"`,
    text: `${printed}${tail}`,
    ...look,
  };
}
