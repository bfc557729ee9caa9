import { createPageLayout } from '../new-sheet';
import type { PageLayoutState } from '../sheet-state';
import { attribute, booleanAttribute, firstChild, numberAttribute, textOf } from '../xml/xml-query';
import type { XmlElement } from '../xml/xml-tree';
import { readPaper, splitHeaderFooter } from './page-words';

const POINTS_PER_INCH = 72;

/** Page set-up of a sheet from its elements; print area and titles stand among the workbook's names. */
export function readPageLayout(find: (name: string) => XmlElement | null): PageLayoutState {
  const layout = createPageLayout();
  const setup = find('pageSetup');
  const margins = find('pageMargins');
  const options = find('printOptions');
  const isFitted = booleanAttribute(firstChild(find('sheetPr'), 'pageSetUpPr'), 'fitToPage', false);
  layout.orientation = attribute(setup, 'orientation') === 'landscape' ? 'Landscape' : 'Portrait';
  // Without a word the paper is the first of the list: Letter.
  layout.paperSize = readPaper(numberAttribute(setup, 'paperSize', 1));
  for (const side of ['left', 'right', 'top', 'bottom', 'header', 'footer'] as const) {
    const inches = numberAttribute(margins, side, null);
    if (inches !== null) layout.margins[side] = Math.round(inches * POINTS_PER_INCH * 1e6) / 1e6;
  }
  layout.scale = isFitted ? null : numberAttribute(setup, 'scale', 100);
  layout.fitToWidth = isFitted ? numberAttribute(setup, 'fitToWidth', 1) || null : null;
  layout.fitToHeight = isFitted ? numberAttribute(setup, 'fitToHeight', 1) || null : null;
  layout.centerHorizontally = booleanAttribute(options, 'horizontalCentered', false);
  layout.centerVertically = booleanAttribute(options, 'verticalCentered', false);
  layout.printGridlines = booleanAttribute(options, 'gridLines', false);
  layout.printHeadings = booleanAttribute(options, 'headings', false);
  layout.header = splitHeaderFooter(textOf(firstChild(find('headerFooter'), 'oddHeader')));
  layout.footer = splitHeaderFooter(textOf(firstChild(find('headerFooter'), 'oddFooter')));
  return layout;
}
