import { childElements, localName, makeElement, numberAttribute, prefixOf, setAttribute, textOf } from '../xml/xml-query';
import { decodeXstring, encodeXstring, needsSpacePreserve } from '../xml/xml-text';
import type { XmlElement } from '../xml/xml-tree';

/** The text of a string item (`si` or `is`): its plain text or all its runs, without phonetic guides. */
function itemText(item: XmlElement): string {
  return decodeXstring(
    childElements(item)
      .map((child) =>
        localName(child.name) === 't'
          ? textOf(child)
          : localName(child.name) === 'r'
            ? childElements(child, 't').map(textOf).join('')
            : '',
      )
      .join(''),
  );
}

export interface SharedStrings {
  readonly texts: readonly string[];
  /** Number of the first item with this text and no runs. */
  readonly plain: ReadonlyMap<string, number>;
}

export function readSharedStrings(root: XmlElement | null): SharedStrings {
  const texts: string[] = [];
  const plain = new Map<string, number>();
  for (const item of childElements(root, 'si')) {
    const text = itemText(item);
    const isPlain = childElements(item).every((child) => localName(child.name) === 't');
    if (isPlain && !plain.has(text)) plain.set(text, texts.length);
    texts.push(text);
  }
  return { texts, plain };
}

/** Gives strings their number, adding new ones at the end of the part. */
export class SharedStringWriter {
  private readonly added = new Map<string, number>();
  private references = 0;
  private root: XmlElement | null = null;

  /** @param edit gives the root of the part (made where absent) and marks it as changed */
  constructor(
    private readonly strings: SharedStrings,
    private readonly edit: () => XmlElement,
  ) {}

  indexFor(text: string): number {
    this.references += 1;
    const known = this.strings.plain.get(text) ?? this.added.get(text);
    if (known !== undefined) return known;
    this.root ??= this.edit();
    const prefix = prefixOf(this.root.name);
    const encoded = encodeXstring(text);
    const element = makeElement(
      `${prefix}t`,
      needsSpacePreserve(encoded) ? { 'xml:space': 'preserve' } : {},
      encoded === '' ? [] : [encoded],
    );
    this.root.children.push(makeElement(`${prefix}si`, {}, [element]));
    const index = this.strings.texts.length + this.added.size;
    this.added.set(text, index);
    return index;
  }

  /** Corrects the part's counters where it was changed. */
  finish(): void {
    if (!this.root) return;
    setAttribute(
      this.root,
      'count',
      Math.max(numberAttribute(this.root, 'count', this.strings.texts.length), 0) + this.references,
    );
    setAttribute(this.root, 'uniqueCount', this.strings.texts.length + this.added.size);
  }
}
