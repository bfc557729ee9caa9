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

/** Lengths of runs: [true, false, true] → [2, 0, 1]. */
function lengths(begins: readonly boolean[]): number[] {
  const spans = begins.map(() => 0);
  let head = 0;
  begins.forEach((isNew, index) => {
    if (isNew) head = index;
    spans[head] = (spans[head] ?? 0) + 1;
  });
  return spans;
}

/**
 * How many rows the cell of each column reaches over: 0 where the one above covers it. People fill plans as they are
 * printed, the sasaran only in the first row of its group, or repeat it in every row; both mean one block. `kolom` lists a
 * column after those it hangs on.
 */
export function findBlok<Row, K extends string>(
  rows: readonly Row[],
  kolom: readonly (readonly [K, KolomBlok<Row, K>])[],
): Map<K, readonly number[]> {
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
  return new Map([...begins].map(([nama, flags]) => [nama, lengths(flags)]));
}

/** The cell of a block: merged over its rows, `null` where the one above covers it. */
export function blokCell(span: number | undefined, make: (look: CellLook) => LakipCell): LakipCell | null {
  if (span === 0) return null;
  return make(span !== undefined && span > 1 ? { rowSpan: span } : {});
}

/** The 1-based number of the block at `index` among those of its column since `from` (a row index). */
export function blokNumber(spans: readonly number[] | undefined, index: number, from = 0): number {
  return (spans ?? []).slice(from, index + 1).filter((span) => span > 0).length;
}

/** First row of the block that covers a row. */
export function blokStart(spans: readonly number[] | undefined, index: number): number {
  for (let row = index; row > 0; row -= 1) if ((spans?.[row] ?? 1) > 0) return row;
  return 0;
}
