import type { XmlElement } from '../xml/xml-nodes';
import { textOf } from '../xml/xml-query';

/** A stretch of a paragraph's text and the element that holds it. */
export interface TextPiece {
  readonly element: XmlElement;
  /** The run around it. */
  readonly parent: XmlElement;
  readonly text: string;
  /** Where it begins in the paragraph's text. */
  readonly start: number;
}

/** Deleted or moved-away text is no text of the report; what stands in a text box is a paragraph of its own. */
const NOT_READ = new Set(['w:pPr', 'w:rPr', 'w:del', 'w:moveFrom', 'w:txbxContent', 'w:sdtPr', 'w:p']);

const SIGNS: Readonly<Record<string, string>> = {
  'w:tab': '\t',
  'w:br': '\n',
  'w:cr': '\n',
  'w:noBreakHyphen': '-',
  'w:softHyphen': '\u00ad',
};

/** The text of a paragraph in its pieces, however Word has cut it into runs; `inserted` runs are not read. */
export function piecesOf(paragraph: XmlElement, inserted: ReadonlySet<XmlElement>): TextPiece[] {
  const pieces: TextPiece[] = [];
  let start = 0;
  const walk = (element: XmlElement): void => {
    for (const child of element.children) {
      if (child.kind === 'raw' || NOT_READ.has(child.name) || inserted.has(child)) continue;
      const text = child.name === 'w:t' ? textOf(child) : SIGNS[child.name];
      if (text === undefined) walk(child);
      else {
        pieces.push({ element: child, parent: element, text, start });
        start += text.length;
      }
    }
  };
  walk(paragraph);
  return pieces;
}
