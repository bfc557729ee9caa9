import { splitFormula, type FormulaSegment } from './formula-segments';

/** A sheet's name as a formula spells it before `!`: in apostrophes where it needs them; two names for a stretch of sheets. */
function spellSheets(names: readonly string[]): string {
  const isPlain = names.every((name) => /^[\p{L}_][\p{L}\p{N}_.]*$/u.test(name) && !/^([A-Za-z]{1,3}\d+|[rc]\d*)$/i.test(name));
  const text = names.join(':');
  return isPlain ? text : `'${text.replaceAll("'", "''")}'`;
}

/** The sheets named by a quoted segment; empty when it names another workbook's. */
export function quotedSheets(quoted: string): string[] {
  const text = quoted.slice(1, -1).replaceAll("''", "'");
  return text.includes('[') ? [] : text.split(':');
}

const PLAIN_QUALIFIER = /(?<![\p{L}\p{N}_.\\#])([\p{L}\p{N}_.\\]+(?::[\p{L}\p{N}_.\\]+)?)!/gu;

/** `[1]Sheet1!A1` leads to another workbook: a bracket that belongs to no table stands before. */
export function isBehindWorkbook(segments: readonly FormulaSegment[], index: number): boolean {
  const before = segments[index - 2];
  return segments[index - 1]?.kind === 'bracket' && !(before?.kind === 'code' && /[\p{L}\p{N}_.\\]$/u.test(before.text));
}

/** Exchanges the sheets named before a `!`: `change` gives the new text with its `!`, or null to leave them. */
function mapQualifiers(formula: string, change: (sheets: readonly string[]) => string | null): string {
  if (!formula.includes('!')) return formula;
  const segments = splitFormula(formula);
  let isChanged = false;
  return segments
    .map((segment, index) => {
      if (segment.kind === 'quoted') {
        const now = segments[index + 1]?.text.startsWith('!') ? change(quotedSheets(segment.text)) : null;
        isChanged = now !== null;
        return now ?? segment.text;
      }
      if (segment.kind !== 'code') return segment.text;
      // The `!` behind a quoted name that was exchanged came with the new text.
      const code = isChanged ? segment.text.slice(1) : segment.text;
      isChanged = false;
      return code.replace(PLAIN_QUALIFIER, (whole: string, names: string, offset: number) =>
        offset === 0 && isBehindWorkbook(segments, index) ? whole : (change(names.split(':')) ?? whole),
      );
    })
    .join('');
}

/** The formula after a sheet got another name; case does not count in names of sheets. */
export function renameSheetInFormula(formula: string, from: string, to: string): string {
  const isIt = (name: string): boolean => name.toLowerCase() === from.toLowerCase();
  return mapQualifiers(formula, (names) =>
    names.some(isIt) ? `${spellSheets(names.map((name) => (isIt(name) ? to : name)))}!` : null,
  );
}

/** The formula after a sheet was deleted: `Data!A1` becomes `#REF!A1`. */
export function dropSheetFromFormula(formula: string, sheet: string): string {
  return mapQualifiers(formula, ([name, ...others]) =>
    name?.toLowerCase() === sheet.toLowerCase() && others.length === 0 ? '#REF!' : null,
  );
}
