import type { ValidationRules } from '../../store/validation-state';

/** The rule as office.js gives it: formulas with `=`, a list typed out without its quotes. No rule is `{}`. */
export function ruleData(rules: ValidationRules): Record<string, unknown> {
  const { type, formula1, formula2, operator, inCellDropDown } = rules;
  switch (type) {
    case 'None':
      return {};
    case 'List':
      return { list: { inCellDropDown, source: sourceText(formula1 ?? '') } };
    case 'Custom':
      return { custom: { formula: `=${formula1 ?? ''}` } };
    default: {
      const name = type.charAt(0).toLowerCase() + type.slice(1);
      // Belief: an operand that is not used is not named.
      const second = formula2 === null ? {} : { formula2: `=${formula2}` };
      return { [name]: { formula1: `=${formula1 ?? ''}`, ...second, operator } };
    }
  }
}

function sourceText(formula: string): string {
  const literal = /^"((?:[^"]|"")*)"$/.exec(formula);
  return literal ? (literal[1] ?? '').replaceAll('""', '"') : `=${formula}`;
}
