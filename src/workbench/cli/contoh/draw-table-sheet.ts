import type { ContohTabel } from './contoh-data';
import { COLOR_QUIET, COLOR_TITLE, columnLetter, columnPoints, HEADER_ROW, INTRO_ROW, TITLE_ROW } from './layout';
import { typeCell } from './type-cell';

/**
 * Queues one input table on its own sheet: title, a sentence, then a real Excel table. Formats go in before values, so
 * that a code stays text. Nothing is synced here.
 */
export function drawTableSheet(workbook: Excel.Workbook, tabel: ContohTabel): void {
  const sheet = workbook.worksheets.add(tabel.nama);
  sheet.showGridlines = false;
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

  const typed = tabel.baris.map((row) => row.map((cell, column) => typeCell(cell, tabel.kolom[column]?.jenis ?? 'teks')));
  const body = sheet.getRange(`A${HEADER_ROW + 1}:${last}${end}`);
  body.numberFormat = typed.map((row) => row.map(({ numberFormat }) => numberFormat));
  body.values = typed.map((row) => row.map(({ value }) => value ?? ''));
  body.format.verticalAlignment = 'Top';
  body.format.wrapText = true;

  const table = sheet.tables.add(`A${HEADER_ROW}:${last}${end}`, true);
  table.name = tabel.nama;
  table.style = 'TableStyleMedium2';

  tabel.kolom.forEach(({ lebar, jenis }, column) => {
    const letter = columnLetter(column);
    sheet.getRange(`${letter}:${letter}`).format.columnWidth = columnPoints(lebar);
    const cells = sheet.getRange(`${letter}${HEADER_ROW + 1}:${letter}${end}`);
    // A figure typed as text would stand at the left: in a column of figures all stand at the right.
    cells.format.horizontalAlignment = jenis === 'angka' ? 'Right' : 'Left';
  });
  sheet.getRange(`${HEADER_ROW}:${end}`).format.autofitRows();
  sheet.freezePanes.freezeRows(HEADER_ROW);
  sheet.pageLayout.orientation = 'Landscape';
  sheet.pageLayout.paperSize = 'A4';
  sheet.pageLayout.zoom = { horizontalFitToPages: 1, verticalFitToPages: 0 };
  sheet.pageLayout.setPrintTitleRows(`$${HEADER_ROW}:$${HEADER_ROW}`);
}
