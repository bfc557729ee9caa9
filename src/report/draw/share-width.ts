/**
 * Shares `total` points among columns: in the proportion of `shares`, but no column below its `least`; what a column needs
 * more it gets from the others. Only when all the least widths together are more than `total` is the sum larger.
 */
export function shareWidth(total: number, shares: readonly number[], least: readonly number[]): number[] {
  const fixed = new Set<number>();
  for (;;) {
    const taken = [...fixed].reduce((sum, column) => sum + (least[column] ?? 0), 0);
    const rest = shares.reduce((sum, share, column) => (fixed.has(column) ? sum : sum + share), 0);
    const widths = shares.map((share, column) =>
      fixed.has(column) ? (least[column] ?? 0) : rest === 0 ? 0 : (Math.max(0, total - taken) * share) / rest,
    );
    const tooNarrow = widths.flatMap((width, column) => (!fixed.has(column) && width < (least[column] ?? 0) ? [column] : []));
    if (tooNarrow.length === 0) return widths;
    for (const column of tooNarrow) fixed.add(column);
  }
}
