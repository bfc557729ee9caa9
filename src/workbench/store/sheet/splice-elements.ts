import { serializeElement, type XmlElement } from '../xml/xml-tree';
import type { SheetScan } from './scan-sheet';

/** Children of `worksheet` in the order of CT_Worksheet (ECMA-376 part 1, 18.3.1.99). */
const SHEET_ORDER = (
  'sheetPr dimension sheetViews sheetFormatPr cols sheetData sheetCalcPr sheetProtection protectedRanges scenarios autoFilter sortState ' +
  'dataConsolidate customSheetViews mergeCells phoneticPr conditionalFormatting dataValidations hyperlinks printOptions pageMargins pageSetup ' +
  'headerFooter rowBreaks colBreaks customProperties cellWatches ignoredErrors smartTags drawing drawingHF legacyDrawing legacyDrawingHF picture ' +
  'oleObjects controls webPublishItems tableParts extLst'
).split(' ');

/** New XML of some children by local name; `null` removes one. */
export type Replacements = Map<string, XmlElement | string | null>;

/** The part's text with some children replaced, added in schema order or removed; every other character stays. */
export function spliceElements(xml: string, scan: SheetScan, replacements: Replacements): string {
  const waiting = [...replacements.keys()]
    .filter((name) => !scan.elements.some((element) => element.name === name))
    .sort((a, b) => SHEET_ORDER.indexOf(a) - SHEET_ORDER.indexOf(b));
  const pieces = [xml.slice(0, scan.bodyStart)];
  let at = scan.bodyStart;
  const addUpTo = (rank: number): void => {
    while (waiting[0] !== undefined && SHEET_ORDER.indexOf(waiting[0]) < rank) {
      pieces.push(textOf(replacements.get(waiting.shift() ?? '') ?? null));
    }
  };
  for (const element of scan.elements) {
    pieces.push(xml.slice(at, element.start));
    addUpTo(SHEET_ORDER.indexOf(element.name));
    const replacement = replacements.get(element.name);
    pieces.push(replacement === undefined ? xml.slice(element.start, element.end) : textOf(replacement));
    at = element.end;
  }
  addUpTo(Infinity);
  pieces.push(xml.slice(at));
  return pieces.join('');
}

function textOf(replacement: XmlElement | string | null): string {
  if (replacement === null) return '';
  return typeof replacement === 'string' ? replacement : serializeElement(replacement);
}
