import { SaxesParser } from 'saxes';
import { columnNumber } from '../formula/cell-reference';
import { localName, prefixOf } from '../xml/xml-query';

/** A child of `worksheet` and where it stands in the text of the part. */
export interface ElementSpan {
  name: string;
  start: number;
  end: number;
}

/** A row as the file has it. */
export interface RowSpan {
  row: number;
  start: number;
  end: number;
  /** End of the opening tag. */
  openEnd: number;
  cells: number;
  attributes: Record<string, string>;
}

/** One `c` with what stands inside it, undecoded. */
export interface ScannedCell {
  row: number;
  column: number;
  start: number;
  end: number;
  style: number;
  type: string;
  value: string | null;
  inline: string | null;
  formula: { text: string; type: string; shared: number } | null;
}

export interface SheetScan {
  /** Prefix of the sheet's own elements, with its colon. */
  prefix: string;
  rootAttributes: Record<string, string>;
  /** Where the children of the root begin and end. */
  bodyStart: number;
  bodyEnd: number;
  elements: ElementSpan[];
  rows: RowSpan[];
  /** Some cell or row does not say where it is, so it may not stay as written when its neighbours change. */
  implicitPlaces: boolean;
}

/**
 * Reads a worksheet part in one pass. Only cells are looked into; of every other element just the place is noted.
 * @param onCell called for each cell in the order of the file; the object is used again for the next one
 * @throws Error when the text is no well-formed XML
 */
export function scanSheet(xml: string, onCell: (cell: ScannedCell) => void): SheetScan {
  const scan: SheetScan = {
    prefix: '',
    rootAttributes: {},
    bodyStart: 0,
    bodyEnd: 0,
    elements: [],
    rows: [],
    implicitPlaces: false,
  };
  const parser = new SaxesParser();
  const cell: ScannedCell = { row: 0, column: 0, start: 0, end: 0, style: 0, type: '', value: null, inline: null, formula: null };
  let depth = 0;
  let inData = false;
  let row: RowSpan | null = null;
  let nextRow = 0;
  let nextColumn = 0;
  let isCell = false;
  let phonetic = 0;
  let collecting: 'v' | 'f' | 't' | null = null;

  parser.on('doctype', () => {
    throw new Error('document type not allowed');
  });
  parser.on('opentag', (tag) => {
    depth += 1;
    const { name, attributes } = tag;
    if (depth === 1) {
      scan.prefix = prefixOf(name);
      scan.rootAttributes = attributes;
      scan.bodyStart = parser.position;
      return;
    }
    if (depth === 2) {
      const local = localName(name);
      scan.elements.push({ name: local, start: xml.lastIndexOf('<', parser.position - 1), end: 0 });
      inData = local === 'sheetData';
      return;
    }
    if (!inData) return;
    const local = localName(name);
    if (depth === 3 && local === 'row') {
      if (attributes['r'] === undefined) scan.implicitPlaces = true;
      const number = attributes['r'] === undefined ? nextRow : Number(attributes['r']) - 1;
      nextRow = number + 1;
      nextColumn = 0;
      row = {
        row: number,
        start: xml.lastIndexOf('<', parser.position - 1),
        end: 0,
        openEnd: parser.position,
        cells: 0,
        attributes,
      };
    } else if (depth === 4 && local === 'c' && row) {
      const place = attributes['r'];
      if (place === undefined) scan.implicitPlaces = true;
      isCell = true;
      row.cells += 1;
      cell.row = row.row;
      cell.column = place === undefined ? nextColumn : columnNumber(place.replace(/\d+$/, ''));
      nextColumn = cell.column + 1;
      cell.start = xml.lastIndexOf('<', parser.position - 1);
      cell.style = Number(attributes['s'] ?? 0);
      cell.type = attributes['t'] ?? 'n';
      cell.value = null;
      cell.inline = null;
      cell.formula = null;
    } else if (isCell) {
      if (depth === 5 && local === 'v') {
        cell.value = '';
        collecting = 'v';
      } else if (depth === 5 && local === 'f') {
        cell.formula = { text: '', type: attributes['t'] ?? 'normal', shared: Number(attributes['si'] ?? -1) };
        collecting = 'f';
      } else if (local === 'rPh') phonetic += 1;
      else if (local === 't' && phonetic === 0) {
        cell.inline ??= '';
        collecting = 't';
      }
    }
  });
  const collect = (text: string): void => {
    if (collecting === null) return;
    if (collecting === 'v') cell.value += text;
    else if (collecting === 't') cell.inline += text;
    else if (cell.formula) cell.formula.text += text;
  };
  parser.on('text', collect);
  parser.on('cdata', collect);
  parser.on('closetag', (tag) => {
    const position = parser.position;
    collecting = null;
    if (depth === 4 && isCell) {
      cell.end = position;
      isCell = false;
      onCell(cell);
    } else if (depth === 3 && row) {
      row.end = position;
      scan.rows.push(row);
      row = null;
    } else if (depth === 2) {
      const element = scan.elements.at(-1);
      if (element) element.end = position;
      inData = false;
    } else if (depth === 1) {
      scan.bodyEnd = xml.lastIndexOf('<', position - 1);
    } else if (phonetic > 0 && localName(tag.name) === 'rPh') phonetic -= 1;
    depth -= 1;
  });
  parser.write(xml).close();
  return scan;
}
