import type { Cell } from '../cell-grid';
import type { RowState, SheetState } from '../sheet-state';
import { escapeAttribute } from '../xml/xml-text';
import type { SheetSource } from '../workbook/workbook-source';
import type { RowSpan } from './scan-sheet';
import { isAtHome, isUntouched, writeCell, type CellWriteContext } from './write-cell';

/** Numbers of the shared formulas whose first cell is where and what it was. */
export function liveSharedFormulas(sheet: SheetState, source: SheetSource): Set<number> {
  const live = new Set<number>();
  for (const [number, master] of source.shared) {
    const cell = sheet.cells.get(master.row, master.column);
    const origin = cell?.origin;
    if (origin?.shared === number && isAtHome(origin, master.row, master.column) && cell?.formula === origin.formula)
      live.add(number);
  }
  return live;
}

/**
 * The `sheetData` element: rows in which nothing changed are copied as they stand, the others are written anew around
 * their untouched cells. Rows and cells ascend.
 * @returns `null` when every row is as it was
 */
export function writeSheetData(sheet: SheetState, source: SheetSource, context: CellWriteContext): string | null {
  const { xml, scan } = source;
  const name = `${scan.prefix}sheetData`;
  const loaded = new Map(scan.rows.map((row) => [row.row, row]));
  const numbers = [...new Set([...loaded.keys(), ...sheet.cells.rowNumbers(), ...sheet.rows.keys()])].sort((a, b) => a - b);
  const pieces: string[] = [];
  let changed = false;
  for (const number of numbers) {
    const span = loaded.get(number) ?? null;
    const entries = sheet.cells.rowEntries(number);
    const before = source.rows.get(number) ?? null;
    const now = sheet.rows.get(number) ?? null;
    const sameRow = isSameRow(before, now);
    if (span && sameRow && !scan.implicitPlaces && isRowUntouched(span, entries, context)) {
      pieces.push(xml.slice(span.start, span.end));
      continue;
    }
    changed = true;
    if (entries.length === 0 && (!span || isEmptySpan(span)) && now === null) continue;
    const attributes: Record<string, string> = { ...span?.attributes, r: String(number + 1) };
    if (!sameRow) setRowAttributes(attributes, before, now, context);
    widenSpans(attributes, entries);
    const open = `<${scan.prefix}row${Object.entries(attributes)
      .map(([key, value]) => ` ${key}="${escapeAttribute(value)}"`)
      .join('')}`;
    const cells = entries.map(([column, cell]) => writeCell(cell, number, column, context)).join('');
    pieces.push(cells === '' ? `${open}/>` : `${open}>${cells}</${scan.prefix}row>`);
  }
  if (!changed) return null;
  return pieces.length === 0 ? `<${name}/>` : `<${name}>${pieces.join('')}</${name}>`;
}

/** A row that holds nothing and says nothing. */
function isEmptySpan(span: RowSpan): boolean {
  return Object.keys(span.attributes).every((name) => name === 'r' || name === 'spans');
}

function isRowUntouched(span: RowSpan, entries: [number, Cell][], context: CellWriteContext): boolean {
  if (entries.length !== span.cells) return false;
  return entries.every(([column, cell]) => {
    const shared = cell.origin?.shared ?? -1;
    return isUntouched(cell, span.row, column) && (shared < 0 || context.liveShared.has(shared));
  });
}

function isSameRow(a: RowState | null, b: RowState | null): boolean {
  return (
    (a?.height ?? null) === (b?.height ?? null) &&
    (a?.hidden ?? false) === (b?.hidden ?? false) &&
    (a?.style ?? null) === (b?.style ?? null)
  );
}

function setRowAttributes(
  attributes: Record<string, string>,
  before: RowState | null,
  now: RowState | null,
  context: CellWriteContext,
): void {
  const set = (name: string, value: string | null): void => {
    if (value === null) delete attributes[name];
    else attributes[name] = value;
  };
  if ((before?.height ?? null) !== (now?.height ?? null)) {
    const height = now?.height ?? null;
    set('ht', height === null ? null : String(height));
    set('customHeight', height === null ? null : '1');
  }
  if ((before?.hidden ?? false) !== (now?.hidden ?? false)) set('hidden', now?.hidden ? '1' : null);
  if ((before?.style ?? null) !== (now?.style ?? null)) {
    const style = now?.style ?? null;
    set('s', style ? String(context.styles.indexFor(style, before?.style ?? null)) : null);
    set('customFormat', style ? '1' : null);
  }
}

/** `spans` is a hint to the reader; one that is too narrow is worse than none. */
function widenSpans(attributes: Record<string, string>, entries: [number, Cell][]): void {
  const match = /^(\d+):(\d+)$/.exec(attributes['spans'] ?? '');
  const first = entries[0]?.[0];
  const last = entries.at(-1)?.[0];
  if (!match || first === undefined || last === undefined) return;
  attributes['spans'] = `${Math.min(Number(match[1]), first + 1)}:${Math.max(Number(match[2]), last + 1)}`;
}
