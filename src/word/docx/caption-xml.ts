import type { LakipTable } from '../../report/lakip-table';
import { paragraphXml, runLook, type Gaya } from './paragraph-xml';
import { fieldRuns, lineRun, textRun } from './xml-text';
import { textLines } from '../text-lines';

/** The name of Word's own sequence of table numbers: its list of tables gathers the captions that count in it. */
export const SEQUENCE = 'Tabel';

/** A place in the document that a list can point at. */
export interface Bookmark {
  readonly name: string;
  readonly id: number;
}

/** The number a caption shows, split: `Tabel 3.` and 1; `null` when it does not end in a number. */
export function splitNumber(nomor: string): { readonly before: string; readonly number: number } | null {
  const [, before, digits] = /^(.*?)(\d+)$/u.exec(nomor) ?? [];
  return before === undefined || digits === undefined ? null : { before, number: Number(digits) };
}

/** Word counts a sequence by itself; where our number is not the next one it is told to go on from it. */
export function sequenceField(number: number, previous: number | null): string {
  return `SEQ ${SEQUENCE} \\* ARABIC${number - 1 === previous ? '' : ` \\r ${number}`}`;
}

export function bookmarked(content: string, bookmark: Bookmark | null): string {
  if (bookmark === null) return content;
  return `<w:bookmarkStart w:id="${bookmark.id}" w:name="${bookmark.name}"/>${content}<w:bookmarkEnd w:id="${bookmark.id}"/>`;
}

export interface CaptionOptions {
  readonly gaya: Gaya;
  /** The last number Word has counted so far; `null`: not known. */
  readonly previous: number | null;
  readonly bookmark: Bookmark | null;
  /** What comes after the table must not stand alone on the next page: those who sign it. */
  readonly keepsNext?: boolean;
}

/**
 * The caption of a table as one paragraph, number and title on lines of their own (Word's list of tables makes spaces of
 * the breaks); the number is a field of Word whose result is ours. Then the opening lines. All of it stays with the table.
 * A table without number and title has none.
 */
export function captionXml({ nomor, judul, pembuka }: LakipTable, { gaya, previous, bookmark }: CaptionOptions): string {
  const look = runLook('keterangan', {}, gaya);
  const split = nomor === null ? null : splitNumber(nomor);
  const number =
    split === null
      ? nomor === null
        ? []
        : [textRun(nomor, look)]
      : [`${lineRun(split.before, look)}${fieldRuns(sequenceField(split.number, previous), String(split.number), look)}`];
  const title = judul.flatMap(textLines).map((line) => lineRun(line, look));
  const lines = [...number, ...title];
  const caption =
    lines.length === 0
      ? ''
      : paragraphXml('keterangan', { keepNext: true }, bookmarked(lines.join('<w:r><w:br/></w:r>'), bookmark), gaya);
  const opening = pembuka.map((line) =>
    paragraphXml('pembuka', { keepNext: true }, textRun(line, runLook('pembuka', {}, gaya)), gaya),
  );
  return `${caption}${opening.join('')}`;
}

/** Twips between a table with all that belongs to it and what comes next. */
const AFTER_TABLE = 200;

/** Source and notes below a table. There is always a paragraph: two tables that touch would become one. */
export function belowXml({ source, notes }: LakipTable, gaya: Gaya, keepsNext = false): string {
  const lines = [...(source === null ? [] : [source]), ...notes];
  const look = runLook('sumber', {}, gaya);
  const last = { after: AFTER_TABLE, keepNext: keepsNext };
  if (lines.length === 0) return paragraphXml('sumber', last, '', gaya);
  return lines
    .map((line, index) => {
      // The last line alone on a new page would say nothing of which table it speaks.
      const place = index === lines.length - 1 ? last : { keepNext: true };
      return paragraphXml('sumber', place, textRun(line, look), gaya);
    })
    .join('');
}
