import { columnName, columnNumber, LAST_COLUMN, LAST_ROW } from './cell-reference';
import { mapFormulaCode } from './formula-segments';

const REFERENCE =
  /(?<![A-Za-z0-9_.\\])(?:(\$?)([A-Za-z]{1,3})(\$?)(\d{1,7})|(\$?)([A-Za-z]{1,3}):(\$?)([A-Za-z]{1,3})|(\$?)(\d{1,7}):(\$?)(\d{1,7}))(?![A-Za-z0-9_.(\\!])/g;

/**
 * A shared formula as the cell `rows` below and `columns` right of its first cell has it: relative references move along.
 * References wrap around the sheet's edge, as Excel's do.
 */
export function shiftFormula(formula: string, rows: number, columns: number): string {
  if (rows === 0 && columns === 0) return formula;
  return mapFormulaCode(formula, (code) =>
    code.replace(REFERENCE, (whole, ...found: (string | undefined)[]) => {
      const [c$, c, r$, r, a$, a, b$, b, x$, x, y$, y] = found;
      if (c !== undefined && r !== undefined) {
        if (columnNumber(c) > LAST_COLUMN || Number(r) > LAST_ROW + 1 || r === '0') return whole;
        return column(c$, c) + row(r$, r);
      }
      if (a !== undefined && b !== undefined) return `${column(a$, a)}:${column(b$, b)}`;
      if (x !== undefined && y !== undefined) return `${row(x$, x)}:${row(y$, y)}`;
      return whole;
    }),
  );

  function column(absolute: string | undefined, name: string): string {
    if (absolute === '$') return `$${name}`;
    const size = LAST_COLUMN + 1;
    return columnName((((columnNumber(name) + columns) % size) + size) % size);
  }

  function row(absolute: string | undefined, number: string): string {
    if (absolute === '$') return `$${number}`;
    const size = LAST_ROW + 1;
    return String(((((Number(number) - 1 + rows) % size) + size) % size) + 1);
  }
}
