import { invalidArgument } from '../../interpreter/host-error';
import { defineType } from '../../interpreter/object-type';
import type { ValidationRules } from '../../store/validation-state';
import { accessDenied } from '../core/book';
import type { RangeTarget } from '../core/targets';
import { clearValidations, editValidations, validationsIn } from '../validations/edit-validations';
import { readErrorAlert, readPrompt } from '../validations/messages';
import { readRule } from '../validations/read-rule';
import { ruleData } from '../validations/rule-data';

/** The value all cells of the range share. Belief: `null` where they differ, as for formats. */
function common(t: RangeTarget, read: (rules: ValidationRules) => unknown): unknown {
  const [first, ...others] = validationsIn(t.sheet, t.rect).map(read);
  return others.every((other) => JSON.stringify(other) === JSON.stringify(first)) ? (first ?? null) : null;
}

/** Documented: rules on some cells only are `MixedCriteria`, different ones `Inconsistent`. */
function typeOf(t: RangeTarget): string {
  const states = validationsIn(t.sheet, t.rect);
  const [first] = states;
  if (common(t, ruleData) !== null) return first?.type ?? 'None';
  return states.some((state) => state.type === 'None') ? 'MixedCriteria' : 'Inconsistent';
}

// Belief: no option of a protected sheet lets validations be changed.
function guard(t: RangeTarget): void {
  t.book.write(t.sheet);
  if (t.sheet.protection) throw accessDenied();
}

function edit(t: RangeTarget, change: (rules: ValidationRules) => Partial<ValidationRules>): void {
  // Refused before anything is written: the change is tried on what stands there.
  for (const state of validationsIn(t.sheet, t.rect)) change(state);
  guard(t);
  editValidations(t.sheet, t.rect, change);
}

/** `Excel.DataValidation` of a range. `valid` and the invalid cells would need formulas to be computed: they are not known here. */
export const DATA_VALIDATION = defineType<RangeTarget>({
  name: 'DataValidation',
  properties: {
    Type: { get: typeOf },
    Rule: {
      get: (t) => common(t, ruleData),
      set: (t, value) => {
        const rule = readRule(t, value);
        edit(t, () => rule);
      },
    },
    Prompt: {
      get: (t) => common(t, (rules) => rules.prompt),
      set: (t, value) => edit(t, (rules) => ({ prompt: readPrompt(value, rules.prompt) })),
    },
    ErrorAlert: {
      get: (t) => common(t, (rules) => rules.errorAlert),
      set: (t, value) => edit(t, (rules) => ({ errorAlert: readErrorAlert(value, rules.errorAlert) })),
    },
    IgnoreBlanks: {
      get: (t) => common(t, (rules) => rules.ignoreBlanks),
      set: (t, value) => {
        if (typeof value !== 'boolean') throw invalidArgument('true or false is wanted.');
        edit(t, () => ({ ignoreBlanks: value }));
      },
    },
  },
  methods: {
    Clear: (t) => {
      guard(t);
      clearValidations(t.sheet, t.rect);
    },
  },
});
