/** A stretch of a formula: `code`, a string literal, a quoted sheet name, or a bracket with all it holds. */
export interface FormulaSegment {
  kind: 'code' | 'string' | 'quoted' | 'bracket';
  text: string;
}

/** Cuts a formula so that names and references are looked for only where they can stand. Joined again it is the same text. */
export function splitFormula(formula: string): FormulaSegment[] {
  const segments: FormulaSegment[] = [];
  let start = 0;
  let at = 0;
  while (at < formula.length) {
    const character = formula[at];
    const end =
      character === '"' || character === "'"
        ? endOfQuote(formula, at, character)
        : character === '['
          ? endOfBracket(formula, at)
          : -1;
    if (end < 0) {
      at += 1;
      continue;
    }
    if (at > start) segments.push({ kind: 'code', text: formula.slice(start, at) });
    segments.push({
      kind: character === '"' ? 'string' : character === "'" ? 'quoted' : 'bracket',
      text: formula.slice(at, end),
    });
    start = at = end;
  }
  if (start < formula.length) segments.push({ kind: 'code', text: formula.slice(start) });
  return segments;
}

/** Changes the code of a formula only. */
export function mapFormulaCode(formula: string, change: (code: string) => string): string {
  return splitFormula(formula)
    .map((segment) => (segment.kind === 'code' ? change(segment.text) : segment.text))
    .join('');
}

function endOfQuote(formula: string, start: number, quote: string): number {
  for (let at = start + 1; at < formula.length; at += 1) {
    if (formula[at] !== quote) continue;
    if (formula[at + 1] === quote) at += 1;
    else return at + 1;
  }
  return formula.length;
}

/** Inside brackets `'` escapes the next character (a column called `A]`). */
function endOfBracket(formula: string, start: number): number {
  let depth = 0;
  for (let at = start; at < formula.length; at += 1) {
    const character = formula[at];
    if (character === "'") at += 1;
    else if (character === '[') depth += 1;
    else if (character === ']') {
      depth -= 1;
      if (depth === 0) return at + 1;
    }
  }
  return formula.length;
}
