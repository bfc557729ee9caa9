import type { LakipCell } from '../lakip-table';
import type { CellLook } from '../cells/text-cell';

/** One column of a plan in which a blank cell belongs to the one above it. */
export interface KolomBlok<Row, K extends string> {
  readonly teks: (row: Row) => string;
  /** The columns it hangs on: where one of them begins anew, this one does too. */
  readonly di: readonly K[];
  /** Whether the same text again means the one above it, as a blank does; never for targets, which repeat by chance. */
  readonly ulang: boolean;
}

const plain = (text: string): string => text.replace(/\s+/g, ' ').trim().toLowerCase();

/** Whether two texts are the same to a reader: case and white space tell nothing apart. */
export const sameText = (a: string, b: string): boolean => plain(a) === plain(b);

/** The blocks of one column, row by row. */
export interface Blok {
  /** How many rows the cell reaches over; 0 where the one above covers it. */
  readonly rentang: readonly number[];
  /** 1-based number of the block that covers the row. */
  readonly nomor: readonly number[];
  /** 1-based place of the row within its block. */
  readonly urutan: readonly number[];
}

function countBlok(begins: readonly boolean[]): Blok {
  const rentang = begins.map(() => 0);
  const nomor: number[] = [];
  const urutan: number[] = [];
  let head = 0;
  let count = 0;
  begins.forEach((isNew, index) => {
    if (isNew) {
      head = index;
      count += 1;
    }
    rentang[head] = (rentang[head] ?? 0) + 1;
    nomor.push(count);
    urutan.push(index - head + 1);
  });
  return { rentang, nomor, urutan };
}

/**
 * Finds the blocks of each column. People fill plans as they are printed, the sasaran only in the first row of its group,
 * or repeat it in every row; both mean one block. `kolom` lists a column after those it hangs on.
 */
export function findBlok<Row, K extends string>(
  rows: readonly Row[],
  kolom: readonly (readonly [K, KolomBlok<Row, K>])[],
): ReadonlyMap<K, Blok> {
  const begins = new Map<K, readonly boolean[]>();
  for (const [nama, { teks, di, ulang }] of kolom) {
    let above = '';
    begins.set(
      nama,
      rows.map((row, index) => {
        const own = teks(row).trim();
        const isNew =
          index === 0 ||
          di.some((lain) => begins.get(lain)?.[index] === true) ||
          (own !== '' && !(ulang && sameText(own, above)));
        if (isNew) above = own;
        return isNew;
      }),
    );
  }
  return new Map([...begins].map(([nama, flags]) => [nama, countBlok(flags)]));
}

/** The cell of a block at a row: merged over its rows, `null` where the one above covers it. */
export function blokCell(blok: Blok | undefined, index: number, make: (look: CellLook) => LakipCell): LakipCell | null {
  return spanCell(blok?.rentang[index] ?? 1, make);
}

/** A cell that reaches over so many rows; `null` for none. */
export function spanCell(rows: number, make: (look: CellLook) => LakipCell): LakipCell | null {
  return rows === 0 ? null : make(rows > 1 ? { rowSpan: rows } : {});
}
