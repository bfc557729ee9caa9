import { SEQUENCE } from './caption-xml';
import type { ListEntry } from './index-dokumen';
import { escapeXml, lineRun } from './xml-text';

const char = (type: string): string => `<w:r><w:fldChar w:fldCharType="${type}"/></w:r>`;
const code = (instruction: string): string =>
  `<w:r><w:instrText xml:space="preserve"> ${escapeXml(instruction)} </w:instrText></w:r>`;

/** The page number is a field without a result: only Word knows its pages, and a wrong number is worse than none. */
function entryXml({ text, level, bookmark }: ListEntry, style: string | null, before: string): string {
  const page = `${char('begin')}${code(`PAGEREF ${bookmark} \\h`)}${char('separate')}${char('end')}`;
  const link = `<w:hyperlink w:anchor="${bookmark}" w:history="1">${lineRun(text)}<w:r><w:tab/></w:r>${page}</w:hyperlink>`;
  return `<w:p><w:pPr><w:pStyle w:val="${style ?? `TOC${level}`}"/></w:pPr>${before}${link}</w:p>`;
}

function listXml(
  title: string,
  instruction: string,
  entries: readonly ListEntry[],
  style: string | null,
  isNewPage: boolean,
): string {
  const heading = `<w:p><w:pPr><w:pStyle w:val="JudulDaftar"/>${isNewPage ? '<w:pageBreakBefore/>' : ''}</w:pPr>${lineRun(title)}</w:p>`;
  const begin = `${char('begin')}${code(instruction)}${char('separate')}`;
  const lines = entries.map((entry, index) => entryXml(entry, style, index === 0 ? begin : ''));
  return `${heading}${lines.join('')}<w:p>${char('end')}</w:p>`;
}

/** The list of contents: a field of Word with its entries already in it, in the frame that offers *Update Table*. */
export function contentsXml(headings: readonly ListEntry[]): string {
  if (headings.length === 0) return '';
  return [
    '<w:sdt><w:sdtPr><w:docPartObj><w:docPartGallery w:val="Table of Contents"/><w:docPartUnique/></w:docPartObj></w:sdtPr>',
    `<w:sdtContent>${listXml('DAFTAR ISI', 'TOC \\o "1-3" \\h \\z \\u', headings, null, false)}</w:sdtContent></w:sdt>`,
  ].join('');
}

/** The list of the numbered tables, gathered by their captions; nothing when none is numbered. */
export function tablesListXml(tables: readonly ListEntry[], isNewPage: boolean): string {
  return tables.length === 0 ? '' : listXml('DAFTAR TABEL', `TOC \\h \\z \\c "${SEQUENCE}"`, tables, 'TableofFigures', isNewPage);
}
