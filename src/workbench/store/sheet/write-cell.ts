import type { Cell, CellContent, CellOrigin } from '../cell-grid';
import type { CellStyle } from '../cell-style';
import { cellName } from '../formula/cell-reference';
import { addFuturePrefixes } from '../formula/future-functions';
import { expandTableReferences } from '../formula/table-references';
import type { StyleWriter } from '../styles/write-styles';
import { keptArray } from './array-formula';
import type { SharedStringWriter } from '../workbook/shared-strings';
import { encodeXstring, escapeText } from '../xml/xml-text';

export interface CellWriteContext {
  /** Text of the opened part, to which the origins point. */
  xml: string;
  prefix: string;
  styles: StyleWriter;
  strings: SharedStringWriter;
  /** Name of the table that covers a cell. */
  tableAt(row: number, column: number): string | null;
  /** Shared formulas whose first cell still holds their text. */
  liveShared: ReadonlySet<number>;
  implicitPlaces: boolean;
}

/** `true` where the cell says what it said when opened, at the same place. */
export function isUntouched(cell: Cell, row: number, column: number): boolean {
  const { origin } = cell;
  return origin !== undefined && isAtHome(origin, row, column) && hasSameContent(cell, origin) && cell.style === origin.style;
}

export function isAtHome(origin: CellOrigin, row: number, column: number): boolean {
  return origin.row === row && origin.column === column;
}

function hasSameContent(cell: Cell, origin: CellOrigin): boolean {
  return cell.value === origin.value && cell.formula === origin.formula && cell.isError === origin.isError;
}

/** The XML of one cell: as it was where nothing changed, with as much of the old as still holds otherwise. */
export function writeCell(cell: Cell, row: number, column: number, context: CellWriteContext): string {
  const { origin } = cell;
  if (origin) {
    const sharedHolds = origin.shared < 0 || context.liveShared.has(origin.shared);
    const raw = context.xml.slice(origin.start, origin.end);
    const canKeepFormula =
      cell.formula === origin.formula && (cell.formula === null || (isAtHome(origin, row, column) && sharedHolds));
    if (hasSameContent(cell, origin) && canKeepFormula) {
      if (isUntouched(cell, row, column) && !context.implicitPlaces) return raw;
      return withPlaceAndStyle(raw, cell, row, column, context);
    }
    if (canKeepFormula && cell.formula !== null) return fresh(cell, row, column, context, formulaXml(raw), keptMetadata(raw));
    const filled = keptArray(raw, cell, row, column);
    if (filled !== null && cell.formula !== null) {
      const { prefix } = context;
      const formula = `<${prefix}f t="array" ref="${filled}">${formulaText(cell.formula, row, column, context)}</${prefix}f>`;
      return fresh(cell, row, column, context, formula, keptMetadata(raw));
    }
  }
  return fresh(cell, row, column, context, null, '');
}

function withPlaceAndStyle(raw: string, cell: Cell, row: number, column: number, context: CellWriteContext): string {
  const end = raw.indexOf('>');
  const style = cell.style === cell.origin?.style ? null : styleIndex(cell, context);
  let open = raw.slice(0, end).replace(/\sr=("[^"]*"|'[^']*')/, '');
  const index = style ?? Number(/\ss=["'](\d+)["']/.exec(open)?.[1] ?? 0);
  open = open.replace(/\ss=("[^"]*"|'[^']*')/, '');
  return (
    open.replace(/^<[^\s/>]+/, (name) => `${name} r="${cellName(row, column)}"${index === 0 ? '' : ` s="${index}"`}`) +
    raw.slice(end)
  );
}

/** The `f` element as it stands in a cell's XML. */
function formulaXml(raw: string): string | null {
  return /<(?:[\w.-]+:)?f(?:\s[^>]*)?(?:\/>|>[\s\S]*?<\/(?:[\w.-]+:)?f\s*>)/.exec(raw)?.[0] ?? null;
}

/** Cell metadata (dynamic arrays) belongs to the formula. */
function keptMetadata(raw: string): string {
  return /\scm=["']\d+["']/.exec(raw.slice(0, raw.indexOf('>')))?.[0] ?? '';
}

function fresh(
  cell: Cell,
  row: number,
  column: number,
  context: CellWriteContext,
  keptFormula: string | null,
  metadata: string,
): string {
  const { prefix } = context;
  const style = styleIndex(cell, context);
  const { type, text } = content(cell, context);
  const formula =
    cell.formula === null ? '' : (keptFormula ?? `<${prefix}f>${formulaText(cell.formula, row, column, context)}</${prefix}f>`);
  const open = `<${prefix}c r="${cellName(row, column)}"${style === 0 ? '' : ` s="${style}"`}${type === '' ? '' : ` t="${type}"`}${metadata}`;
  if (formula === '' && text === null) return `${open}/>`;
  return `${open}>${formula}${text === null ? '' : `<${prefix}v>${text}</${prefix}v>`}</${prefix}c>`;
}

function formulaText(formula: string, row: number, column: number, context: CellWriteContext): string {
  const body = formula.startsWith('=') ? formula.slice(1) : formula;
  return escapeText(encodeXstring(addFuturePrefixes(expandTableReferences(body, context.tableAt(row, column)))));
}

/** Type attribute and escaped text of `v`; `null` = no value. */
function content(cell: Cell, context: CellWriteContext): { type: string; text: string | null } {
  const { value } = cell;
  if (value === null) return { type: '', text: null };
  if (cell.isError) return { type: 'e', text: escapeText(String(value)) };
  if (typeof value === 'boolean') return { type: 'b', text: value ? '1' : '0' };
  if (typeof value === 'number') {
    // The file knows no infinite number: Excel shows such a result as this error.
    return Number.isFinite(value) ? { type: '', text: numberText(value) } : { type: 'e', text: '#NUM!' };
  }
  if (cell.formula !== null) return { type: 'str', text: escapeText(encodeXstring(value)) };
  return { type: 's', text: String(context.strings.indexFor(value)) };
}

function numberText(value: number): string {
  return Object.is(value, -0) ? '0' : String(value).replace('e+', 'E+').replace('e-', 'E-');
}

function styleIndex(cell: Cell, context: CellWriteContext): number {
  const index = context.styles.indexFor(cell.style, baseStyle(cell));
  // Text that looks like a formula keeps being text when the user enters the cell.
  const wantsQuote = cell.formula === null && typeof cell.value === 'string' && !cell.isError && cell.value.startsWith('=');
  if (wantsQuote) return context.styles.withQuotePrefix(index, true);
  return isText(cell.value) && cell.formula === null ? index : context.styles.withQuotePrefix(index, false);
}

function isText(value: CellContent): boolean {
  return typeof value === 'string' || value === null;
}

function baseStyle(cell: Cell): CellStyle | null {
  return cell.origin?.style ?? null;
}
