import type { BarisAnggaran, BarisKeluaran, JenisAnggaran, SelAngka } from '../../model/laporan';
import { figureCell, percentCell, rupiahCell } from '../cells/number-cell';
import { missingCell, textCell } from '../cells/text-cell';
import type { CellLook } from '../cells/text-cell';
import { typedCell } from '../cells/typed-cell';
import type { LakipCell } from '../lakip-table';
import type { GayaPersen } from '../susunan/entri';
import { fillTemplate } from '../susunan/fill-template';
import type { KeluaranLine } from './keluaran-lines';

/** The word of its level that a name may begin with already. */
const LEVEL_WORD: Readonly<Record<JenisAnggaran, RegExp>> = {
  Program: /^program\b\s*[:.]?\s*/i,
  Kegiatan: /^kegiatan\b\s*[:.]?\s*/i,
  'Sub Kegiatan': /^sub\s*\.?\s*kegiatan\b\s*[:.]?\s*/i,
};

/** The name of a budget row under the label of its level, which is not said twice: `Kegiatan : Administrasi Umum`. */
export function levelText(row: BarisAnggaran, label: Readonly<Record<JenisAnggaran, string>>): string {
  const teks = row.uraian.trim().replace(LEVEL_WORD[row.jenis], '') || row.uraian.trim() || row.kode;
  return fillTemplate(label[row.jenis], { teks });
}

/** Nothing was typed: the reports leave such cells empty. */
const isBlank = (sel: SelAngka | null): boolean => sel === null || sel.angka.kind === 'kosong';

/** An amount or a quantity of a line as typed; a bare number gets the unit of its own column. */
function figureOf(sel: SelAngka | null, { jenis, satuan }: BarisKeluaran, desimalRupiah: 0 | 2, persen: GayaPersen): LakipCell {
  if (sel === null || sel.angka.kind === 'kosong') return jenis === 'Input' ? missingCell() : textCell('');
  if (sel.angka.kind !== 'angka') return textCell(sel.teks.trim());
  if (jenis === 'Input') return rupiahCell(sel.angka.nilai, desimalRupiah);
  const isBare = sel.angka.satuan === null && sel.angka.operator === null && sel.angka.huruf === null;
  if (isBare && satuan !== '' && !/^(%|persen|persentase|prosentase)$/i.test(satuan.trim())) {
    return figureCell(sel.angka.nilai, ` ${satuan.trim()}`);
  }
  return typedCell(sel, satuan, persen);
}

export interface LineStyle {
  readonly desimalRupiah: 0 | 2;
  readonly desimalPersen: number;
  readonly persen: GayaPersen;
}

/** Target, realisasi and percent of a line. A line nobody filled (an Outcome, in the reports) stays empty, without dashes. */
export function lineCells({ baris, capaian }: KeluaranLine, style: LineStyle): LakipCell[] {
  const { target, realisasi, jenis } = baris;
  const percent =
    jenis !== 'Input' && isBlank(target) && isBlank(realisasi)
      ? textCell('')
      : percentCell(capaian.nilai, style.desimalPersen, style.persen);
  return [
    figureOf(target, baris, style.desimalRupiah, style.persen),
    figureOf(realisasi, baris, style.desimalRupiah, style.persen),
    percent,
  ];
}

/** The same three cells of money from the budget itself; serapan in percent. */
export function moneyCells(
  {
    pagu,
    realisasi,
    serapan,
  }: { readonly pagu: number | null; readonly realisasi: number | null; readonly serapan: number | null },
  style: LineStyle,
  look: CellLook = {},
): LakipCell[] {
  return [
    rupiahCell(pagu, style.desimalRupiah, look),
    rupiahCell(realisasi, style.desimalRupiah, look),
    percentCell(serapan, style.desimalPersen, style.persen, look),
  ];
}
