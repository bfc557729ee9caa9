import type { ContohTabel } from './contoh-data';
import { cellText } from './contoh-data';
import { COLOR_LINE, COLOR_QUIET, COLOR_TITLE, columnLetter, columnPoints, HEADER_ROW, INTRO_ROW, TITLE_ROW } from './layout';
import { rowPoints } from './row-height';
import { typeCell } from './type-cell';
import type { TypedCell } from './type-cell';

/** Characters the filter button of a heading takes. */
const FILTER_BUTTON = 3;

/** Columns this wide hold rupiah. */
const AMOUNT_WIDTH = 18;

/** What goes into `values`. Excel types it in: text in a General cell (`Rp. 112.208.000`) is kept text by an apostrophe. */
function toInput({ value, numberFormat }: TypedCell): string | number {
  if (typeof value === 'string' && numberFormat !== '@') return `'${value}`;
  return value ?? '';
}

/**
 * Queues one input table on its own sheet: title, a sentence, then a real Excel table. Formats go in before values, so
 * that a code stays text. Nothing is synced here.
 */
export function drawTableSheet(workbook: Excel.Workbook, tabel: ContohTabel): void {
  const sheet = workbook.worksheets.add(tabel.nama);
  const title = sheet.getRange(`A${TITLE_ROW}`);
  title.values = [[tabel.nama]];
  title.format.font.bold = true;
  title.format.font.size = 14;
  title.format.font.color = COLOR_TITLE;
  const intro = sheet.getRange(`A${INTRO_ROW}`);
  intro.values = [[tabel.pengantar]];
  intro.format.font.italic = true;
  intro.format.font.color = COLOR_QUIET;

  const last = columnLetter(tabel.kolom.length - 1);
  const end = HEADER_ROW + tabel.baris.length;
  const header = sheet.getRange(`A${HEADER_ROW}:${last}${HEADER_ROW}`);
  header.numberFormat = [tabel.kolom.map(() => '@')];
  header.values = [tabel.kolom.map(({ nama }) => nama)];
  header.format.wrapText = true;
  header.format.verticalAlignment = 'Center';
  header.format.horizontalAlignment = 'Center';
  // The table style says the same; a program that knows no table styles shows this.
  header.format.font.bold = true;
  header.format.font.color = '#FFFFFF';
  header.format.fill.color = COLOR_TITLE;

  const typed = tabel.baris.map((row) => row.map((cell, column) => typeCell(cell, tabel.kolom[column]?.jenis ?? 'teks')));
  const body = sheet.getRange(`A${HEADER_ROW + 1}:${last}${end}`);
  body.numberFormat = typed.map((row) => row.map(({ numberFormat }) => numberFormat));
  body.values = typed.map((row) => row.map(toInput));
  body.format.verticalAlignment = 'Top';
  body.format.wrapText = true;

  for (const edge of ['InsideHorizontal', 'EdgeBottom'] as const) {
    const border = body.format.borders.getItem(edge);
    border.style = 'Continuous';
    border.color = COLOR_LINE;
  }

  const table = sheet.tables.add(`A${HEADER_ROW}:${last}${end}`, true);
  table.name = tabel.nama;
  table.style = 'TableStyleMedium2';

  tabel.kolom.forEach(({ lebar, jenis }, column) => {
    const letter = columnLetter(column);
    sheet.getRange(`${letter}:${letter}`).format.columnWidth = columnPoints(lebar);
    const cells = sheet.getRange(`${letter}${HEADER_ROW + 1}:${letter}${end}`);
    // A figure typed as text would stand at the left: in a column of figures all stand alike, amounts at the right.
    cells.format.horizontalAlignment = jenis !== 'angka' ? 'Left' : lebar < AMOUNT_WIDTH ? 'Center' : 'Right';
  });
  const widths = tabel.kolom.map(({ lebar }) => lebar);
  const heights = [
    rowPoints(
      tabel.kolom.map(({ nama }) => nama),
      widths.map((width) => width - FILTER_BUTTON),
    ),
    ...tabel.baris.map((row) => rowPoints(row.map(cellText), widths)),
  ];
  heights.forEach((points, index) => {
    const row = HEADER_ROW + index;
    if (points !== null) sheet.getRange(`${row}:${row}`).format.rowHeight = points;
  });
  sheet.freezePanes.freezeRows(HEADER_ROW);
  sheet.pageLayout.orientation = 'Landscape';
  sheet.pageLayout.paperSize = 'A4';
  sheet.pageLayout.zoom = { horizontalFitToPages: 1, verticalFitToPages: 0 };
  sheet.pageLayout.setPrintTitleRows(`$${HEADER_ROW}:$${HEADER_ROW}`);
}
