import type { HeaderCell, LakipColumn } from '../lakip-table';
import type { KolomSusunan } from '../susunan/susunan';
import { fillIn } from '../susunan/fill-in';

/** A header of one row: a cell a column. */
export function singleHeader(kolom: readonly KolomSusunan<string>[], tahun: number | null): HeaderCell[][] {
  return [kolom.map(({ judul }) => ({ text: fillIn(judul, tahun), rowSpan: 1, colSpan: 1 }))];
}

/** `(1)`, `(2)`, … one a column; a column without heading (a sub-number) is not counted, as the reports print it. */
export function numberingRow(kolom: readonly KolomSusunan<string>[]): string[] {
  let number = 0;
  return kolom.map(({ judul }) => {
    if (judul === '') return '';
    number += 1;
    return `(${number})`;
  });
}

/** Widths and alignment of the layout's columns. */
export function tableColumns(kolom: readonly KolomSusunan<string>[]): LakipColumn[] {
  return kolom.map(({ lebar, rata }) => ({ width: lebar, align: rata }));
}
