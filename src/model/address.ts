/** Letters of a 1-based column: 1 → `A`, 27 → `AA`. */
export function columnLetters(column: number): string {
  let rest = column;
  let letters = '';
  while (rest > 0) {
    const digit = (rest - 1) % 26;
    letters = String.fromCharCode(65 + digit) + letters;
    rest = (rest - 1 - digit) / 26;
  }
  return letters;
}

/** 1-based column of its letters: `AA` → 27. Anything but letters gives `null`. */
export function columnNumber(letters: string): number | null {
  if (!/^[A-Za-z]+$/.test(letters)) return null;
  let column = 0;
  for (const letter of letters.toUpperCase()) column = column * 26 + (letter.charCodeAt(0) - 64);
  return column;
}

// Excel leaves a name bare only when it is a word that cannot be taken for a cell (`TW1`, `R1C1`).
function needsQuotes(sheet: string): boolean {
  return (
    !/^[\p{L}_][\p{L}\p{N}_.]*$/u.test(sheet) ||
    /^[A-Za-z]{1,3}\d+$/.test(sheet) ||
    /^(r\d*c\d*|r\d*|c\d*|true|false)$/i.test(sheet)
  );
}

/** A sheet's name as it stands in an address: quoted when it must be, apostrophes doubled. */
export function quoteSheet(sheet: string): string {
  return needsQuotes(sheet) ? `'${sheet.replaceAll("'", "''")}'` : sheet;
}

/** A1 address with its sheet, e.g. `Target!F7` or `'Data Dasar'!F7`; row and column are 1-based. */
export function cellAddress(sheet: string, row: number, column: number): string {
  return `${quoteSheet(sheet)}!${columnLetters(column)}${row}`;
}

export interface CellPosition {
  readonly sheet: string;
  /** 1-based. */
  readonly row: number;
  /** 1-based. */
  readonly column: number;
}

/** Parses what `cellAddress` writes (`$` allowed); anything else, a range included, gives `null`. */
export function parseCellAddress(alamat: string): CellPosition | null {
  const match = /^(?:'((?:[^']|'')+)'|([^'!]+))!\$?([A-Za-z]{1,3})\$?([1-9]\d{0,6})$/.exec(alamat);
  if (match === null) return null;
  const column = columnNumber(match[3] ?? '');
  if (column === null) return null;
  return { sheet: (match[1] ?? match[2] ?? '').replaceAll("''", "'"), row: Number(match[4]), column };
}
