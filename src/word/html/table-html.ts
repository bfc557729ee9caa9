import { placeCells, type PlacedCell, type PlacedRow } from '../../report/draw/place-cells';
import type { LakipTable } from '../../report/lakip-table';
import { fitColumns, type FittedColumns } from '../fit-columns';
import { CELL_MARGIN, INDENT } from '../page';
import { paragraphHtml, points } from './paragraph-html';

const TWIPS = 20;
const PIXELS_A_POINT = 96 / 72;

/** Half a point in Word; a browser needs a whole one to draw it. */
const BORDER = 'border:solid black 1.0pt;mso-border-alt:solid black .5pt';
const PADDING = `padding:0 ${points(CELL_MARGIN / TWIPS)}`;

/** A spreadsheet would compute such a text when it is pasted there. */
const LIKE_A_FORMULA = /^\s*[=+\-@]/;
const AS_TEXT = ";mso-number-format:'\\@'";

const widthAttributes = (width: number): string => `width="${Math.round(width * PIXELS_A_POINT)}" style="width:${points(width)}`;

function cellHtml(cell: PlacedCell, { kind, fill }: PlacedRow, { fontSize, widths }: FittedColumns): string {
  const { column, rowSpan, colSpan, text, isNumber, align, bold, italic, indent } = cell;
  const width = widths.slice(column, column + colSpan).reduce((sum, each) => sum + each, 0) / TWIPS;
  const spans = `${rowSpan > 1 ? ` rowspan="${rowSpan}"` : ''}${colSpan > 1 ? ` colspan="${colSpan}"` : ''}`;
  const background = fill === null ? '' : `;background:${fill}`;
  const color = fill === null ? '' : ` bgcolor="${fill}"`;
  const asText = !isNumber && LIKE_A_FORMULA.test(text) ? AS_TEXT : '';
  // A merged cell may stand on two pages: its text belongs on the first.
  const vertical = rowSpan > 1 && kind !== 'header' ? 'top' : 'middle';
  const size = kind === 'numbering' ? fontSize - 1 : fontSize;
  const paragraph = paragraphHtml(text, { align, size, bold, italic, indent: (indent * INDENT) / TWIPS });
  return `<td${spans} valign="${vertical}"${color} ${widthAttributes(width)};${BORDER};${PADDING}${background}${asText}">${paragraph}</td>`;
}

function rowHtml(row: PlacedRow, columns: FittedColumns): string {
  return `<tr style="page-break-inside:avoid">${row.cells.map((cell) => cellHtml(cell, row, columns)).join('')}</tr>`;
}

function gridHtml(table: LakipTable, columns: FittedColumns): string {
  const { header, body } = placeCells(table);
  const total = columns.widths.reduce((sum, each) => sum + each, 0) / TWIPS;
  const style = `;border-collapse:collapse;border:none;table-layout:fixed;mso-table-layout-alt:fixed;mso-padding-alt:0 ${points(CELL_MARGIN / TWIPS)} 0 ${points(CELL_MARGIN / TWIPS)}`;
  const rows = (part: readonly PlacedRow[]): string => part.map((row) => rowHtml(row, columns)).join('\n');
  return [
    // In a page that is still upright a wide table must lose nothing at its left.
    `<div align="${table.orientation === 'portrait' ? 'center' : 'left'}">`,
    `<table class="MsoTableGrid" border="1" cellspacing="0" cellpadding="0" ${widthAttributes(total)}${style}">`,
    `<colgroup>${columns.widths.map((width) => `<col ${widthAttributes(width / TWIPS)}">`).join('')}</colgroup>`,
    ...(header.length > 0 ? [`<thead>${rows(header)}</thead>`] : []),
    ...(body.length > 0 ? [`<tbody>${rows(body)}</tbody>`] : []),
    '</table>',
    '</div>',
  ].join('\n');
}

/** Caption, opening lines, the grid, source line and notes of one table as HTML that Word takes for its own. The chart is not in it. */
export function tableHtml(table: LakipTable): string {
  const columns = fitColumns(table, placeCells(table));
  const { fontSize } = columns;
  const caption = [...(table.nomor === null ? [] : [table.nomor]), ...table.judul];
  const small = { align: 'left', size: fontSize - 1, italic: true } as const;
  const below = [...(table.source === null ? [] : [table.source]), ...table.notes];
  return [
    ...caption.map((text, line) =>
      paragraphHtml(text, {
        align: 'center',
        size: fontSize + 1,
        bold: true,
        keep: true,
        below: line === caption.length - 1 ? 6 : 0,
      }),
    ),
    ...table.pembuka.map((text) => paragraphHtml(text, { align: 'left', size: fontSize, keep: true })),
    gridHtml(table, columns),
    ...below.map((text, line) => paragraphHtml(text, { ...small, above: line === 0 ? 4 : 0 })),
  ].join('\n');
}
