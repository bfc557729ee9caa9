import { splitFormula } from './formula-segments';

/**
 * Table references as the file has them: `[@Target]` becomes `Tabel[[#This Row],[Target]]`, and a reference without the
 * table's name (allowed only inside the table) gets it. In a file the short spellings are an error that Excel "repairs" away.
 * @param table the table the formula stands in, `null` = none
 */
export function expandTableReferences(formula: string, table: string | null): string {
  if (!formula.includes('[')) return formula;
  const segments = splitFormula(formula);
  return segments
    .map((segment, index) => {
      if (segment.kind !== 'bracket') return segment.text;
      const before = segments[index - 1];
      const after = segments[index + 1];
      const isNamed = before?.kind === 'code' && /[\p{L}\p{N}_.\\]$/u.test(before.text);
      // `[1]Sheet1!A1` and '[Book]Sheet'!A1 lead to another workbook.
      const isExternal = !isNamed && after?.kind === 'code' && /^[\p{L}\p{N}_.\\]*!/u.test(after.text);
      if (isExternal || (!isNamed && table === null)) return segment.text;
      return (isNamed ? '' : table) + expandThisRow(segment.text);
    })
    .join('');
}

function expandThisRow(bracket: string): string {
  const inner = bracket.slice(1, -1).trim();
  if (!inner.startsWith('@')) return bracket;
  const column = inner.slice(1).trim();
  if (column === '') return '[#This Row]';
  return column.startsWith('[') ? `[[#This Row],${column}]` : `[[#This Row],[${column}]]`;
}
