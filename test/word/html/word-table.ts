import { DOMParser, type Element as XmlElement } from '@xmldom/xmldom';

const W = 'http://schemas.openxmlformats.org/wordprocessingml/2006/main';

/** One cell of a Word table that is not the continuation of a merged one. */
export interface WordCell {
  readonly row: number;
  readonly column: number;
  rowSpan: number;
  readonly colSpan: number;
  /** Paragraphs and line breaks as `\n`. */
  readonly text: string;
  /** Twips. */
  readonly width: number;
  /** `left`, `center`, `right`, `both`. */
  readonly align: string;
  readonly bold: boolean;
  readonly italic: boolean;
  /** `RRGGBB`, or `null`. */
  readonly fill: string | null;
  /** Twips. */
  readonly indent: number;
  /** Styles of the borders at the top, left, bottom and right. */
  readonly borders: readonly string[];
}

export interface WordTable {
  readonly rows: number;
  /** Rows at the top that every page repeats. */
  readonly headerRows: number;
  /** Twips. */
  readonly columns: readonly number[];
  readonly cells: readonly WordCell[];
  /** The paragraphs between the table before and this one. */
  readonly before: readonly string[];
}

const kids = (element: XmlElement, name: string): XmlElement[] =>
  [...element.childNodes].filter((node): node is XmlElement => node.nodeName === `w:${name}`);
const all = (element: XmlElement, name: string): XmlElement[] => [...element.getElementsByTagNameNS(W, name)];
const first = (element: XmlElement | undefined, ...path: string[]): XmlElement | undefined =>
  path.reduce<XmlElement | undefined>((at, name) => (at ? kids(at, name)[0] : undefined), element);
const value = (element: XmlElement | undefined, name = 'val'): string | null => element?.getAttributeNS(W, name) ?? null;
const isOn = (element: XmlElement | undefined): boolean => element !== undefined && value(element) !== 'false';

function textOf(paragraph: XmlElement): string {
  return [...paragraph.getElementsByTagNameNS(W, '*')]
    .map((each) => (each.localName === 't' ? (each.textContent ?? '') : each.localName === 'br' ? '\n' : ''))
    .join('');
}

function readCell(cell: XmlElement, row: number, column: number, colSpan: number): WordCell {
  const properties = first(cell, 'tcPr');
  const paragraphs = kids(cell, 'p');
  const [paragraph] = paragraphs;
  const runs = all(cell, 'r').filter((run) => all(run, 't').length > 0);
  return {
    row,
    column,
    rowSpan: 1,
    colSpan,
    text: paragraphs.map(textOf).join('\n'),
    width: Number(value(first(properties, 'tcW'), 'w')),
    align: value(first(paragraph, 'pPr', 'jc')) ?? 'left',
    bold: runs.length > 0 && runs.every((run) => isOn(first(run, 'rPr', 'b'))),
    italic: runs.length > 0 && runs.every((run) => isOn(first(run, 'rPr', 'i'))),
    fill: value(first(properties, 'shd'), 'fill'),
    indent: Number(value(first(paragraph, 'pPr', 'ind'), 'left') ?? 0),
    borders: ['top', 'left', 'bottom', 'right'].map((side) => value(first(properties, 'tcBorders', side)) ?? 'none'),
  };
}

function readTable(table: XmlElement, before: readonly string[]): WordTable {
  const rows = kids(table, 'tr');
  const cells: WordCell[] = [];
  /** The cell that reaches into the next row, by its column. */
  const open = new Map<number, WordCell>();
  rows.forEach((line, row) => {
    let column = 0;
    for (const cell of kids(line, 'tc')) {
      const colSpan = Number(value(first(cell, 'tcPr', 'gridSpan')) ?? 1);
      const merge = first(cell, 'tcPr', 'vMerge');
      const above = open.get(column);
      if (merge && value(merge) !== 'restart') {
        if (!above || above.colSpan !== colSpan) throw new Error(`Row ${row}, column ${column} goes on from nothing`);
        above.rowSpan += 1;
      } else {
        const placed = readCell(cell, row, column, colSpan);
        cells.push(placed);
        if (merge) open.set(column, placed);
        else open.delete(column);
      }
      column += colSpan;
    }
  });
  return {
    rows: rows.length,
    headerRows: rows.filter((row) => isOn(first(row, 'trPr', 'tblHeader'))).length,
    columns: kids(first(table, 'tblGrid') ?? table, 'gridCol').map((each) => Number(value(each, 'w'))),
    cells,
    before,
  };
}

/** The tables of a `word/document.xml`, with an XML parser that is none of the project's own. */
export function readWordTables(documentXml: string): WordTable[] {
  const body = new DOMParser().parseFromString(documentXml, 'text/xml').getElementsByTagNameNS(W, 'body')[0];
  if (!body) throw new Error('no body');
  const tables: WordTable[] = [];
  let before: string[] = [];
  for (const node of body.childNodes) {
    if (node.nodeName === 'w:p') before.push(textOf(node as XmlElement));
    if (node.nodeName !== 'w:tbl') continue;
    tables.push(readTable(node as XmlElement, before));
    before = [];
  }
  return tables;
}
