import { parseRect } from '../formula/cell-reference';
import { removeFuturePrefixes } from '../formula/future-functions';
import type { CellRect } from '../sheet-state';
import type { ValidationState } from '../validation-state';
import { attribute, booleanAttribute, childElements, firstChild, textOf } from '../xml/xml-query';
import { decodeXstring } from '../xml/xml-text';
import type { XmlElement } from '../xml/xml-tree';
import { OPERATOR_WORDS, ownWord, STYLE_WORDS, TYPE_WORDS } from './validation-words';

/**
 * The validations of a sheet. One that cannot be read whole (an unknown type, cells that are no cells) is left out of the
 * list: it stays in the file as it stands.
 * @param element `dataValidations`, `null` = none
 */
export function readValidations(element: XmlElement | null): ValidationState[] {
  return childElements(element, 'dataValidation').flatMap((child, index) => readValidation(child, index) ?? []);
}

function readValidation(element: XmlElement, origin: number): ValidationState | null {
  const rects = readCells(attribute(element, 'sqref') ?? '');
  const type = ownWord(TYPE_WORDS, attribute(element, 'type'));
  const operator = ownWord(OPERATOR_WORDS, attribute(element, 'operator'));
  const style = ownWord(STYLE_WORDS, attribute(element, 'errorStyle'));
  if (rects === null || type === null || operator === null || style === null) return null;
  const text = (name: string): string => decodeXstring(attribute(element, name) ?? '');
  return {
    rects,
    origin,
    type,
    operator,
    formula1: readFormula(element, 'formula1'),
    formula2: readFormula(element, 'formula2'),
    // The attribute says the opposite of its name (18.3.1.32): true hides the drop-down.
    inCellDropDown: !booleanAttribute(element, 'showDropDown', false),
    ignoreBlanks: booleanAttribute(element, 'allowBlank', false),
    prompt: {
      title: text('promptTitle'),
      message: text('prompt'),
      showPrompt: booleanAttribute(element, 'showInputMessage', false),
    },
    errorAlert: {
      title: text('errorTitle'),
      message: text('error'),
      showAlert: booleanAttribute(element, 'showErrorMessage', false),
      style,
    },
  };
}

/** A long list stands in an alternative of its own, `formula1` in its fallback. */
function readFormula(element: XmlElement, name: string): string | null {
  const found =
    firstChild(element, name) ??
    childElements(element, 'AlternateContent')
      .map((alternative) => firstChild(firstChild(alternative, 'Fallback'), name))
      .find((fallback) => fallback !== null) ??
    null;
  return found === null ? null : removeFuturePrefixes(textOf(found));
}

function readCells(sqref: string): CellRect[] | null {
  const rects = sqref
    .split(/\s+/)
    .filter((part) => part !== '')
    .map(parseRect);
  const known = rects.filter((rect) => rect !== null);
  return known.length === 0 || known.length < rects.length ? null : known;
}
