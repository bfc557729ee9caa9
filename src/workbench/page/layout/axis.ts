/**
 * Sizes of rows or columns in pixels and the positions that follow from them.
 * Only what differs from the default is kept, so a million rows cost nothing. Size 0 = hidden.
 */
export class Axis {
  private readonly indexes: number[] = [];
  /** `deltas[i]`: what the overrides up to and including `indexes[i]` add to `default × count`. */
  private readonly deltas: number[] = [];
  private readonly sizes: ReadonlyMap<number, number>;

  constructor(
    readonly count: number,
    readonly defaultSize: number,
    overrides: ReadonlyMap<number, number>,
  ) {
    this.sizes = overrides;
    let delta = 0;
    for (const [index, size] of [...overrides].sort((a, b) => a[0] - b[0])) {
      if (index >= count) break;
      delta += size - defaultSize;
      this.indexes.push(index);
      this.deltas.push(delta);
    }
  }

  get total(): number {
    return this.startOf(this.count);
  }

  sizeOf(index: number): number {
    return this.sizes.get(index) ?? this.defaultSize;
  }

  isHidden(index: number): boolean {
    return this.sizeOf(index) === 0;
  }

  /** Pixels before the line; `startOf(count)` is the whole length. */
  startOf(index: number): number {
    let low = 0;
    let high = this.indexes.length;
    while (low < high) {
      const middle = (low + high) >> 1;
      if ((this.indexes[middle] ?? 0) < index) low = middle + 1;
      else high = middle;
    }
    return index * this.defaultSize + (low === 0 ? 0 : (this.deltas[low - 1] ?? 0));
  }

  /** The visible line at a pixel position, the first or last one outside the sheet. */
  indexAt(offset: number): number {
    let low = 0;
    let high = this.count - 1;
    while (low < high) {
      const middle = (low + high + 1) >> 1;
      if (this.startOf(middle) <= offset) low = middle;
      else high = middle - 1;
    }
    return low;
  }

  /** The nearest visible line from `index` in the direction of `step` (itself included); `null` = none. */
  visibleFrom(index: number, step: 1 | -1): number | null {
    for (let i = index; i >= 0 && i < this.count; i += step) if (!this.isHidden(i)) return i;
    return null;
  }
}
