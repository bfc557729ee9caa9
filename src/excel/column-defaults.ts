import { lookKey, type CellLook } from './cell-look';
import type { TableGrid } from './table-grid';

/** What most body cells of a column share; set once for the whole column, so that only the others cost bytes of their own. */
export interface ColumnDefault {
  readonly look: CellLook;
  readonly numberFormat: string;
}

/** Counts what was given and knows the most frequent; the earliest of equals. */
class Tally<T> {
  private readonly counts = new Map<string, { readonly value: T; count: number }>();

  add(key: string, value: T): void {
    const known = this.counts.get(key);
    if (known) known.count += 1;
    else this.counts.set(key, { value, count: 1 });
  }

  mostFrequent(otherwise: T): T {
    let best: { readonly value: T; readonly count: number } = { value: otherwise, count: 0 };
    for (const entry of this.counts.values()) if (entry.count > best.count) best = entry;
    return best.value;
  }
}

/** One a column. A colour is never a default: a fill cannot be taken off a single cell again. */
export function columnDefaults(
  grid: TableGrid,
  looks: readonly (readonly CellLook[])[],
  numberFormats: readonly (readonly string[])[],
  plain: CellLook,
): ColumnDefault[] {
  const tallies = Array.from({ length: grid.columnCount }, () => ({ look: new Tally<CellLook>(), format: new Tally<string>() }));
  for (const { row, column } of grid.cells) {
    if (row < grid.bodyTop || row >= grid.bodyEnd) continue;
    const [tally, look, format] = [tallies[column], looks[row]?.[column], numberFormats[row]?.[column]];
    if (!tally || !look || format === undefined) continue;
    const unfilled = { ...look, fill: null };
    tally.look.add(lookKey(unfilled), unfilled);
    tally.format.add(format, format);
  }
  return tallies.map(({ look, format }) => ({ look: look.mostFrequent(plain), numberFormat: format.mostFrequent('General') }));
}
