import { fillOf } from '../report/draw/row-look';
import type { Align } from '../report/lakip-table';
import { fontSizeOf } from './row-heights';
import type { GridCell, TableGrid } from './table-grid';

/** How one cell looks beyond what the whole sheet has: flat, so that two looks are compared by their values. */
export interface CellLook {
  readonly align: Align | null;
  readonly indent: number;
  readonly bold: boolean;
  readonly italic: boolean;
  /** Points. */
  readonly size: number;
  readonly fill: string | null;
  /** At the top of the cell; else in the middle. */
  readonly atTop: boolean;
}

const HORIZONTAL: Readonly<Record<Align, 'Left' | 'Center' | 'Right' | 'Justify'>> = {
  left: 'Left',
  center: 'Center',
  right: 'Right',
  justify: 'Justify',
};

/** The colour of a whole row, covered places included; `null`: none. */
export function fillOfRow(grid: TableGrid, row: number): string | null {
  const { part, role } = grid.rows[row] ?? { part: 'space', role: null };
  if (part === 'header' || part === 'numbering') return fillOf(part);
  return role === null ? null : fillOf(role);
}

/** What every cell of the sheet looks like before its own look is set. */
export function plainLook(size: number): CellLook {
  return { align: null, indent: 0, bold: false, italic: false, size, fill: null, atTop: false };
}

/** The look of a drawn cell. */
export function lookOf(
  grid: TableGrid,
  { row, align, indent, bold, italic, atTop = false }: GridCell,
  bodySize: number,
): CellLook {
  return {
    align,
    indent: Math.max(0, indent),
    bold,
    italic,
    size: fontSizeOf(grid.rows[row]?.part ?? 'body', bodySize),
    fill: fillOfRow(grid, row),
    atTop,
  };
}

/** Two cells with one key look the same. */
export function lookKey({ align, indent, bold, italic, size, fill, atTop }: CellLook): string {
  return `${align ?? ''}|${indent}|${bold}|${italic}|${size}|${fill ?? ''}|${atTop}`;
}

function fontChange(look: CellLook, base: CellLook): Excel.CellPropertiesFont {
  return {
    ...(look.size === base.size ? {} : { size: look.size }),
    ...(look.bold === base.bold ? {} : { bold: look.bold }),
    ...(look.italic === base.italic ? {} : { italic: look.italic }),
  };
}

/** What must be set so that a cell that looks like `base` looks like `look`; `{}` when it does already. */
export function lookChange(look: CellLook, base: CellLook): Excel.SettableCellProperties {
  const font = fontChange(look, base);
  const format: Excel.CellPropertiesFormat & {
    indentLevel?: number;
    horizontalAlignment?: Excel.HorizontalAlignment;
    verticalAlignment?: Excel.VerticalAlignment;
  } = {
    ...(look.align === base.align || look.align === null
      ? {}
      : { horizontalAlignment: HORIZONTAL[look.align] as Excel.HorizontalAlignment }),
    ...(look.atTop === base.atTop ? {} : { verticalAlignment: (look.atTop ? 'Top' : 'Center') as Excel.VerticalAlignment }),
    ...(look.indent === base.indent ? {} : { indentLevel: look.indent }),
    ...(look.fill === base.fill || look.fill === null ? {} : { fill: { color: look.fill } }),
    ...(Object.keys(font).length > 0 ? { font } : {}),
  };
  return Object.keys(format).length > 0 ? { format } : {};
}

/** Gives a whole range a look, one small request a property that differs from `base`. */
export function setLook(range: Excel.Range, look: CellLook, base: CellLook): void {
  const { format } = range;
  if (look.align !== null && look.align !== base.align) format.horizontalAlignment = HORIZONTAL[look.align];
  if (look.atTop !== base.atTop) format.verticalAlignment = look.atTop ? 'Top' : 'Center';
  if (look.indent !== base.indent) format.indentLevel = look.indent;
  if (look.bold !== base.bold) format.font.bold = look.bold;
  if (look.italic !== base.italic) format.font.italic = look.italic;
}
