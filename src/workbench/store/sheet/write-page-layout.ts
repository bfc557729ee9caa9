import type { PageLayoutState } from '../sheet-state';
import { ensureChild, makeElement, removeChild, setAttribute } from '../xml/xml-query';
import type { XmlElement } from '../xml/xml-tree';
import { joinHeaderFooter, writePaper } from './page-words';
import type { Replacements } from './splice-elements';

const POINTS_PER_INCH = 72;
export const SHEET_PR_ORDER = ['tabColor', 'outlinePr', 'pageSetUpPr'];
const HEADER_FOOTER_ORDER = ['oddHeader', 'oddFooter', 'evenHeader', 'evenFooter', 'firstHeader', 'firstFooter'];

/**
 * Puts what changed of the page set-up into the sheet's elements.
 * @param find the element as it now stands, `null` = absent
 */
export function writePageLayout(
  before: PageLayoutState,
  now: PageLayoutState,
  find: (name: string) => XmlElement | null,
  prefix: string,
  replacements: Replacements,
): void {
  const get = (name: string): XmlElement => find(name) ?? makeElement(prefix + name);
  writeSetup();
  if (JSON.stringify(before.margins) !== JSON.stringify(now.margins)) {
    const margins = get('pageMargins');
    for (const side of ['left', 'right', 'top', 'bottom', 'header', 'footer'] as const) {
      if (before.margins[side] !== now.margins[side] || !margins.attributes.has(side)) {
        setAttribute(margins, side, Math.round((now.margins[side] / POINTS_PER_INCH) * 1e8) / 1e8);
      }
    }
    replacements.set('pageMargins', margins);
  }
  writeOptions();
  writeHeaderFooter();

  function writeSetup(): void {
    const wasFitted = before.scale === null;
    const isFitted = now.fitToWidth !== null || now.fitToHeight !== null || now.scale === null;
    const setup = get('pageSetup');
    let changed = false;
    const set = (name: string, value: string | number | null): void => {
      setAttribute(setup, name, value);
      changed = true;
    };
    if (before.orientation !== now.orientation) set('orientation', now.orientation.toLowerCase());
    const paper = writePaper(now.paperSize);
    if (before.paperSize !== now.paperSize && paper !== null) set('paperSize', paper);
    if (!isFitted && before.scale !== now.scale) set('scale', now.scale === 100 ? null : now.scale);
    if (isFitted && before.fitToWidth !== now.fitToWidth) set('fitToWidth', now.fitToWidth ?? 0);
    if (isFitted && before.fitToHeight !== now.fitToHeight) set('fitToHeight', now.fitToHeight ?? 0);
    // A page that was not fitted says nothing of its pages; the file's default is one page each way.
    if (isFitted && !wasFitted) {
      set('fitToWidth', now.fitToWidth ?? 0);
      set('fitToHeight', now.fitToHeight ?? 0);
    }
    if (changed) replacements.set('pageSetup', setup);
    if (isFitted !== wasFitted) {
      const properties = get('sheetPr');
      const fit = ensureChild(properties, 'pageSetUpPr', SHEET_PR_ORDER);
      setAttribute(fit, 'fitToPage', isFitted ? true : null);
      if (fit.attributes.size === 0) removeChild(properties, fit);
      replacements.set('sheetPr', properties);
    }
  }

  function writeOptions(): void {
    const options = get('printOptions');
    const pairs: [string, boolean, boolean][] = [
      ['horizontalCentered', before.centerHorizontally, now.centerHorizontally],
      ['verticalCentered', before.centerVertically, now.centerVertically],
      ['headings', before.printHeadings, now.printHeadings],
      ['gridLines', before.printGridlines, now.printGridlines],
    ];
    const changed = pairs.filter(([, was, is]) => was !== is);
    for (const [name, , is] of changed) setAttribute(options, name, is ? true : null);
    if (changed.length > 0) replacements.set('printOptions', options.attributes.size === 0 ? null : options);
  }

  function writeHeaderFooter(): void {
    const element = get('headerFooter');
    let changed = false;
    for (const [name, was, is] of [
      ['oddHeader', before.header, now.header],
      ['oddFooter', before.footer, now.footer],
    ] as const) {
      const text = joinHeaderFooter(is);
      if (joinHeaderFooter(was) === text) continue;
      changed = true;
      const child = ensureChild(element, name, HEADER_FOOTER_ORDER);
      if (text === '') removeChild(element, child);
      else child.children = [text];
    }
    if (changed)
      replacements.set('headerFooter', element.children.length === 0 && element.attributes.size === 0 ? null : element);
  }
}
