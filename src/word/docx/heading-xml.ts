import { textLines } from '../text-lines';
import { bookmarked, type Bookmark } from './caption-xml';
import { lineRun } from './xml-text';

/** A heading of Word's own levels; its lines are line breaks, which Word's list of contents turns into spaces. */
export function headingXml(level: 1 | 2 | 3, lines: readonly string[], bookmark: Bookmark): string {
  const runs = lines.flatMap(textLines).map((line) => lineRun(line));
  return `<w:p><w:pPr><w:pStyle w:val="Heading${level}"/></w:pPr>${bookmarked(runs.join('<w:r><w:br/></w:r>'), bookmark)}</w:p>`;
}
