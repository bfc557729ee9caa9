import { DOMParser, type Element, type Node } from '@xmldom/xmldom';
import { strFromU8, unzipSync } from 'fflate';

const isElement = (node: Node): node is Element => node.nodeType === 1;

export function childrenOf(parent: Element, name?: string): Element[] {
  return Array.from(parent.childNodes)
    .filter(isElement)
    .filter((child) => name === undefined || child.tagName === name);
}

export function child(parent: Element | undefined, ...path: readonly string[]): Element | undefined {
  return path.reduce<Element | undefined>((at, name) => (at === undefined ? undefined : childrenOf(at, name)[0]), parent);
}

export const val = (element: Element | undefined): string | null => element?.getAttribute('w:val') ?? null;

/** All elements of a name below, in their order. */
export function all(parent: Element, name: string): Element[] {
  return Array.from(parent.getElementsByTagName(name));
}

/** The text of a run, paragraph or cell: breaks and ends of paragraphs are line ends, tabs are tabs, codes of fields are nothing. */
export function textOf(element: Element): string {
  if (element.tagName === 'w:t') return element.textContent ?? '';
  if (element.tagName === 'w:br') return '\n';
  if (element.tagName === 'w:tab') return element.parentNode?.nodeName === 'w:r' ? '\t' : '';
  if (element.tagName === 'w:tc') return childrenOf(element, 'w:p').map(textOf).join('\n');
  return childrenOf(element).map(textOf).join('');
}

export interface ReadCell {
  readonly column: number;
  readonly colSpan: number;
  readonly merge: 'none' | 'restart' | 'continue';
  readonly width: number;
  readonly text: string;
  readonly align: string | null;
  readonly style: string | null;
  readonly indent: number;
  readonly fill: string | null;
  readonly bold: string | null;
}

export interface ReadRow {
  readonly isHeader: boolean;
  readonly cantSplit: boolean;
  readonly cells: readonly ReadCell[];
}

export interface ReadTable {
  readonly widths: readonly number[];
  readonly rows: readonly ReadRow[];
}

function readCell(tc: Element, column: number): ReadCell {
  const properties = child(tc, 'w:tcPr');
  const merge = child(properties, 'w:vMerge');
  const paragraph = child(tc, 'w:p', 'w:pPr');
  const bold = child(tc, 'w:p', 'w:r', 'w:rPr', 'w:b');
  return {
    column,
    colSpan: Number(val(child(properties, 'w:gridSpan')) ?? 1),
    merge: merge === undefined ? 'none' : val(merge) === 'restart' ? 'restart' : 'continue',
    width: Number(child(properties, 'w:tcW')?.getAttribute('w:w')),
    text: textOf(tc),
    align: val(child(paragraph, 'w:jc')),
    style: val(child(paragraph, 'w:pStyle')),
    indent: Number(child(paragraph, 'w:ind')?.getAttribute('w:left') ?? 0),
    fill: child(properties, 'w:shd')?.getAttribute('w:fill') ?? null,
    bold: bold === undefined ? null : (val(bold) ?? '1'),
  };
}

/** A table as the file has it, nothing resolved. */
export function readTable(table: Element): ReadTable {
  return {
    widths: childrenOf(child(table, 'w:tblGrid') ?? table, 'w:gridCol').map((each) => Number(each.getAttribute('w:w'))),
    rows: childrenOf(table, 'w:tr').map((row) => {
      let column = 0;
      const cells = childrenOf(row, 'w:tc').map((tc) => {
        const cell = readCell(tc, column);
        column += cell.colSpan;
        return cell;
      });
      const properties = child(row, 'w:trPr');
      return {
        isHeader: child(properties, 'w:tblHeader') !== undefined,
        cantSplit: child(properties, 'w:cantSplit') !== undefined,
        cells,
      };
    }),
  };
}

/** Rows a cell reaches over: itself and the continued places below it. */
export function rowSpanOf({ rows }: ReadTable, row: number, cell: ReadCell): number {
  if (cell.merge !== 'restart') return 1;
  let span = 1;
  for (;;) {
    const below = rows[row + span]?.cells.find(({ column }) => column === cell.column);
    if (below?.merge !== 'continue' || below.colSpan !== cell.colSpan) return span;
    span += 1;
  }
}

export interface ReadDocx {
  readonly parts: Readonly<Record<string, Uint8Array>>;
  readonly xml: string;
  readonly body: Element;
}

export function parseXml(xml: string): Element {
  const { documentElement } = new DOMParser().parseFromString(xml, 'text/xml');
  if (documentElement === null) throw new Error('No root element');
  return documentElement;
}

export function readDocx(bytes: Uint8Array): ReadDocx {
  const parts = unzipSync(bytes);
  const part = parts['word/document.xml'];
  if (part === undefined) throw new Error('No word/document.xml');
  const xml = strFromU8(part);
  const body = child(parseXml(xml), 'w:body');
  if (body === undefined) throw new Error('No body');
  return { parts, xml, body };
}

/** The tables with our style, in their order: those of the report, not the signatures. */
export function lakipTables(body: Element): ReadTable[] {
  return all(body, 'w:tbl')
    .filter((table) => val(child(table, 'w:tblPr', 'w:tblStyle')) === 'TabelLakip')
    .map(readTable);
}
