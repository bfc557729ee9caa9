import type { CellContent, CellGrid } from '../cell-grid';
import { removeFuturePrefixes } from '../formula/future-functions';
import { shiftFormula } from '../formula/shift-formula';
import type { StyleBook } from '../styles/read-styles';
import type { SharedStrings } from '../workbook/shared-strings';
import { decodeXstring } from '../xml/xml-text';
import type { ScannedCell } from './scan-sheet';

/** Where the text of each shared formula stands. */
export type SharedFormulas = Map<number, { row: number; column: number; text: string }>;

/** Makes the function that puts scanned cells into the grid, each with its origin. */
export function cellReader(
  grid: CellGrid,
  styles: StyleBook,
  strings: SharedStrings,
  shared: SharedFormulas,
): (cell: ScannedCell) => void {
  return (scanned) => {
    const { row, column } = scanned;
    const { value, isError } = readValue(scanned, strings);
    const formula = readFormula(scanned, shared);
    const style = styles.styles[scanned.style] ?? styles.normal;
    const isShared = scanned.formula?.type === 'shared';
    const origin = {
      value,
      formula,
      isError,
      style,
      row,
      column,
      start: scanned.start,
      end: scanned.end,
      shared: isShared ? (scanned.formula?.shared ?? -1) : -1,
      master: isShared && scanned.formula?.text !== '',
    };
    grid.set(row, column, { value, formula, isError, style, origin });
  };
}

function readFormula(scanned: ScannedCell, shared: SharedFormulas): string | null {
  const { formula, row, column } = scanned;
  if (!formula || formula.type === 'dataTable') return null;
  if (formula.type === 'shared') {
    if (formula.text !== '') {
      const text = removeFuturePrefixes(formula.text);
      shared.set(formula.shared, { row, column, text });
      return `=${text}`;
    }
    const master = shared.get(formula.shared);
    return master ? `=${shiftFormula(master.text, row - master.row, column - master.column)}` : null;
  }
  return formula.text === '' ? null : `=${removeFuturePrefixes(formula.text)}`;
}

function readValue(scanned: ScannedCell, strings: SharedStrings): { value: CellContent; isError: boolean } {
  const { type, value } = scanned;
  if (type === 'inlineStr') return plain(scanned.inline === null ? null : decodeXstring(scanned.inline));
  if (value === null) return plain(null);
  switch (type) {
    case 's':
      return plain(strings.texts[Number(value)] ?? null);
    case 'str':
      return plain(decodeXstring(value));
    case 'b':
      return plain(value.trim() === '1' || value.trim() === 'true');
    case 'e':
      return { value, isError: true };
    case 'd':
      return plain(readIsoDate(value));
    default: {
      const number = value.trim() === '' ? NaN : Number(value);
      return plain(Number.isNaN(number) ? (value.trim() === '' ? null : value) : number);
    }
  }
}

/** An ISO date as a serial of the 1900 system; text that is no date stays text. */
function readIsoDate(text: string): CellContent {
  const time = Date.parse(/[zZ]|[+-]\d\d:\d\d$/.test(text) || !text.includes('T') ? text : `${text}Z`);
  return Number.isNaN(time) ? text : time / 86_400_000 + 25_569;
}

function plain(value: CellContent): { value: CellContent; isError: false } {
  return { value, isError: false };
}
