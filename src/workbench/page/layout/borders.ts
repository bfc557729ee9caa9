import type { BorderLine, BorderStyle, CellStyle } from '../../store/cell-style';

/** One drawn edge: CSS width in pixels, line style and colour. */
export interface Edge {
  width: number;
  style: 'solid' | 'dotted' | 'dashed' | 'double';
  color: string;
}

const LINES: Record<Exclude<BorderLine, 'None'>, Omit<Edge, 'color'>> = {
  Thin: { width: 1, style: 'solid' },
  Hairline: { width: 1, style: 'dotted' },
  Dotted: { width: 1, style: 'dotted' },
  Dashed: { width: 1, style: 'dashed' },
  DashDot: { width: 1, style: 'dashed' },
  DashDotDot: { width: 1, style: 'dashed' },
  SlantDashDot: { width: 2, style: 'dashed' },
  Double: { width: 3, style: 'double' },
  Medium: { width: 2, style: 'solid' },
  MediumDashed: { width: 2, style: 'dashed' },
  MediumDashDot: { width: 2, style: 'dashed' },
  MediumDashDotDot: { width: 2, style: 'dashed' },
  Thick: { width: 3, style: 'solid' },
};

/** The edge a border style draws; `null` = none. */
export function edgeOf(border: BorderStyle | undefined): Edge | null {
  if (!border || border.line === 'None') return null;
  return { ...LINES[border.line], color: border.color === '' ? '#000000' : border.color };
}

/**
 * The edge between two neighbours: each may have asked for one, the wider wins and the first at equal width.
 * @param before the cell to the left or above, @param after the one to the right or below
 */
export function sharedEdge(before: CellStyle | null, after: CellStyle | null, direction: 'column' | 'row'): Edge | null {
  const first = edgeOf(direction === 'column' ? before?.border.right : before?.border.bottom);
  const second = edgeOf(direction === 'column' ? after?.border.left : after?.border.top);
  if (first === null || second === null) return first ?? second;
  return second.width > first.width ? second : first;
}

/** `1px solid #000000`. */
export function edgeCss(edge: Edge): string {
  return `${edge.width}px ${edge.style} ${edge.color}`;
}
