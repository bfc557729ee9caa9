import { textLines } from '../text-lines';

const ENTITIES: Readonly<Record<string, string>> = { '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;', "'": '&#39;' };

/** Blanks HTML would swallow: several in a row, and those at the ends of a line. */
const BLANKS = /^ +| {2,}| +$/g;

/** Word's own way to write several blanks: it takes them back for plain ones. */
const keepBlanks = (blanks: string): string => `<span style="mso-spacerun:yes">${'&nbsp;'.repeat(blanks.length)}</span>`;

/** User text as HTML that says nothing but this text: `<`, `&` and quotes escaped, blanks kept, line ends as `<br>`. */
export function escapeHtml(text: string): string {
  return textLines(text)
    .map((line) => line.replace(/[&<>"']/g, (letter) => ENTITIES[letter] ?? letter).replace(BLANKS, keepBlanks))
    .join('<br>');
}
