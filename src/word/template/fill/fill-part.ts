import { divideParagraph, hasSlot } from '../layout/divide-paragraph';
import { placeTables } from '../layout/place-tables';
import type { XmlElement, XmlNode } from '../xml/xml-nodes';
import { isElement } from '../xml/xml-query';
import { fillBookmarks, findWideBookmarks, pullBookmarksIn } from './fill-bookmarks';
import { fillControl } from './fill-controls';
import { fillTextMarks } from './fill-text-marks';
import type { PartContext } from './part-context';
import { SLOT } from './part-context';

/** Fills every mark of a part: text, content controls and bookmarks, in paragraphs, cells, nested tables and text boxes. */
export function fillPart(nodes: readonly XmlNode[], context: PartContext): XmlNode[] {
  const wide = findWideBookmarks(nodes);

  /** The blocks of a container. */
  function fillBlocks(blocks: readonly XmlNode[]): XmlNode[] {
    const filled = pullBookmarksIn(blocks).flatMap((block): XmlNode[] => {
      if (block.kind === 'raw') return [block];
      if (block.name === 'w:p') return fillParagraph(block);
      const replaced = block.name === 'w:sdt' ? fillControl(block, context) : null;
      if (replaced) return replaced;
      inside(block, () => {
        block.children = fillBlocks(block.children);
      });
      return [block];
    });
    return filled.some((block) => isElement(block, SLOT)) ? placeTables(filled, context) : filled;
  }

  function fillParagraph(paragraph: XmlElement): XmlNode[] {
    context.countParagraph();
    inside(paragraph, () => {
      fillInside(paragraph);
      fillBookmarks(paragraph, wide, context);
      fillTextMarks(paragraph, context);
    });
    return hasSlot(paragraph) ? divideParagraph(paragraph) : [paragraph];
  }

  /** Content controls of a paragraph's line, and text boxes that hang in it. */
  function fillInside(element: XmlElement): void {
    element.children = element.children.flatMap((child): XmlNode[] => {
      if (child.kind === 'raw') return [child];
      const replaced = child.name === 'w:sdt' ? fillControl(child, context) : null;
      if (replaced) return replaced;
      inside(child, () => {
        if (child.name === 'w:txbxContent') child.children = fillBlocks(child.children);
        else fillInside(child);
      });
      return [child];
    });
  }

  function inside(element: XmlElement, work: () => void): void {
    context.ancestors.push(element);
    // A text box stands twice in the file: for Word, and once more for programs that know only the old drawings.
    if (element.name === 'mc:Fallback') context.log.quietly(work);
    else work();
    context.ancestors.pop();
  }

  return fillBlocks(nodes);
}
