import { placeCells, type PlacedRow } from '../../report/draw/place-cells';
import type { LakipTable } from '../../report/lakip-table';
import { textLines } from '../text-lines';
import { paragraphHtml } from './paragraph-html';
import { tableHtml } from './table-html';

const HEAD =
  '<html xmlns:o="urn:schemas-microsoft-com:office:office" xmlns:w="urn:schemas-microsoft-com:office:word" lang="id"><head><meta charset="utf-8"></head><body lang="id">';

/**
 * Tables as an HTML document for the clipboard, one after the other with an empty paragraph between them; Word pastes it as
 * tables of its own: widths in points that fill the page's text, headers that repeat, merges, borders, fills. The printed
 * texts, never the raw values; all text escaped. The browser marks the fragment itself. Charts do not travel by the clipboard,
 * nor does the page's orientation.
 */
export function tablesHtml(tables: readonly LakipTable[]): string {
  const between = `\n${paragraphHtml('', { align: 'left', size: 10 })}\n`;
  return `${HEAD}\n${tables.map(tableHtml).join(between)}\n</body></html>`;
}

const oneLine = (text: string): string => textLines(text).join(' ');

/** The texts of the rows with tabs between the columns; a place covered by a merged cell is blank. */
function rowLines(rows: readonly PlacedRow[], columns: number): string[] {
  return rows.map(({ cells }) => {
    const texts = Array.from({ length: columns }, () => '');
    for (const { column, text } of cells) texts[column] = oneLine(text);
    return texts.join('\t');
  });
}

/** The same tables as plain text: a line each for caption lines, opening lines, rows (columns parted by tabs), source and notes; a blank line between tables. */
export function tablesText(tables: readonly LakipTable[]): string {
  const blocks = tables.map((table) => {
    const { header, body } = placeCells(table);
    const columns = table.columns.length;
    return [
      ...[...(table.nomor === null ? [] : [table.nomor]), ...table.judul, ...table.pembuka].map(oneLine),
      ...rowLines(header, columns),
      ...rowLines(body, columns),
      ...[...(table.source === null ? [] : [table.source]), ...table.notes].map(oneLine),
    ].join('\n');
  });
  return blocks.join('\n\n');
}
