import type { Align, HeaderCell, LakipCell, LakipTable } from '../lakip-table';
import { alignOf, fillOf, isBold, type RowKind } from './row-look';

/** A cell that is drawn, with its place among the columns (0-based) and its look. */
export interface PlacedCell {
  readonly column: number;
  readonly rowSpan: number;
  readonly colSpan: number;
  readonly text: string;
  /** A figure must not be broken over two lines. */
  readonly isNumber: boolean;
  readonly align: Align;
  readonly bold: boolean;
  readonly italic: boolean;
  /** Levels of indentation. */
  readonly indent: number;
}

export interface PlacedRow {
  readonly kind: RowKind;
  /** `#RRGGBB`, or `null` for none. */
  readonly fill: string | null;
  /** Left to right; places covered by a merged cell have none. */
  readonly cells: readonly PlacedCell[];
}

export interface PlacedTable {
  /** The levels of the header, then the row of column numbers: what every page repeats. */
  readonly header: readonly PlacedRow[];
  readonly body: readonly PlacedRow[];
}

const PLAIN = { rowSpan: 1, colSpan: 1, isNumber: false, align: 'center', italic: false, indent: 0 } as const;

/** Header cells stand where HTML would put them: each in the first place of its row no earlier cell covers. */
function placeHeader(header: readonly (readonly HeaderCell[])[]): PlacedRow[] {
  const covered = new Set<string>();
  return header.map((headerRow, level) => {
    let column = 0;
    const cells = headerRow.map(({ text, rowSpan, colSpan }): PlacedCell => {
      while (covered.has(`${level},${column}`)) column += 1;
      for (let down = 0; down < rowSpan; down += 1) {
        for (let right = 0; right < colSpan; right += 1) covered.add(`${level + down},${column + right}`);
      }
      const cell = { ...PLAIN, column, rowSpan, colSpan, text, bold: isBold('header') };
      column += colSpan;
      return cell;
    });
    return { kind: 'header', fill: fillOf('header'), cells };
  });
}

function placeNumbering(numbering: readonly string[]): PlacedRow {
  return {
    kind: 'numbering',
    fill: fillOf('numbering'),
    cells: numbering.map((text, column) => ({ ...PLAIN, column, text, bold: isBold('numbering'), italic: true })),
  };
}

function placeCell(cell: LakipCell, column: number, kind: RowKind, columnAlign: Align): PlacedCell {
  return {
    column,
    rowSpan: cell.rowSpan ?? 1,
    colSpan: cell.colSpan ?? 1,
    text: cell.text,
    isNumber: typeof cell.value === 'number',
    align: cell.align ?? alignOf(kind) ?? columnAlign,
    bold: cell.bold ?? isBold(kind),
    italic: cell.italic ?? false,
    indent: Math.max(0, cell.indent ?? 0),
  };
}

/** The grid of a table with every cell in its place and its look decided, for any writer. Pure; measures nothing. */
export function placeCells(table: LakipTable): PlacedTable {
  return {
    header: [...placeHeader(table.header), ...(table.numbering === null ? [] : [placeNumbering(table.numbering)])],
    body: table.rows.map(({ role, cells }) => ({
      kind: role,
      fill: fillOf(role),
      cells: cells.flatMap((cell, column) =>
        cell === null ? [] : [placeCell(cell, column, role, table.columns[column]?.align ?? 'left')],
      ),
    })),
  };
}
