import type { CellRect, SheetState } from '../../store/sheet-state';
import { NO_VALIDATION, type ValidationRules, type ValidationState } from '../../store/validation-state';
import { intersect } from '../core/rect';
import { subtractRects } from '../core/subtract-rect';
import { joinRects } from './join-rects';
import { rebase } from './rebase';

/** Takes the validations of some cells away; what a rule says of other cells stays. */
export function clearValidations(sheet: SheetState, rect: CellRect): void {
  sheet.validations = sheet.validations.flatMap((state) => {
    if (!state.rects.some((own) => intersect(own, rect))) return state;
    const rects = subtractRects(state.rects, [rect]);
    return rects.length === 0 ? [] : { ...rebase(state, state.rects, rects), rects };
  });
}

/**
 * The validations of some cells: each with the cells it holds for, those without any as `NO_VALIDATION`.
 * Relative references are seen from the first cell of `rect`.
 */
export function validationsIn(sheet: SheetState, rect: CellRect): ValidationState[] {
  const found = sheet.validations.flatMap((state) => {
    const rects = state.rects.flatMap((own) => intersect(own, rect) ?? []);
    return rects.length === 0 ? [] : { ...rebase(state, state.rects, [rect]), rects };
  });
  const taken = found.flatMap(({ rects }) => rects);
  const bare = subtractRects([rect], taken);
  return bare.length === 0 ? found : [...found, { ...NO_VALIDATION, rects: bare, origin: null }];
}

/** Changes the validation of all cells of a rectangle; cells that then have the same one share it. */
export function editValidations(
  sheet: SheetState,
  rect: CellRect,
  change: (rules: ValidationRules) => Partial<ValidationRules>,
): void {
  const edited = validationsIn(sheet, rect).map((state) => ({ ...state, ...change(state) }));
  clearValidations(sheet, rect);
  for (const state of edited) {
    if (rulesText(state) === rulesText(NO_VALIDATION)) continue;
    const own = { ...rebase(state, [rect], state.rects), rects: joinRects(state.rects) };
    const at = sheet.validations.findIndex((other) => joined(other, own) !== null);
    const other = sheet.validations[at];
    const both = other ? joined(other, own) : null;
    if (both) sheet.validations[at] = both;
    else sheet.validations.push(own);
  }
}

/** One validation for the cells of both, `null` when they say different things. */
function joined(a: ValidationState, b: ValidationState): ValidationState | null {
  const rects = joinRects([...a.rects, ...b.rects]);
  const now = { ...rebase(a, a.rects, rects), rects };
  return rulesText(now) === rulesText(rebase(b, b.rects, rects)) ? now : null;
}

/** Tells whether two validations say the same, wherever they hold. */
function rulesText(rules: ValidationRules): string {
  const { type, operator, formula1, formula2, inCellDropDown, ignoreBlanks, prompt, errorAlert } = rules;
  return JSON.stringify([type, operator, formula1, formula2, inCellDropDown, ignoreBlanks, prompt, errorAlert]);
}
