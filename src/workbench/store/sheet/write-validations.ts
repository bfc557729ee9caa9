import { rectName } from '../formula/cell-reference';
import { addFuturePrefixes } from '../formula/future-functions';
import type { ValidationRules, ValidationState } from '../validation-state';
import { childElements, ensureChild, firstChild, makeElement, removeChild, setAttribute } from '../xml/xml-query';
import { encodeXstringLine } from '../xml/xml-text';
import type { XmlElement } from '../xml/xml-tree';
import { fileWord, OPERATOR_WORDS, STYLE_WORDS, TYPE_WORDS } from './validation-words';

const ORDER = ['formula1', 'formula2'];

/**
 * The `dataValidations` of a sheet as it now is. What was read and did not change keeps its attributes and children, what
 * could not be read stays.
 * @param before the validations as they were read
 * @param element the element so far, `null` = none
 * @returns `null` when no validation is left
 */
export function writeValidations(
  before: readonly ValidationState[],
  now: readonly ValidationState[],
  element: XmlElement | null,
  prefix: string,
): XmlElement | null {
  const old = childElements(element, 'dataValidation');
  const unread = old.filter((_, index) => !before.some((state) => state.origin === index));
  const used = new Set<number>();
  const written = now.map((state) => {
    const source = state.origin === null ? undefined : old[state.origin];
    const was = before.find((candidate) => candidate.origin === state.origin);
    if (!source || !was || state.origin === null) return patch(makeElement(`${prefix}dataValidation`), null, state);
    const copy = structuredClone(source);
    // A part that was split off is another validation: it may not bear the same mark.
    if (used.has(state.origin))
      for (const name of copy.attributes.keys()) if (name.endsWith(':uid')) copy.attributes.delete(name);
    used.add(state.origin);
    return patch(copy, was, state);
  });
  const children = [...unread, ...written];
  if (children.length === 0) return null;
  const result = element ?? makeElement(`${prefix}dataValidations`);
  result.children = children;
  setAttribute(result, 'count', children.length);
  return result;
}

function patch(element: XmlElement, was: ValidationRules | null, now: ValidationState): XmlElement {
  const text = (value: string): string | null => (value === '' ? null : encodeXstringLine(value));
  const on = (value: boolean): true | null => (value ? true : null);
  const attributes = (rules: ValidationRules): Record<string, string | true | null> => ({
    type: fileWord(TYPE_WORDS, rules.type),
    errorStyle: fileWord(STYLE_WORDS, rules.errorAlert.style),
    operator: fileWord(OPERATOR_WORDS, rules.operator),
    allowBlank: on(rules.ignoreBlanks),
    showDropDown: on(!rules.inCellDropDown),
    showInputMessage: on(rules.prompt.showPrompt),
    showErrorMessage: on(rules.errorAlert.showAlert),
    errorTitle: text(rules.errorAlert.title),
    error: text(rules.errorAlert.message),
    promptTitle: text(rules.prompt.title),
    prompt: text(rules.prompt.message),
  });
  const old = was && attributes(was);
  for (const [name, value] of Object.entries(attributes(now)))
    if (!old || old[name] !== value) setAttribute(element, name, value);
  setAttribute(element, 'sqref', now.rects.map(rectName).join(' '));
  for (const name of ['formula1', 'formula2'] as const) {
    if (was && was[name] === now[name]) continue;
    // The long spelling of a list says the same as `formula1`; once that changes it would contradict it.
    for (const alternative of childElements(element, 'AlternateContent')) removeChild(element, alternative);
    const formula = now[name];
    if (formula === null) removeChild(element, firstChild(element, name));
    else ensureChild(element, name, ORDER).children = [addFuturePrefixes(formula)];
  }
  return element;
}
