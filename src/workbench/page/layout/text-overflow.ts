/** Pixels by which a cell's text runs over its empty neighbours, and how many drawn columns that touches. */
export interface TextOverflow {
  left: number;
  right: number;
  leftColumns: number;
  rightColumns: number;
}

const NONE: TextOverflow = { left: 0, right: 0, leftColumns: 0, rightColumns: 0 };

/**
 * How far unwrapped text spills out of its cell, as in Excel: left-aligned text to the right, right-aligned to
 * the left, centred to both sides; only over empty cells.
 * @param excess pixels of text that do not fit in the cell
 * @param leftRoom widths of the empty neighbours to the left, nearest first; `rightRoom` likewise
 */
export function textOverflow(
  align: 'left' | 'center' | 'right',
  excess: number,
  leftRoom: readonly number[],
  rightRoom: readonly number[],
): TextOverflow {
  if (excess <= 0) return NONE;
  const wanted = {
    left: { left: 0, right: excess },
    right: { left: excess, right: 0 },
    center: { left: excess / 2, right: excess / 2 },
  }[align];
  const left = take(wanted.left, leftRoom);
  const right = take(wanted.right, rightRoom);
  return { left: left.size, right: right.size, leftColumns: left.columns, rightColumns: right.columns };
}

function take(wanted: number, room: readonly number[]): { size: number; columns: number } {
  let size = 0;
  let columns = 0;
  for (const width of room) {
    if (size >= wanted) break;
    size += width;
    columns += 1;
  }
  return { size: Math.min(size, Math.ceil(wanted)), columns };
}
