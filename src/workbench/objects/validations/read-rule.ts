import { invalidArgument } from '../../interpreter/host-error';
import { HostObject } from '../../interpreter/object-type';
import { splitFormula } from '../../store/formula/formula-segments';
import type { ValidationOperator, ValidationRules, ValidationType } from '../../store/validation-state';
import { absoluteAddress } from '../core/address';
import { columnCount, rowCount } from '../core/rect';
import { targetOf, type RangeTarget } from '../core/targets';

const BASIC: Readonly<Record<string, ValidationType>> = {
  wholeNumber: 'WholeNumber',
  decimal: 'Decimal',
  textLength: 'TextLength',
  date: 'Date',
  time: 'Time',
};
const BINARY = ['EqualTo', 'NotEqualTo', 'GreaterThan', 'LessThan', 'GreaterThanOrEqualTo', 'LessThanOrEqualTo'] as const;
const TERNARY = ['Between', 'NotBetween'] as const;

/** Documented: a list typed out has at most 255 characters. */
const LIST_LIMIT = 255;
const FORMULA_LIMIT = 8192;

type Rule = Pick<ValidationRules, 'type' | 'operator' | 'formula1' | 'formula2' | 'inCellDropDown'>;

const isRecord = (value: unknown): value is Record<string, unknown> =>
  typeof value === 'object' && value !== null && !Array.isArray(value);

/**
 * The rule an add-in sets.
 * @throws InvalidArgument unless it names exactly one kind of rule with all it needs. Belief: `{}` takes the rule away.
 */
export function readRule(t: RangeTarget, value: unknown): Rule {
  if (!isRecord(value)) throw invalidArgument('A rule is an object.');
  const [entry, ...others] = Object.entries(value).filter(([, part]) => part !== null && part !== undefined);
  if (others.length > 0) throw invalidArgument('A rule has one kind only.');
  const none: Rule = { type: 'None', operator: 'Between', formula1: null, formula2: null, inCellDropDown: true };
  if (!entry) return none;
  const [kind, criteria] = entry;
  if (!isRecord(criteria)) throw invalidArgument(`The rule ${kind} needs its criteria.`);
  if (kind === 'list') return { ...none, type: 'List', ...readList(t, criteria) };
  if (kind === 'custom') return { ...none, type: 'Custom', formula1: formulaOf(criteria['formula']) };
  const type = BASIC[kind];
  if (!type) throw invalidArgument(`There is no rule ${kind}.`);
  return { ...none, type, ...readOperands(t, criteria) };
}

function readList(t: RangeTarget, criteria: Record<string, unknown>): Pick<Rule, 'formula1' | 'inCellDropDown'> {
  const { source, inCellDropDown = true } = criteria;
  if (typeof inCellDropDown !== 'boolean') throw invalidArgument('inCellDropDown is true or false.');
  if (source instanceof HostObject) {
    const { rect } = targetOf('Range', source);
    if (rowCount(rect) > 1 && columnCount(rect) > 1) throw invalidArgument('A list comes from a single row or column.');
    return { formula1: referenceTo(t, source), inCellDropDown };
  }
  if (typeof source !== 'string' || source.trim() === '') throw invalidArgument('A list needs a source.');
  if (source.startsWith('=')) return { formula1: formulaOf(source), inCellDropDown };
  if (source.length > LIST_LIMIT) throw invalidArgument(`A list typed out has at most ${LIST_LIMIT} characters.`);
  return { formula1: `"${source.replaceAll('"', '""')}"`, inCellDropDown };
}

function readOperands(t: RangeTarget, criteria: Record<string, unknown>): Pick<Rule, 'operator' | 'formula1' | 'formula2'> {
  const operator = [...BINARY, ...TERNARY].find((name) => name === criteria['operator']);
  if (!operator) throw invalidArgument(`There is no operator ${String(criteria['operator'])}.`);
  const isTernary = TERNARY.some((name: ValidationOperator) => name === operator);
  return {
    operator,
    formula1: operandOf(t, criteria['formula1']),
    formula2: isTernary ? operandOf(t, criteria['formula2']) : null,
  };
}

/** A number, a stringified number, a formula or a range. */
function operandOf(t: RangeTarget, value: unknown): string {
  if (value instanceof HostObject) return referenceTo(t, value);
  if (typeof value === 'number' && Number.isFinite(value)) return String(value);
  if (typeof value === 'string' && /^-?\d+(\.\d+)?$/.test(value.trim())) return value.trim();
  return formulaOf(value);
}

/**
 * The formula without its `=`.
 * @throws InvalidArgument for a reference to a table (`Sasaran[Kode]`), which Excel takes in a validation only behind INDIRECT
 */
function formulaOf(value: unknown): string {
  if (typeof value !== 'string' || !/^=./.test(value))
    throw invalidArgument('A number, or a formula that begins with =, is wanted.');
  const formula = value.slice(1);
  if (formula.length > FORMULA_LIMIT) throw invalidArgument(`A formula has at most ${FORMULA_LIMIT} characters.`);
  if (splitFormula(formula).some((segment) => segment.kind === 'bracket'))
    throw invalidArgument('A validation cannot refer to a table or to another workbook directly; INDIRECT("Table[Column]") can.');
  return formula;
}

/** An absolute reference; the sheet is named when it is another one. */
function referenceTo(t: RangeTarget, object: HostObject): string {
  if (object.typeName !== 'Range') throw invalidArgument('A range is wanted.');
  const { sheet, rect } = targetOf('Range', object);
  return absoluteAddress(sheet === t.sheet ? null : sheet.name, rect);
}
