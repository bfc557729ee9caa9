import { booleanAttribute, makeElement, setAttribute } from '../xml/xml-query';
import type { XmlElement } from '../xml/xml-tree';

/** office.js option → attribute that forbids it, and whether a protected sheet forbids it when nothing is said. */
const OPTIONS: readonly [option: string, attribute: string, lockedByDefault: boolean][] = [
  ['allowAutoFilter', 'autoFilter', true],
  ['allowDeleteColumns', 'deleteColumns', true],
  ['allowDeleteRows', 'deleteRows', true],
  ['allowEditObjects', 'objects', false],
  ['allowEditScenarios', 'scenarios', false],
  ['allowFormatCells', 'formatCells', true],
  ['allowFormatColumns', 'formatColumns', true],
  ['allowFormatRows', 'formatRows', true],
  ['allowInsertColumns', 'insertColumns', true],
  ['allowInsertHyperlinks', 'insertHyperlinks', true],
  ['allowInsertRows', 'insertRows', true],
  ['allowPivotTables', 'pivotTables', true],
  ['allowSort', 'sort', true],
];

/** @param element `sheetProtection`, `null` = none */
export function readProtection(element: XmlElement | null): Record<string, boolean | string> | null {
  if (!element || !booleanAttribute(element, 'sheet', false)) return null;
  const options: Record<string, boolean | string> = {};
  for (const [option, name, locked] of OPTIONS) options[option] = !booleanAttribute(element, name, locked);
  const noUnlocked = booleanAttribute(element, 'selectUnlockedCells', false);
  options['selectionMode'] = noUnlocked ? 'None' : booleanAttribute(element, 'selectLockedCells', false) ? 'Unlocked' : 'Normal';
  return options;
}

/** @param old the element so far: its password stays */
export function writeProtection(
  protection: Record<string, boolean | string>,
  old: XmlElement | null,
  prefix: string,
): XmlElement {
  const element = old ?? makeElement(`${prefix}sheetProtection`);
  setAttribute(element, 'sheet', true);
  for (const [option, name, locked] of OPTIONS) {
    const forbidden = protection[option] === undefined ? true : protection[option] !== true;
    setAttribute(element, name, forbidden === locked ? null : forbidden);
  }
  const mode = protection['selectionMode'];
  setAttribute(element, 'selectLockedCells', mode === 'Unlocked' || mode === 'None' ? true : null);
  setAttribute(element, 'selectUnlockedCells', mode === 'None' ? true : null);
  return element;
}
