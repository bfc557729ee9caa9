import type { PlacedCell, PlacedRow, PlacedTable } from '../../report/draw/place-cells';
import { CELL_MARGIN } from '../page';
import type { FittedColumns } from '../fit-columns';
import { cellXml, emptyCellXml, type CellContext } from './cell-xml';
import type { Gaya } from './paragraph-xml';

/** A merged cell that reaches into the rows below. */
interface OpenMerge {
  readonly colSpan: number;
  readonly fill: string | null;
  readonly vertical: 'top' | 'center';
  rowsLeft: number;
}

const SIDES = ['top', 'left', 'bottom', 'right', 'insideH', 'insideV'] as const;

/** The lines of a table. */
export const BORDERS = `<w:tblBorders>${SIDES.map((side) => `<w:${side} w:val="single" w:sz="4" w:space="0" w:color="000000"/>`).join('')}</w:tblBorders>`;

/** The room between the lines and the text. */
export const CELL_MARGINS = `<w:tblCellMar><w:left w:w="${CELL_MARGIN}" w:type="dxa"/><w:right w:w="${CELL_MARGIN}" w:type="dxa"/></w:tblCellMar>`;

const sum = (widths: readonly number[]): number => widths.reduce((all, each) => all + each, 0);

/** The rows of one part of the table: a merge never reaches out of its part or over the last column. */
class PartWriter {
  private readonly open = new Map<number, OpenMerge>();

  constructor(
    private readonly rows: readonly PlacedRow[],
    private readonly widths: readonly number[],
    private readonly isHeader: boolean,
  ) {}

  row(index: number, context: CellContext): string {
    const { fill = null, cells = [] } = this.rows[index] ?? {};
    const starts = new Map(cells.map((cell) => [cell.column, cell]));
    const written: string[] = [];
    let column = 0;
    while (column < this.widths.length) {
      const merge = this.open.get(column);
      const cell = starts.get(column);
      if (merge !== undefined) {
        const frame = { ...merge, width: this.width(column, merge.colSpan), merge: 'continue' as const };
        written.push(emptyCellXml(frame, context));
        merge.rowsLeft -= 1;
        if (merge.rowsLeft === 0) this.open.delete(column);
        column += merge.colSpan;
      } else if (cell === undefined) {
        const frame = { width: this.width(column, 1), colSpan: 1, merge: 'none' as const, fill, vertical: 'center' as const };
        written.push(emptyCellXml(frame, context));
        column += 1;
      } else {
        written.push(this.start(cell, index, fill, context));
        column += this.columns(cell);
      }
    }
    const header = this.isHeader ? '<w:tblHeader/>' : '';
    return `<w:tr><w:trPr><w:cantSplit/>${header}</w:trPr>${written.join('')}</w:tr>`;
  }

  private columns(cell: PlacedCell): number {
    let free = 1;
    const most = Math.min(cell.colSpan, this.widths.length - cell.column);
    while (free < most && !this.open.has(cell.column + free)) free += 1;
    return free;
  }

  private width(column: number, colSpan: number): number {
    return sum(this.widths.slice(column, column + colSpan));
  }

  private start(cell: PlacedCell, index: number, fill: string | null, context: CellContext): string {
    const colSpan = this.columns(cell);
    const rowSpan = Math.min(cell.rowSpan, this.rows.length - index);
    // A merged cell of the body may fall on two pages: its text then stands on the first.
    const vertical = rowSpan > 1 && !this.isHeader ? 'top' : 'center';
    const frame = { width: this.width(cell.column, colSpan), colSpan, fill, vertical } as const;
    if (rowSpan > 1) this.open.set(cell.column, { colSpan, fill, vertical, rowsLeft: rowSpan - 1 });
    return cellXml(cell, { ...frame, merge: rowSpan > 1 ? 'start' : 'none' }, context);
  }
}

function partXml(rows: readonly PlacedRow[], fitted: FittedColumns, isHeader: boolean, gaya: Gaya): string {
  const writer = new PartWriter(rows, fitted.widths, isHeader);
  return rows
    .map((row, index) => {
      const next = rows[index + 1]?.kind;
      // A heading is not left alone at the foot of a page, nor a sum at the head of the next, nor the source below all rows.
      const isLast = !isHeader && next === undefined;
      const isHeading = isHeader || row.kind === 'judul' || row.kind === 'kepala';
      const keepNext = isLast || isHeading || next === 'total' || next === 'rata-rata';
      const kind = row.kind === 'header' || row.kind === 'kepala' ? 'kepala' : 'isi';
      return writer.row(index, { kind, fontSize: fitted.fontSize, gaya, keepNext });
    })
    .join('');
}

/**
 * `w:tbl`: exact column widths in twips, every row of the header (the column numbers too) repeated on each page, no row
 * torn by a page break, merges as in the table. Text is escaped. Linear in the number of cells.
 */
export function gridXml({ header, body }: PlacedTable, fitted: FittedColumns, gaya: Gaya): string {
  const { widths } = fitted;
  return [
    '<w:tbl><w:tblPr>',
    gaya === 'bernama' ? '<w:tblStyle w:val="TabelLakip"/>' : '',
    `<w:tblW w:w="${sum(widths)}" w:type="dxa"/>`,
    gaya === 'bernama' ? '' : `<w:tblInd w:w="0" w:type="dxa"/>${BORDERS}`,
    '<w:tblLayout w:type="fixed"/>',
    gaya === 'bernama' ? '' : CELL_MARGINS,
    '<w:tblLook w:val="0020" w:firstRow="1" w:lastRow="0" w:firstColumn="0" w:lastColumn="0" w:noHBand="1" w:noVBand="1"/></w:tblPr>',
    `<w:tblGrid>${widths.map((width) => `<w:gridCol w:w="${width}"/>`).join('')}</w:tblGrid>`,
    partXml(header, fitted, true, gaya),
    partXml(body, fitted, false, gaya),
    '</w:tbl>',
  ].join('');
}
