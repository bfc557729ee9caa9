import type { CellRect } from './sheet-state';

/** Rule types as office.js spells them; `None` = any value (it may still carry a prompt). */
export type ValidationType = 'None' | 'WholeNumber' | 'Decimal' | 'List' | 'Date' | 'Time' | 'TextLength' | 'Custom';

export type ValidationOperator =
  'Between' | 'NotBetween' | 'EqualTo' | 'NotEqualTo' | 'GreaterThan' | 'LessThan' | 'GreaterThanOrEqualTo' | 'LessThanOrEqualTo';

/** What may be typed into some cells, and what is said before and after. */
export interface ValidationRules {
  type: ValidationType;
  operator: ValidationOperator;
  /** As the file has it: no leading `=`, a list typed out is one string literal (`"a,b"`). `null` = none. */
  formula1: string | null;
  formula2: string | null;
  inCellDropDown: boolean;
  ignoreBlanks: boolean;
  prompt: { title: string; message: string; showPrompt: boolean };
  errorAlert: { title: string; message: string; showAlert: boolean; style: 'Stop' | 'Warning' | 'Information' };
}

/** One rule with the cells it holds for; no cell stands in two of them. */
export interface ValidationState extends ValidationRules {
  rects: CellRect[];
  /** Number of its element in the opened file, so that what is not modelled goes back; `null` = made here. */
  origin: number | null;
}

/** What a cell without validation answers. */
export const NO_VALIDATION: ValidationRules = {
  type: 'None',
  operator: 'Between',
  formula1: null,
  formula2: null,
  inCellDropDown: true,
  ignoreBlanks: true,
  prompt: { title: '', message: '', showPrompt: true },
  errorAlert: { title: '', message: '', showAlert: true, style: 'Stop' },
};
