import {
  Footer,
  NumberFormat,
  PageNumber,
  PageOrientation,
  Paragraph,
  SectionType,
  TextRun,
  type FileChild,
  type ISectionOptions,
} from 'docx';
import type { LakipTable } from '../../report/lakip-table';
import { textLines } from '../text-lines';
import { PAGE_MARGINS, PAPER } from '../page';

type Orientation = LakipTable['orientation'];

/** How pages are numbered: those before the first chapter in roman numbers, the rest from 1. */
export type PageNumbers = 'romawi' | 'angka';

const page = (orientation: Orientation) => ({
  // The library itself turns width and height of a page on its side.
  size: {
    width: PAPER.short,
    height: PAPER.long,
    orientation: orientation === 'landscape' ? PageOrientation.LANDSCAPE : PageOrientation.PORTRAIT,
  },
  margin: PAGE_MARGINS,
});

const footer = (): Footer =>
  new Footer({ children: [new Paragraph({ style: 'Footer', children: [new TextRun({ children: [PageNumber.CURRENT] })] })] });

export interface SectionLook {
  readonly orientation: Orientation;
  readonly numbers: PageNumbers;
  /** Its pages begin to be counted anew. */
  readonly isFirst: boolean;
  /** Brings the foot of the page, which all sections after it take over: the user changes it in one place. */
  readonly hasFooter: boolean;
}

/** A section on a new page. */
export function section(
  children: readonly FileChild[],
  { orientation, numbers, isFirst, hasFooter }: SectionLook,
): ISectionOptions {
  const formatType = numbers === 'romawi' ? NumberFormat.LOWER_ROMAN : NumberFormat.DECIMAL;
  return {
    properties: {
      type: SectionType.NEXT_PAGE,
      page: { ...page(orientation), pageNumbers: { formatType, ...(isFirst ? { start: 1 } : {}) } },
    },
    ...(hasFooter ? { footers: { default: footer() } } : {}),
    children,
  };
}

/** Twips above the first line of the cover: its text then stands in the upper half of the page, in every program. */
const ABOVE_TITLE = 3400;

/** The cover: its lines on a page without a number; `''` is a gap. */
export function coverSection(sampul: readonly string[]): ISectionOptions {
  const lines = sampul.flatMap(textLines);
  return {
    properties: { type: SectionType.NEXT_PAGE, page: page('portrait') },
    children: lines.map(
      (text, index) => new Paragraph({ style: 'Title', text, ...(index === 0 ? { spacing: { before: ABOVE_TITLE } } : {}) }),
    ),
  };
}
