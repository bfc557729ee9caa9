import type { Pengaturan } from '../../model/pengaturan';
import type { HeaderCell, LakipColumn } from '../lakip-table';
import type { KolomSusunan, NomorKolom } from '../susunan/entri';
import { fillIn } from '../susunan/fill-in';

/** A column as it is drawn: a layout's column, or one of the years it stands for. */
export type KolomJadi = Omit<KolomSusunan<string>, 'isi'>;

/** How many columns from `index` on share the heading above them. */
function spanOf(kolom: readonly KolomJadi[], index: number): number {
  const induk = kolom[index]?.induk;
  if (induk === undefined) return 1;
  let end = index + 1;
  while (end < kolom.length && kolom[end]?.induk === induk) end += 1;
  return end - index;
}

/** `(1)`, `(2)`, … one a column; a column without heading (a sub-number) is not counted, as the reports print it. */
function labels(kolom: readonly KolomJadi[], style: (number: number) => string): string[] {
  let number = 0;
  return kolom.map(({ judul, induk }) => {
    if (judul === '' && induk === undefined) return '';
    number += 1;
    return style(number);
  });
}

export interface HeaderRows {
  readonly columns: LakipColumn[];
  readonly header: HeaderCell[][];
  readonly numbering: string[] | null;
}

/**
 * Columns, header and numbering row of a table. Neighbours with the same `induk` stand below one merged heading; a table
 * with any such pair has two header rows, the others' headings then reach over both.
 */
export function headerRows(kolom: readonly KolomJadi[], nomorKolom: NomorKolom, pengaturan: Pengaturan): HeaderRows {
  const within = nomorKolom === 'dalam-kepala' ? labels(kolom, (number) => ` (${number})`) : null;
  const heading = (index: number): string => `${fillIn(kolom[index]?.judul ?? '', pengaturan)}${within?.[index] ?? ''}`;
  const levels = kolom.some(({ induk }) => induk !== undefined) ? 2 : 1;
  const top: HeaderCell[] = [];
  const below: HeaderCell[] = [];
  for (let index = 0; index < kolom.length;) {
    const induk = kolom[index]?.induk;
    const span = spanOf(kolom, index);
    if (induk === undefined) top.push({ text: heading(index), rowSpan: levels, colSpan: 1 });
    else {
      top.push({ text: fillIn(induk, pengaturan), rowSpan: 1, colSpan: span });
      for (let inner = index; inner < index + span; inner += 1) {
        below.push({ text: heading(inner), rowSpan: 1, colSpan: 1 });
      }
    }
    index += span;
  }
  const numbering =
    nomorKolom === 'kurung' ? labels(kolom, (number) => `(${number})`) : nomorKolom === 'angka' ? labels(kolom, String) : null;
  return {
    columns: kolom.map(({ lebar, rata }) => ({ width: lebar, align: rata })),
    header: levels === 2 ? [top, below] : [top],
    numbering,
  };
}
